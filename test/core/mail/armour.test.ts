import { expect, test } from 'vitest';
import { withoutArmour } from '#core/mail/armour.ts';

const signature = '-----BEGIN PGP SIGNATURE-----\nVersion: x\n\niQEzBAEB\n=abcd\n-----END PGP SIGNATURE-----';
const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nDear Sam,\n- -- \nno.\n${signature}`;

test.each([
  ['signed text', `note\n${signed}\nbelow`, 'note\nDear Sam,\n-- \nno.\nbelow'],
  ['signed text in a quotation', signed.replace(/^/gm, '> '), '> Dear Sam,\n> -- \n> no.'],
  ['an encrypted text', 'note\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----', 'note'],
  ['a block that never ends', '-----BEGIN PGP MESSAGE-----\nDear Sam,\nno.', 'Dear Sam,\nno.'],
  ['signed fields', signed.replace('Dear Sam,', 'From: hr@acme.example'), 'From: hr@acme.example\n-- \nno.'],
  ['signed text whose blank line was lost', signed.replace('\n\n', '\n'), 'Dear Sam,\n-- \nno.'],
  ['blocks that never end', '-----BEGIN PGP MESSAGE-----\nno.\n-----BEGIN PGP MESSAGE-----\nSam', 'no.\nSam'],
  ['no armour', '- a\n- b', '- a\n- b'],
])('%s', (_, text, bare) => {
  expect(withoutArmour(text).trim()).toBe(bare);
});
