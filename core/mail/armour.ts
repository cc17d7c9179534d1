const armourLine = /^[> ]{0,40}-----(BEGIN|END) PGP ([A-Z ]{1,40})-----\s{0,5}$/;
const marks = /^[> ]{0,40}/;
const hash = /^[> ]{0,40}Hash:/i;

/**
 * Text without OpenPGP armour: what was signed is left as it was written (RFC 9580 §7), signatures, keys and encrypted blocks
 * go. A block that never ends stays.
 */
export const withoutArmour = (text: string): string => {
  if (!text.includes('-----BEGIN PGP ')) return text;
  const kept: string[] = [];
  let block: string[] = [];
  let state: 'text' | 'hashes' | 'signed' | 'block' = 'text';
  for (const line of text.split('\n')) {
    const [, edge, what] = armourLine.exec(line) ?? [];
    if (edge !== undefined) {
      if (edge === 'BEGIN') for (const each of block) kept.push(each);
      block = [];
      state = edge === 'END' ? 'text' : what === 'SIGNED MESSAGE' ? 'hashes' : 'block';
      continue;
    }
    if (state === 'hashes') {
      if (hash.test(line)) continue;
      state = 'signed';
      if (line.replace(marks, '').trim() === '') continue;
    }
    if (state === 'block') block.push(line);
    else kept.push(state === 'signed' ? line.replace(/^([> ]{0,40})- /, '$1') : line);
  }
  return [...kept, ...block].join('\n');
};
