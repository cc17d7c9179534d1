const closing =
  /^(?:best|kind|warm|many thanks|thanks|thank you|regards|sincerely|yours|cheers|all the best|best wishes|take care|every blessing|with|good luck|mit |freundliche|beste|viele|herzliche|liebe|lg\b|vg\b|mfg|gru(?:ß|ss)|schöne|cordialement|bien|sincères|bonne|bon courage|à bientôt|un saludo|saludos|atentamente|cordialmente|un abrazo|met |vriendelijke|hartelijke|groeten|groetjes|veel succes)/i;
/** The rest of a long mail is not searched for its end. */
const maxTail = 2_500;
const maxLines = 8;
const maxSegment = 60;

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
  if (last >= 0 && last < lines.length - 1) return lines.slice(last + 1, last + 1 + maxLines);
  const short = lines.slice(-maxLines);
  return short.filter((line) => line.length <= maxSegment && !/[.!?…,:;]$/.test(line));
}

/** Each signature line, and its parts between commas, bars and dots. */
export function signatureSegments(text: string): readonly string[] {
  return signatureLines(text).flatMap((line) =>
    line
      .split(/\s*[|·•/]\s*|,\s+|\s+[-–—]\s+/)
      .map((part) => part.replace(/^[-–—*\s]+/, '').trim())
      .filter(
        (part) => part.length > 1 && part.length <= maxSegment && !/[@:]|https?|www\.|\d{3,}/.test(part),
      ),
  );
}
