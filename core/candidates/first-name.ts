/** A name longer than this is something else. */
const lengthMax = 30;

/**
 * What to call a person, from the display name of their own From header: 'Sam Doe' and 'Doe, Sam' are Sam.
 * Null for what is no name: an address, initials, a title, a word in capitals only that may be a company's.
 */
export const firstNameFrom = (displayName: string): string | null => {
  const [family = '', given] = displayName
    .normalize('NFC')
    .trim()
    .split(/\s*,\s*/, 2);
  const [first = ''] = (given ?? family).replace(/^["'(]+|["')]+$/g, '').split(/\s+/);
  const isName =
    first.length >= 2 &&
    first.length <= lengthMax &&
    /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*$/u.test(first);
  return isName && !titles.has(first.toLowerCase()) ? first : null;
};

const titles: ReadonlySet<string> = new Set([
  ...[
    'mr',
    'mrs',
    'ms',
    'miss',
    'dr',
    'prof',
    'sir',
    'herr',
    'frau',
    'mme',
    'mlle',
    'sr',
    'sra',
    'dhr',
    'mevr',
  ],
  ...['info', 'office', 'the', 'mail', 'contact', 'me', 'team'],
]);
