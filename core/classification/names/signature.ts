import { closingPattern, lateClosingPattern, signedTailPattern } from './name-words.ts';

const closing = new RegExp(closingPattern, 'i');
const lateClosing = new RegExp(lateClosingPattern, 'u');
/** The rest of a long mail is not searched for its end. */
const maxTail = 2_500;
const maxLines = 8;
const maxSegment = 80;

/** The short lines at the end of a mail, below the closing words where there are some. */
export function signatureLines(text: string): readonly string[] {
  const lines = text
    .slice(-maxTail)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = lines.findLastIndex(
    (line) => line.length <= 40 && closing.test(line) && !/[.!?]\s+\S/.test(line),
  );
  // The first line is a greeting: "Beste Jan", "Schönen guten Tag".
  if (last > 0 && last < lines.length - 1) return lines.slice(last + 1, last + 1 + maxLines);
  const short = lines.length > 2 ? lines.slice(1).slice(-maxLines) : lines;
  return short.filter((line) => line.length <= maxSegment && !/[.!?…,:;]$/.test(line));
}

/** Where the signature begins below the closing words; -1 where a mail closes without any. */
export function signatureStart(text: string): number {
  const from = Math.max(0, text.length - maxTail);
  const lines = text.slice(from).split('\n');
  let at = text.length + 1;
  let hasBelow = false;
  for (const line of lines.reverse()) {
    at -= line.length + 1;
    const trimmed = line.trim();
    if (trimmed === '') continue;
    // "… of employment. Sincerely, Ruth Orme"
    const late = hasBelow ? lateClosing.exec(line) : null;
    if (late !== null) return at + late.index;
    const closes = trimmed.length <= 40 && closing.test(trimmed) && !/[.!?]\s+\S/.test(trimmed);
    if (closes && at > 0 && hasBelow) return at;
    hasBelow = true;
  }
  return -1;
}

/** "… Kopf hoch! Bäckerei Moorfeld", "… Bonne journée, Atelier Brume": a signature without a line of its own. */
const tail = new RegExp(signedTailPattern, 'u');

/** Each signature line, and its parts between commas, bars and dots. */
export function signatureSegments(text: string): readonly string[] {
  return signatureLines(text.slice(-maxTail).replace(tail, '\n')).flatMap((line) =>
    line
      .split(/\s*[|·•]\s*|,\s+|\s+[-–—/]\s+/)
      .map((part) => part.replace(/^[-–—*\s]+|\s*\/\/$/g, '').trim())
      .filter(
        (part) =>
          part.length > 1 &&
          part.length <= maxSegment &&
          !/[@:]|https?|www\.|\d{3,}|[!?]$|\p{Ll}{4}\.$/u.test(part),
      ),
  );
}
