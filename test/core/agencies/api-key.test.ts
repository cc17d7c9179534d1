import { expect, it } from 'vitest';
import { newApiKey, opensWith, readApiKey } from '#core/agencies/api-key.ts';
import { anApiKey } from '#test/support/an-agency.ts';

const secretOf = (text: string): string => readApiKey(text)!.secret;

it('a key opens with its own secret and with no other', () => {
  const { record, text } = anApiKey();
  expect(readApiKey(text)?.id).toBe(record.id);
  expect(opensWith(record, secretOf(text))).toBe(true);
  expect(opensWith(record, secretOf(anApiKey('harbour-lane', 8).text))).toBe(false);
});

it('a revoked key opens nothing', () => {
  const { record, text } = anApiKey();
  expect(opensWith({ ...record, revokedAt: record.createdAt }, secretOf(text))).toBe(false);
});

it('what is kept of a key does not give it back', () => {
  const { record, text } = anApiKey();
  expect(JSON.stringify(record)).not.toContain(secretOf(text));
});

it.each([
  '',
  'onward_',
  'onward_abc_def',
  `${anApiKey().text} `,
  anApiKey().text.toUpperCase(),
  anApiKey().text.slice(0, -1),
  `${anApiKey().text}a`,
])('"%s" is no key', (text) => {
  expect(readApiKey(text)).toBeNull();
});

it('two keys made at once differ in both halves', () => {
  let drawn = 0;
  const random = (bytes: number) => new Uint8Array(bytes).fill(++drawn);
  const wanted = { agencyId: 'a', name: 'n', createdBy: null, now: '2026-01-08T10:00:00.000Z', random };
  const [one, other] = [newApiKey(wanted), newApiKey(wanted)];
  expect(one.record.id).not.toBe(other.record.id);
  expect(secretOf(one.text)).not.toBe(secretOf(other.text));
});
