import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import { aMail } from '../a-mail.ts';

const rule = '------------------------';
const mails: readonly (readonly [string, string])[] = [
  ['Jo Doe <jo@acme.example>', 'We have your letters and will read them.'],
  ['Sam Seeker <sam@home.example>', 'Is there any news?'],
  ['Jo Doe <jo@acme.example>', 'Dear Sam,\n\nno.'],
];

const conversation = (title: string, subject: string, from: string): string => {
  const printed = mails.map(
    ([who, text], day) =>
      `${from}: ${who}\nDate: Tue, ${day + 2} Nov 2026 at 10:12\nTo: Somebody <x@home.example>\n\n\n${text}\n`,
  );
  return `${title}\n${subject}: Baker\n${rule}\n\n${printed.join('\n----------\n')}`;
};
const read = (text: string, subject = 'look at this'): readonly unknown[] =>
  unwrapForward(aMail({ subject, text })).originals.map(({ from, subject: about, text: words }) => [
    from?.address,
    about,
    words,
  ]);
const theirs = [
  ['jo@acme.example', 'Baker', 'We have your letters and will read them.'],
  ['jo@acme.example', 'Baker', 'Dear Sam,\n\nno.'],
];

describe('of a conversation that Gmail forwards as a whole every mail is read', () => {
  test.each([
    ['Forwarded Conversation', 'Subject', 'From'],
    ['Weitergeleitete Unterhaltung', 'Betreff', 'Von'],
    ['Conversation transférée', 'Objet', 'De'],
    ['Conversación reenviada', 'Asunto', 'De'],
    ['Doorgestuurde conversatie', 'Onderwerp', 'Van'],
  ])('%s', (...words) => {
    expect(read(conversation(...words))).toEqual(theirs);
    expect(read(conversation(...words), 'Fwd: Baker')).toEqual(theirs);
  });

  test('below a note, which stays the note', () => {
    const text = `What now?\n\n${conversation('Forwarded Conversation', 'Subject', 'From')}`;
    expect(read(text)).toEqual(theirs);
    expect(unwrapForward(aMail({ subject: '', text })).note).toBe('What now?');
  });

  test('with a subject that says forward the mails are still one below the other', () => {
    const text = conversation('Forwarded Conversation', 'Subject', 'From').replace('Baker', 'Fwd: Baker');
    expect(read(text)).toHaveLength(2);
  });
});

test('a short rule in a letter is none of a conversation', () => {
  const block = 'From: Jo Doe <jo@acme.example>\nDate: 2 Nov 2026 10:12\nSubject: Baker\nTo: Sam\n';
  const text = `---------- Forwarded message ---------\n${block}\nDear Sam,\n\nno.\n\n----------\nAcme\nTo: the bakers`;
  expect(unwrapForward(aMail({ text })).originals).toHaveLength(1);
});
