const armourLine = /^[> ]{0,40}-----(BEGIN|END) PGP ([A-Z ]{1,40})-----\s{0,5}$/;
const marks = /^[> ]{0,40}/;

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
    if (edge === 'BEGIN' && what === 'SIGNED MESSAGE') state = 'hashes';
    else if (edge !== undefined) {
      state = edge === 'BEGIN' ? 'block' : 'text';
      block = [];
    } else if (state === 'hashes') state = line.replace(marks, '').trim() === '' ? 'signed' : 'hashes';
    else if (state === 'block') block.push(line);
    else kept.push(state === 'signed' ? line.replace(/^([> ]{0,40})- /, '$1') : line);
  }
  return [...kept, ...block].join('\n');
};
