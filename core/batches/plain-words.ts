/** For comparing what people write: lower case, no accents, one space between words, nothing but letters and digits. */
export const plainWords = (text: string): string =>
  (/^[ -~]*$/.test(text) ? text : withoutAccents(text))
    // firstName, before the capital is gone.
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const withoutAccents = (text: string): string =>
  text.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '');
