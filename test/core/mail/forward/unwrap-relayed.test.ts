import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import type { Mail } from '#core/mail/mail.ts';
import { aMail } from '../a-mail.ts';

const sam = { name: 'Sam Seeker', address: 'sam@home.example' };
const rita = { name: 'Rita', address: 'rita@agency.example' };
const jo = { name: 'Jo Doe', address: 'jo@acme.example' };
const fields =
  'From: Jo Doe <jo@acme.example>\nSent: Tuesday, November 3, 2026 10:12 AM\nTo: Rita <rita@agency.example>\nSubject: Baker';
const refusal = 'Dear Rita,\n\nplease tell Sam that we chose somebody else.';

/** Sent to Sam, and brought to us by a filter or a redirect of Sam's mailbox. */
const arrived = (changes: Partial<Mail>): Mail =>
  aMail({ from: [rita], to: [sam], subject: 'FW: Baker', ...changes });
const ways = [
  ['auto-forward', [{ name: 'x-forwarded-for', value: 'sam@home.example me@in.onward.test' }], undefined],
  ['auto-forward', [], { mailFrom: 'sam+caf_=me=in.onward.test@home.example' }],
  ['auto-forward', [{ name: 'x-ms-exchange-inbox-rules-loop', value: 'sam@home.example' }], undefined],
  ['redirect', [{ name: 'resent-from', value: 'sam@home.example' }], undefined],
] as const;

describe.each(ways)("an agency's mail that came by %s", (via, headers, hop) => {
  const read = (changes: Partial<Mail>): readonly unknown[] => {
    const mail = arrived(changes);
    const unwrapped = unwrapForward({ ...mail, headers: [...mail.headers, ...headers] }, hop);
    expect([unwrapped.via, unwrapped.note]).toEqual([via, '']);
    return unwrapped.originals.map(({ from, text }) => [from?.address, text]);
  };

  test.each([
    ['Outlook', `Hi Sam, see below.\n\nRita\n\n${fields}\n\n${refusal}`],
    ['Outlook, silently', `${fields}\n\n${refusal}`],
    ['Gmail', `Hi Sam, see below.\n\n---------- Forwarded message ---------\n${fields}\n\n${refusal}`],
  ])("passes on the client's, as %s prints it", (_, text) => {
    expect(read({ text })).toEqual([[jo.address, refusal]]);
  });

  test('or attaches it', () => {
    const attached = [aMail({ from: [jo], to: [rita], text: refusal })];
    expect(read({ text: 'see attached', subject: 'Baker', attached })).toEqual([[jo.address, refusal]]);
  });

  test("is read itself where it says no above the person's own mail", () => {
    const own = fields.replace('Jo Doe <jo@acme.example>', 'Sam Seeker <sam@home.example>');
    const text = `Dear Sam,\n\nsorry, no.\n\n${own}\n\nI would love to bake.`;
    const itself = [[rita.address, 'Dear Sam,\n\nsorry, no.']];
    expect(read({ text })).toEqual(itself);
    expect(read({ text, subject: 'Re: Baker' })).toEqual(itself);
    const attached = [aMail({ from: [sam], to: [rita], text: 'I would love to bake.' })];
    expect(read({ text: 'Dear Sam,\n\nsorry, no.', attached })).toEqual(itself);
  });

  test('is read itself where it is a reply that quotes what a colleague forwarded', () => {
    const text = `Dear Sam,\n\nsorry, no.\n\n---------- Forwarded message ---------\n${fields}\n\nNot him.`;
    expect(read({ text, subject: 'Re: Baker' })).toEqual([[rita.address, 'Dear Sam,\n\nsorry, no.']]);
  });

  test('is read itself where more than a line stands above what it passes on', () => {
    const good =
      'Dear Sam,\n\nplease ignore the message below. We are delighted to invite you to an interview.';
    const block = `---------- Forwarded message ---------\n${fields}\n\n${refusal}`;
    const itself = [[rita.address, good]];
    expect(read({ text: `${good}\n\n${block}` })).toEqual(itself);
    expect(read({ text: `${good}\n\n${block}`, subject: 'Interview' })).toEqual(itself);
    expect(read({ text: `${good}\n\n${fields}\n\n${refusal}` })).toEqual(itself);
    expect(read({ text: good, attached: [aMail({ from: [jo], to: [rita], text: refusal })] })).toEqual(
      itself,
    );
  });

  test.each([
    ['an hour stands in it', 'Sam, come at 10, ignore this.', fields],
    ['it exclaims', 'Sam, you are in after all!', fields],
    [
      'it was sent to somebody else',
      'Sam, you are in, see below.',
      fields.replace(/To: .*/, 'To: kim@home.example'),
    ],
  ])('is read itself where a line stands above and %s', (_, line, block) => {
    expect(read({ text: `${line}\n\n${block}\n\n${refusal}` })).toEqual([[rita.address, line]]);
  });

  test("is a friend's where only the friend is named below, or who passes it on has an address anybody can have", () => {
    const line = 'Sam, look what they wrote me.';
    const theirs = `${fields}\n\nDear Rita,\n\nyou were not chosen.`;
    expect(read({ text: `${line}\n\n${theirs}` })).toEqual([[rita.address, line]]);
    const friend = { name: '', address: 'rita@gmail.com' };
    const block = fields.replaceAll(rita.address, friend.address);
    expect(read({ from: [friend], text: `${line}\n\n${block}\n\n${refusal}` })).toEqual([
      [friend.address, line],
    ]);
  });

  test('is a report itself, whatever is attached to it', () => {
    const report = [{ name: 'content-type', value: 'multipart/report; boundary=b' }];
    const attached = [aMail({ from: [jo], text: 'hello' })];
    expect(read({ headers: report, text: 'Somebody complained.', attached })).toEqual([
      [rita.address, 'Somebody complained.'],
    ]);
  });
});

describe('the address of a machine in X-Forwarded-For', () => {
  const headers = [{ name: 'x-forwarded-for', value: '203.0.113.7' }];

  test('hides no forward by hand', () => {
    const text = `---------- Forwarded message ---------\n${fields}\n\n${refusal}`;
    const { via, originals } = unwrapForward(aMail({ headers, text }));
    expect([via, originals[0]?.from?.address]).toEqual(['forward', jo.address]);
  });

  test('still says that nobody sent it to us by hand', () => {
    expect(unwrapForward(arrived({ headers, subject: 'Baker', text: refusal })).via).toBe('auto-forward');
  });
});
