import { olderHeaderPattern, olderMailPattern } from './text-words.ts';
import { maxReadCharacters } from './words.ts';

/** A chain marker past this length is prose. */
const maxMarkerLine = 300;
/** Less than this above the marker, and the marked part is the mail itself. */
const minOwnCharacters = 40;
const maxLines = 20_000;

const chainMarkers: readonly RegExp[] = [
  new RegExp(olderMailPattern, 'i'),
  /^on\b.{6,120} wrote:/i,
  /^am\b.{6,120} schrieb\b.{0,120}:/i,
  /^le\b.{4,120} a écrit\s?:/i,
  /^el\b.{6,120} escribió:/i,
  /^op\b.{6,120} (?:schreef\b.{0,120}|heeft .{0,120} geschreven):/i,
];
const headerLine = /^\*?(?:from|von|de|van)\*?\s?:\s?\S/i;
const secondHeaderLine = new RegExp(olderHeaderPattern, 'i');

/**
 * The text with everything quoted from older mails blanked out, character for character, so that offsets still point
 * into the original. What nobody reads behind is left alone.
 */
export function blankQuoted(text: string): string {
  if (!mayQuote(text)) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let own = 0;
  let read = 0;
  let cut = false;
  for (const [index, line] of lines.entries()) {
    if (index >= maxLines || (read > maxReadCharacters && own >= minOwnCharacters)) break;
    const bare = line.trim();
    if (!cut && own >= minOwnCharacters && isChainStart(bare, lines, index)) cut = true;
    const quoted = cut || bare.startsWith('>');
    if (!quoted) own += bare.length;
    kept.push(quoted ? ' '.repeat(line.length) : line);
    read += line.length + 1;
  }
  // Somebody who quoted everything left nothing else to read.
  return own < minOwnCharacters ? text : kept.join('\n') + text.slice(read - 1);
}

function mayQuote(text: string): boolean {
  return (
    /^[ \t]{0,8}>|[-:][ \t\r]*$| (?:wrote|écrit|schrieb|escribió|schreef|geschreven)\b/m.test(text) ||
    /^\*?(?:from|von|de|van)\*?\s?:/im.test(text)
  );
}

function isChainStart(bare: string, lines: readonly string[], index: number): boolean {
  if (bare.length > maxMarkerLine || bare === '') return false;
  const next = lines[index + 1]?.trim() ?? '';
  // "On <date>, <name>" and "wrote:" often stand on two lines.
  const joined = next.length <= 80 && next.endsWith(':') ? `${bare} ${next}` : bare;
  if (chainMarkers.some((marker) => marker.test(bare) || marker.test(joined))) return true;
  return headerLine.test(bare) && secondHeaderLine.test(next);
}
