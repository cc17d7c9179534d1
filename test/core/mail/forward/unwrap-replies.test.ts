import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import { aMail } from '../a-mail.ts';
import { languages } from './client-words.ts';

const ours = { name: 'Onward', address: 'me@in.onward.test' };
const step = 'Step 2: ask for feedback';
const text = 'Good morning Sam,\n\nhere is the next step.';

describe('a reply is not taken for a forward', () => {
  test('with a block as Outlook prints it below, in every language', () => {
    const taken = languages.filter((w) => {
      const block = `${w.from}: Onward <${ours.address}>\n${w.sent}: 3.11.2026 10:12\n${w.to}: Sam Seeker\n${w.subject}: ${step}\n\n${text}`;
      const mail = aMail({
        subject: `${w.reply}: ${step}`,
        to: [ours],
        text: `Thanks, that helps.\n\nSam\n\n${block}`,
      });
      return unwrapForward(mail).via !== 'direct';
    });
    expect(taken.map(({ language }) => language)).toEqual([]);
  });

  test('when the subject was edited: the block is from the one who is answered', () => {
    const block = `From: Onward <${ours.address}>\nSent: 3.11.2026 10:12\nTo: Sam Seeker\nSubject: ${step}\n\n${text}`;
    const mail = aMail({ subject: 'a question', to: [ours], text: `What do you mean?\n\n${block}` });
    expect(unwrapForward(mail).via).toBe('direct');
  });

  test('when only the copied recipient is the one quoted', () => {
    const mail = aMail({
      subject: 'a question',
      headers: [{ name: 'cc', value: 'Jo Doe <jo@acme.example>' }],
      text: `Hello all,\n\nFrom: Jo Doe <jo@acme.example>\nSent: 3.11.2026 10:12\nTo: Sam\nSubject: x\n\nhello`,
    });
    expect(unwrapForward(mail).via).toBe('direct');
  });

  test.each([
    'On Tue, 3 Nov 2026 at 10:12, Onward <me@in.onward.test> wrote:',
    'Am Di., 3. Nov. 2026 um 10:12 Uhr schrieb Onward <me@in.onward.test>:',
    'Le mar. 3 nov. 2026 à 10:12, Onward <me@in.onward.test> a écrit :',
    'El mar, 3 nov 2026 a las 10:12, Onward (<me@in.onward.test>) escribió:',
    'Op di 3 nov 2026 om 10:12 schreef Onward <me@in.onward.test>:',
    '2026년 11월 3일 (화) 10:12, Onward <me@in.onward.test>님이 작성:',
    '2026年11月3日(火) 10:12 Onward <me@in.onward.test>:',
    'Onward <me@in.onward.test> 于2026年11月3日周二 10:12写道：',
    'вт, 3 нояб. 2026 г. в 10:12, Onward <me@in.onward.test>:',
    '‫בתאריך יום ג׳, 3 בנוב׳ 2026 ב-10:12 מאת ‪Onward‬‏ <‪me@in.onward.test‬‏>:‬',
  ])('with the attribution %s', (attribution) => {
    const quoted = text
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
    const mail = aMail({
      subject: `Re: ${step}`,
      to: [ours],
      text: `Thanks, that helps.\n\n${attribution}\n\n${quoted}\n`,
    });
    const { via, originals } = unwrapForward(mail);
    expect(via).toBe('direct');
    expect(originals[0]?.text).toBe('Thanks, that helps.');
  });

  test.each([
    [
      'drawn between dashes, as Zoho prints it',
      '\n',
      '---- On Tue, 3 Nov 2026 10:12:00 +0100 Jo <jo@acme.example> wrote ----',
    ],
    ['wrapped, close below the last line', '', 'On Tue, 3 Nov 2026 at 10:12, Jo\n<jo@acme.example> wrote:'],
  ])('and of it every line is read above an attribution %s', (_, blank, attribution) => {
    const letter = 'Dear Jo,\n\nunfortunately we chose\nsomebody else.';
    const mail = aMail({ subject: 'Re: Baker', text: `${letter}\n${blank}${attribution}\n\n> hello` });
    expect(unwrapForward(mail).originals[0]?.text).toBe(letter);
  });

  test('that quotes a forward: what the person answers is not what they pass on', () => {
    const mail = aMail({
      subject: 'Re: Fwd: Your application',
      to: [ours],
      text: 'Yes, exactly.\n\nOn Tue, 3 Nov 2026 at 10:12, Onward <me@in.onward.test> wrote:\n> You sent this:\n>\n> ---------- Forwarded message ---------\n> From: Jo Doe <jo@acme.example>\n> Date: Mon, Nov 2, 2026\n> Subject: Your application\n> To: <sam@home.example>\n>\n> Dear Sam, no.\n',
    });
    expect(unwrapForward(mail).via).toBe('direct');
  });

  test('a letter with a timetable in it is a letter', () => {
    const mail = aMail({
      subject: 'Ihr Gespräch',
      text: 'Guten Tag,\n\nwir freuen uns auf Sie.\n\nDatum: 3.11.2026\nVon: 10:00 Uhr\nBis: 11:00 Uhr\nOrt: Hauptstraße 1\nKontakt: Jo Doe <jo@acme.example>\n\nBis bald',
    });
    expect(unwrapForward(mail).via).toBe('direct');
    expect(unwrapForward(mail).originals[0]?.text).toContain('Kontakt: Jo Doe');
  });

  test('a server that returns a mail does not forward it; a person who passes that on does', () => {
    const text = `I could not deliver this.\n\nhr@acme.example: no such user\n\nFrom: Sam Seeker <sam@home.example>\nDate: Tue, 3 Nov 2026 10:12:00 +0100\nTo: hr@acme.example\nSubject: My application\n\nhello`;
    const returned = aMail({
      subject: 'Undeliverable: My application',
      from: [{ name: '', address: 'mx@acme.example' }],
      text,
    });
    expect(unwrapForward(returned).via).toBe('direct');
    expect(unwrapForward(returned).originals[0]?.text).toBe(text);
    const passedOn = `What is this?\n\n---------- Forwarded message ---------\nFrom: <mailer-daemon@mx.example>\nDate: Tue, Nov 3, 2026 at 10:12\nSubject: Undelivered Mail\nTo: <sam@home.example>\n\nno such user`;
    expect(
      unwrapForward(aMail({ subject: 'Fwd: Undelivered Mail', text: passedOn })).originals[0]?.from?.address,
    ).toBe('mailer-daemon@mx.example');
  });
});
