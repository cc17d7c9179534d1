/** One address and the name that stood with it. */
export type CellAddress =
  | { readonly type: 'one'; readonly address: string; readonly name: string }
  | { readonly type: 'several' }
  | { readonly type: 'none' };

/** Longer is no address with its name. */
const lengthMax = 1_000;

/** From what people paste: `sam@mail.example`, `mailto:…?subject=…`, `Sam Doe <sam@mail.example>`, with a comma left behind. */
export const readAddress = (text: string): CellAddress => {
  if (text === '' || text.length > lengthMax) return { type: 'none' };
  const entry = text.replace(/[\u200c\u200d]/g, '').replace(/^[\s,;]+|[\s,;]+$/g, '');
  const ats = entry.split('@').length - 1;
  if (ats === 0) return { type: 'none' };
  const angle = entry.indexOf('<');
  if (angle < 0) {
    if (ats > 1 && /@[^@]*[\s,;|/][^@]*@/.test(entry)) return { type: 'several' };
    return { type: 'one', address: bare(entry), name: '' };
  }
  const end = entry.indexOf('>', angle);
  if (end < 0) return { type: 'none' };
  if (/@/.test(entry.slice(end + 1))) return { type: 'several' };
  const name = entry
    .slice(0, angle)
    .trim()
    .replace(/^["']+|["']+$/g, '');
  return {
    type: 'one',
    address: bare(entry.slice(angle + 1, end).trim()),
    name: name.includes('@') ? '' : name,
  };
};

const bare = (text: string): string =>
  /^mailto:/i.test(text) ? text.slice('mailto:'.length).replace(/\?.*$/s, '').trim() : text;
