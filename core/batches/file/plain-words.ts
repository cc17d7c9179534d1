/** For comparing what people write: lower case, no accents, one space between words, nothing but letters and digits. */
export const plainWords = (text: string): string =>
  /^[ -~]*$/.test(text) ? plainAscii(text) : plainText(text);

const plainText = (text: string): string =>
  text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    // firstName, before the capital is gone.
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same, in a third of the time. */
const plainAscii = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
