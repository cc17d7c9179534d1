/** Longer is no name; what is shown must stay a line. */
export const maxNameCharacters = 80;

/** What nobody's name needs and markup does. The star of `Pfleger*in` is a letter of it. */
const marks = /[<>[\]{}`_|\\^~"“”„«»]|(?<!\p{L})\*|\*(?!(?:in(?:nen)?|[nr])(?!\p{L}))/gu;

/** Nothing to clean in these. */
const plain = /^[A-Za-z][A-Za-z0-9& ]*[A-Za-z0-9]$/;

/**
 * A name from mail made safe to show on a line: control and direction characters, URLs, addresses and tags are gone,
 * whitespace is single. Null when nothing readable is left. It still has to be escaped where it is printed.
 */
export function cleanName(raw: string): string | null {
  if (raw.length <= maxNameCharacters && plain.test(raw) && !raw.includes('  ')) return raw;
  const name = raw
    .slice(0, 4 * maxNameCharacters)
    .normalize('NFC')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+/gi, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(marks, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:[\s,;:!?'’/()&–—-]|\.(?!N(?:ET|et)\b))+|[\s,;:!?'’/(&–—-]+$/g, '')
    .trim();
  if (name.length < 2 || name.length > maxNameCharacters || !/\p{L}/u.test(name)) return null;
  return name;
}
