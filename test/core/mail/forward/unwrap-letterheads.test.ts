import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import { aMail } from '../a-mail.ts';

const hr = { name: 'Jo Doe', address: 'jo@acme.example' };
const sam = { name: 'Sam Seeker', address: 'sam@home.example' };
const refusal = 'we went with somebody else for the post of baker.\n\nKind regards\nJo Doe';

/** What stands in a letter and looks like the header of a mail. */
const sheets: readonly (readonly [string, string])[] = [
  ["an applicant's data", 'Name: Sam Seeker\nEmail: sam@home.example\nPosition: Baker\nDate: 2 Nov 2026'],
  ['a filled form', 'Applicant: Sam Seeker\nE-mail: sam@home.example\nApplied on: 2 Nov 2026\nJob: Baker'],
  ['data with a subject', 'Name: Sam\nE-Mail: sam@home.example\nBetreff: Bäcker\nDatum: 02.11.2026'],
  ['a French form', 'Nom : Sam\nE-mail : sam@home.example\nPoste : Boulanger\nDate : 02/11/2026'],
  ['an account', 'User: sam@home.example\nLast login: 2 November 2026\nStatus: inactive'],
  [
    'a letterhead',
    'Unser Zeichen: 12\nDatum: 02.11.2026\nAnsprechpartner: Jo Doe\nE-Mail: jo@acme.example\nBetreff: Bäcker',
  ],
  [
    'the head of a letter',
    'From: Acme Ltd, People Team\nTo: Sam Seeker\nDate: 2 November 2026\nSubject: Baker',
  ],
  [
    'one with addresses',
    'From: jo@acme.example\nTo: sam@home.example\nDate: 2 November 2026\nSubject: Baker',
  ],
  ['a ticket', 'Ticket: 12\nFrom: Acme People\nSubject: Baker\nStatus: Closed'],
];
const places: readonly (readonly [string, (sheet: string) => string])[] = [
  ['above the letter', (sheet) => `${sheet}\n\nDear Sam,\n\n${refusal}`],
  ['below its greeting', (sheet) => `Dear Sam,\n\n${sheet}\n\n${refusal}`],
  ['below the letter', (sheet) => `Dear Sam,\n\n${refusal}\n\n${sheet}`],
];

describe.each(sheets)('%s in a letter is no mail', (_, sheet) => {
  test.each(places)('%s', (_, place) => {
    const text = place(sheet);
    const letter = aMail({ from: [hr], to: [sam], subject: 'Your application', text });
    const block =
      'From: Jo Doe <jo@acme.example>\nSent: 2 Nov 2026 10:12\nTo: Sam Seeker <sam@home.example>\nSubject: Your application';
    const ways = [
      aMail({ subject: 'Fwd: x', text: `---------- Forwarded message ---------\n${block}\n\n${text}` }),
      aMail({ subject: 'FW: x', text: `${block}\n\n${text}` }),
      aMail({ subject: 'see this', attached: [letter] }),
      { ...letter, headers: [{ name: 'x-forwarded-for', value: 'sam@home.example me@in.onward.test' }] },
    ];
    for (const mail of ways) {
      const { originals } = unwrapForward(mail);
      expect(originals.map(({ from, subject }) => [from?.address, subject])).toEqual([
        [hr.address, 'Your application'],
      ]);
      expect(originals[0]?.text).toContain('we went with somebody else');
    }
  });
});

test('a sheet pasted without a header is not taken for one, whatever the subject says', () => {
  const { via, originals } = unwrapForward(aMail({ subject: 'Fwd: no', text: places[0]![1](sheets[4]![1]) }));
  expect([via, originals[0]?.text.includes('we went with')]).toEqual(['direct', true]);
});

describe('what is quoted below a letter is still cut', () => {
  const cut = (block: string, changes = {}): string | undefined =>
    unwrapForward(
      aMail({
        attached: [aMail({ from: [hr], to: [sam], text: `Sorry Sam, no.\n\n${block}`, ...changes })],
      }),
    ).originals[0]?.text;

  test("the reader's own mail, by address or by name", () => {
    const rest = 'Sent: 1 Nov 2026\nTo: Jo Doe\nSubject: Baker\n\nI would love to bake for you.';
    expect(cut(`From: Sam <sam@home.example>\n${rest}`)).toBe('Sorry Sam, no.');
    expect(cut(`From: Sam Seeker\n${rest}`)).toBe('Sorry Sam, no.');
  });

  test("a third person's mail", () => {
    const block =
      'From: Kim <kim@acme.example>\nSent: 1 Nov 2026\nTo: Jo <jo@acme.example>\nSubject: Sam\n\nHm.';
    expect(cut(block)).toBe('Sorry Sam, no.');
  });

  test('in a mail that came so, also below a separator, where its subject says it is a reply', () => {
    const forwarded =
      '---------- Forwarded message ---------\nFrom: Kim <kim@acme.example>\nDate: 1 Nov 2026\nTo: Jo\n\nHm.';
    expect(cut(forwarded, { subject: 'Re: Baker' })).toBe('Sorry Sam, no.');
  });

  test('an older no of the same sender below a short new word, whether or not it names addresses', () => {
    const word = 'Good news, Sam, we can see you after all. Come on Monday.';
    const rest = `Subject: Baker\n\nDear Sam,\n\n${refusal}`;
    for (const block of [
      `From: Jo Doe <jo@acme.example>\nSent: 1 Nov 2026\nTo: Sam <sam@home.example>\n${rest}`,
      `From: Acme People\nDate: 1 Nov 2026\n${rest}`,
    ])
      expect(cut('', { text: `${word}\n\n${block}` })).toBe(word);
    const asked = 'Sam, can you come at 10 on Monday, please:';
    expect(cut('', { text: `${asked}\n\nFrom: Acme People\nDate: 1 Nov 2026\n${rest}` })).toBe(asked);
  });
});
