import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import type { Mail } from '#core/mail/mail.ts';
import { aMail } from '../a-mail.ts';

const block = (from: string, subject: string, to = 'sam@home.example'): string =>
  `From: ${from}\nDate: Tue, 3 Nov 2026 10:12:00 +0100\nSubject: ${subject}\nTo: ${to}\n`;
const forwarded = '---------- Forwarded message ---------';
const hr = 'Jo Doe <jo@acme.example>';
const theLetter: Mail = aMail({
  headers: [{ name: 'auto-submitted', value: 'auto-generated' }],
  from: [{ name: 'Jo Doe', address: 'jo@acme.example' }],
  to: [{ name: '', address: 'sam@home.example' }],
  subject: 'Your application',
  messageId: '4711@acme.example',
  text: 'Dear Sam,\n\nno.',
});
const senders = (mail: Mail, hop?: { mailFrom: string }): (string | undefined)[] =>
  unwrapForward(mail, hop).originals.map(({ from }) => from?.address);

describe('how an original came', () => {
  test('a mail that forwards nothing is its own original', () => {
    const { via, originals } = unwrapForward(theLetter);
    expect([via, originals.length, originals[0]?.messageId]).toEqual(['direct', 1, '4711@acme.example']);
  });

  test('a filter of Gmail leaves the mail as it is and shows only in the envelope', () => {
    const { via, originals } = unwrapForward(theLetter, { mailFrom: 'sam+caf_=me=in.onward.test@gmail.com' });
    expect([via, originals[0]?.headers.length]).toEqual(['auto-forward', 1]);
  });

  test('or in a header', () => {
    const headers = [{ name: 'x-forwarded-for', value: 'sam@gmail.com me@in.onward.test' }];
    expect(unwrapForward({ ...theLetter, headers }).via).toBe('auto-forward');
  });

  test('a rule of Exchange rewrites the envelope; a forward by hand on the same way stays one', () => {
    const srs = { mailFrom: 'bounces+SRS=abcde=XY@home.example' };
    expect(unwrapForward(theLetter, srs).via).toBe('auto-forward');
    const byHand = aMail({ subject: 'FW: x', text: `${forwarded}\n${block(hr, 'x')}\nno.` });
    expect(unwrapForward(byHand, srs).via).toBe('forward');
    const headers = [{ name: 'x-ms-exchange-inbox-rules-loop', value: 'sam@home.example' }];
    expect(unwrapForward({ ...theLetter, headers }).via).toBe('auto-forward');
  });

  test('a redirect has Resent headers', () => {
    const headers = [{ name: 'resent-from', value: 'Sam <sam@home.example>' }];
    expect(unwrapForward({ ...theLetter, headers }).via).toBe('redirect');
  });

  test('every attached original is found, with its own headers', () => {
    const other = { ...theLetter, from: [{ name: '', address: 'hr@globex.example' }] };
    const { via, note, originals } = unwrapForward(
      aMail({ text: 'two today', attached: [theLetter, other] }),
    );
    expect([via, note]).toEqual(['attachment', 'two today']);
    expect(originals.map(({ from, headers }) => [from?.address, headers.length])).toEqual([
      ['jo@acme.example', 1],
      ['hr@globex.example', 1],
    ]);
  });

  test('an attached mail that forwards another one is opened as well', () => {
    const friend = aMail({
      from: [{ name: '', address: 'kim@friend.example' }],
      subject: 'Fwd: x',
      attached: [theLetter],
    });
    expect(senders(aMail({ attached: [friend] }))).toEqual(['jo@acme.example']);
  });

  test("the person's own mail among the attached ones is not judged", () => {
    expect(senders(aMail({ attached: [aMail({ subject: 'My application' }), theLetter] }))).toEqual([
      'jo@acme.example',
    ]);
  });

  test('a mail forwarded inline and attached too counts once, with its headers', () => {
    const text = `${forwarded}\n${block(hr, 'Your application')}\nDear Sam,\n\nno.`;
    const { originals } = unwrapForward(
      aMail({ subject: 'Fwd: Your application', text, attached: [theLetter] }),
    );
    expect(originals.map(({ messageId }) => messageId)).toEqual(['4711@acme.example']);
  });

  test("Outlook's own attachment format is seen but cannot be read", () => {
    const otherAttachments = [{ filename: 'Absage.msg', type: 'application/octet-stream' }];
    expect(unwrapForward(aMail({ text: 'see attached', otherAttachments }))).toEqual({
      via: 'attachment',
      note: 'see attached',
      originals: [],
      unsupported: 'msg',
    });
  });

  test('a picture of a mail is seen but cannot be read', () => {
    const otherAttachments = [{ filename: 'shot.png', type: 'image/png' }];
    expect(unwrapForward(aMail({ text: '\n', otherAttachments })).unsupported).toBe('image');
    expect(unwrapForward(aMail({ text: 'words', otherAttachments })).unsupported).toBe(null);
  });

  test('a document beside a few words may be the letter, beside a letter it is none', () => {
    const otherAttachments = [{ filename: 'Schreiben.pdf', type: 'application/octet-stream' }];
    const covering =
      'Sehr geehrte Frau Lind,\n\nbitte beachten Sie unser Schreiben im Anhang.\n\nPersonalamt';
    expect(unwrapForward(aMail({ text: covering, otherAttachments })).unsupported).toBe('document');
    const text = `${forwarded}\n${block(hr, 'Your application')}\n${covering}`;
    expect(unwrapForward(aMail({ subject: 'Fwd: Your application', text, otherAttachments }))).toMatchObject({
      originals: [{ text: covering }],
      unsupported: 'document',
    });
    const letter = 'We looked at every application with care before we decided. '.repeat(6);
    expect(unwrapForward(aMail({ text: letter, otherAttachments })).unsupported).toBe(null);
  });
});

describe('which mail is judged', () => {
  test('of forwards in each other the innermost', () => {
    const text = `for you\n\n${forwarded}\n${block('Kim <kim@friend.example>', 'Fwd: Your application')}\nsad\n\n${forwarded}\n${block(hr, 'Your application', 'kim@friend.example')}\nDear Kim, no.`;
    expect(senders(aMail({ subject: 'Fwd: Fwd: Your application', text }))).toEqual(['jo@acme.example']);
  });

  test('the innermost also when each quotes the one before', () => {
    const inner = `Begin forwarded message:\n\n${block(hr, 'Your application', 'kim@friend.example')}\nDear Kim, no.`;
    const outer = `Begin forwarded message:\n\n${block('Kim <kim@friend.example>', 'sad news')}\nlook\n\n${inner.replace(/^/gm, '> ')}`;
    expect(senders(aMail({ text: `hm\n\n${outer.replace(/^/gm, '> ')}` }))).toEqual(['jo@acme.example']);
  });

  describe('what who passed on the innermost wrote above it', () => {
    const inner = `${forwarded}\n${block(hr, 'Your application', 'rita@agency.example')}\nDear Rita, no.`;
    const read = (words: string, subject: string, from = 'Rita <rita@agency.example>'): readonly unknown[] =>
      unwrapForward(
        aMail({ subject: 'Fwd: x', text: `${forwarded}\n${block(from, subject)}\n${words}\n\n${inner}` }),
      ).originals.map((one) => [one.from?.address, one.text]);
    const good =
      'Dear Sam,\n\nthe mail below was sent in error, and the job is yours. Please call me.\n\nRita';

    test.each(['Fwd: Your application', 'Good news'])('is read with it, below %j', (subject) => {
      expect(read(good, subject)).toEqual([['jo@acme.example', `${good}\n\nDear Rita, no.`]]);
      expect(read('The job is yours!', subject)).toEqual([
        ['jo@acme.example', 'The job is yours!\n\nDear Rita, no.'],
      ]);
    });

    test('is not where it is brief, or by the person', () => {
      const alone = [['jo@acme.example', 'Dear Rita, no.']];
      expect(read('Hi Sam,\n\nplease see below.\n\nRita', 'Fwd: Your application')).toEqual(alone);
      expect(read(good, 'Fwd: Your application', 'Sam <sam@home.example>')).toEqual(alone);
    });
  });

  test('the one below a subject that goes on in the next line, however short', () => {
    const text = `${forwarded}\nFrom: ${hr}\nDate: Tue, 3 Nov 2026 10:12:00 +0100\nSubject: Your\napplication\nTo: sam@home.example\n\nDear Sam, no.`;
    const { originals } = unwrapForward(aMail({ subject: 'Fwd: x', text }));
    expect(originals.map((one) => [one.subject, one.text])).toEqual([['Your application', 'Dear Sam, no.']]);
  });

  test('the one below a title, who wrote it and to whom, when that is all that is left', () => {
    const text = 'here\n\n-----Original Message-----\nVon: Jo Doe [mailto:jo@acme.example]\nAn: Sam\n\nno.';
    expect(senders(aMail({ subject: 'Baker', text }))).toEqual(['jo@acme.example']);
  });

  test('of two forwarded one below the other both', () => {
    const text = `${forwarded}\n${block(hr, 'Your application')}\nDear Sam, no. ${'We wish you well. '.repeat(20)}\n\n${forwarded}\n${block('HR <hr@globex.example>', 'Engineer')}\nHello Sam, no.`;
    const { originals } = unwrapForward(aMail({ subject: 'Fwd: both', text }));
    expect(originals.map(({ from, subject }) => [from?.address, subject])).toEqual([
      ['jo@acme.example', 'Your application'],
      ['hr@globex.example', 'Engineer'],
    ]);
    expect(originals[0]?.text).not.toContain('Hello Sam');
  });

  describe('of two by different firms both', () => {
    const letter = `Dear Sam,\n\nno. ${'We wish you well. '.repeat(5)}`;
    const other = block('HR <hr@globex.example>', 'Engineer');
    const quoted = `${other}\nHello Sam, no.`.replace(/^/gm, '> ');
    test.each([
      ['where the client draws only a rule', `________________________________\n${other}\nHello Sam, no.`],
      ['below a title', `-----Original Message-----\n${other}\nHello Sam, no.`],
      ['where the second is quoted', `Begin forwarded message:\n\n${quoted}`],
    ])('%s', (_, second) => {
      const text = `${forwarded}\n${block(hr, 'Your application')}\n${letter}\n\n${second}`;
      const { originals } = unwrapForward(aMail({ subject: 'Fwd: both', text }));
      expect(originals.map(({ from, text: words }) => [from?.address, words])).toEqual([
        ['jo@acme.example', letter.trim()],
        ['hr@globex.example', 'Hello Sam, no.'],
      ]);
    });

    test('but not what the first one answered, or was told', () => {
      for (const older of [
        block('Ann <ann@globex.example>', 'Sam', 'jo@acme.example'),
        block('Sam <sam@home.example>', 'Sam', 'jo@acme.example'),
        block('Jim <jim@acme.example>', 'Sam'),
      ]) {
        const text = `${forwarded}\n${block(hr, 'Your application')}\n${letter}\n\n${older}\nYes.`;
        expect(senders(aMail({ subject: 'Fwd: one', text }))).toEqual(['jo@acme.example']);
      }
    });
  });

  test('of a whole thread the answer of the employer, when the person forwards their own last word', () => {
    const text = `${forwarded}\n${block('Sam Seeker <sam@home.example>', 'Re: Your application', 'jo@acme.example')}\nThank you anyway.\n\n-----Original Message-----\n${block(hr, 'Your application')}\nDear Sam, no.`;
    const { originals } = unwrapForward(aMail({ subject: 'Fwd: Re: Your application', text }));
    expect(originals.map(({ from, text: words }) => [from?.address, words])).toEqual([
      ['jo@acme.example', 'Dear Sam, no.'],
    ]);
  });
});

describe("below the person's own answer the mail that was answered is judged", () => {
  const sam = 'Sam Seeker <sam@home.example>';
  const own = block(sam, 'Re: Your application', 'Jo Doe <jo@acme.example>');
  const letter = '> Dear Sam,\n> no.\n';
  const judged = (mail: Mail): readonly unknown[] =>
    unwrapForward(mail).originals.map(({ from, subject, text }) => [from?.address, subject, text]);
  const answer = (text: string): Mail => aMail({ subject: 'Fwd: Re: Your application', text });
  const theNo = [['jo@acme.example', 'Your application', 'Dear Sam,\nno.']];

  test('when they forward the last mail of the thread', () => {
    const text = `${forwarded}\n${own}\nPity, but thank you.\n\nOn Mon, 2 Nov 2026 at 9:00, ${hr} wrote:\n${letter}`;
    expect(judged(answer(text))).toEqual(theNo);
  });

  test('when the client quotes all of it, and what stands below the quotation is their own', () => {
    const inner = `${own}\nOn Mon, 2 Nov 2026 at 9:00, ${hr} wrote:\n${letter}\nPity, but thank you.`;
    expect(judged(answer(`Begin forwarded message:\n\n${inner.replace(/^/gm, '> ')}`))).toEqual(theNo);
  });

  test('when a name alone stands above the quotation', () => {
    const text = `${forwarded}\n${own}\nPity.\n\nOn 02/11/2026 9:00, Jo Doe wrote:\n${letter}`;
    expect(judged(answer(text))).toEqual(theNo);
  });

  test('when their answer is attached, and when they answered themselves in between', () => {
    const second = `And one more thing.\n\nOn Mon, 2 Nov 2026 at 10:00, ${sam} wrote:\n> Pity.\n>\n> On Mon, 2 Nov 2026 at 9:00, ${hr} wrote:\n${letter.replace(/^/gm, '>')}`;
    const attached = [aMail({ subject: 'Re: Your application', text: second })];
    expect(judged(aMail({ subject: 'see below', attached }))).toEqual(theNo);
  });

  test('but not when another mail of the employer was forwarded too', () => {
    const text = `${forwarded}\n${block(sam, 'Your application', 'jo@acme.example')}\nI apply. ${'It would suit me well. '.repeat(20)}\n\n${forwarded}\n${block(hr, 'Your application')}\nDear Sam,\nno.\n\n${forwarded}\n${own}\nPity.`;
    expect(judged(answer(text))).toEqual(theNo);
  });

  test('and their own mail stays when nobody else is quoted', () => {
    expect(judged(answer(`${forwarded}\n${own}\nPity.`))).toEqual([
      ['sam@home.example', 'Re: Your application', 'Pity.'],
    ]);
  });
});

describe('the words of the original', () => {
  const words = (below: string): string =>
    unwrapForward(aMail({ subject: 'Fwd: x', text: `${forwarded}\n${block(hr, 'x')}\n${below}` }))
      .originals[0]!.text;

  test('end where a quoted thread begins', () => {
    expect(
      words('Dear Sam,\nno.\n\nOn Mon, 2 Nov 2026 at 9:00, Sam <sam@home.example> wrote:\n> I apply.'),
    ).toBe('Dear Sam,\nno.');
  });

  test('end where an older mail stands without marks', () => {
    const older = `From: Sam <sam@home.example>\nSent: Monday, 2 November 2026 9:00\nTo: Jo Doe\nSubject: x\n\nI apply.`;
    expect(words(`Dear Sam,\nno.\n\n________________________________\n${older}`)).toBe('Dear Sam,\nno.');
  });

  test('go on below a quotation that is answered', () => {
    expect(
      words('On Mon, 2 Nov 2026 at 9:00, Sam <sam@home.example> wrote:\n> I apply.\n\nDear Sam,\nno.'),
    ).toBe('Dear Sam,\nno.');
  });

  test('are never nothing: a client that quotes all of it keeps all of it', () => {
    expect(words('> Dear Sam,\n> no.')).toBe('Dear Sam,\nno.');
    expect(words('On Mon, 2 Nov 2026 at 9:00, Jo <jo@acme.example> wrote:\n> no.')).toContain('no.');
  });

  test('stay with the subject that the person edited away', () => {
    const text = `please help\n\n${forwarded}\n${block(hr, 'Your application')}\nno.`;
    const { note, originals } = unwrapForward(aMail({ subject: 'AAA', text }));
    expect([note, originals[0]?.subject, originals[0]?.text]).toEqual([
      'please help',
      'Your application',
      'no.',
    ]);
  });

  test('have a date only when the client printed one with its zone', () => {
    const dated = (date: string): string | null | undefined =>
      unwrapForward(
        aMail({ text: `${forwarded}\n${block(hr, 'x').replace(/^Date: .*$/m, `Date: ${date}`)}\nno.` }),
      ).originals[0]?.sentAt;
    expect(dated('Tue, 3 Nov 2026 10:12:00 +0100')).toBe('2026-11-03T09:12:00.000Z');
    expect(dated('Tue, Nov 3, 2026 at 10:12 AM')).toBe(null);
    expect(dated('03/11/2026 10:12')).toBe(null);
    expect(dated('3 November 2026 at 10:12:00 EET')).toBe(null);
    expect(dated('31 November 2026 at 10:12:00 GMT')).toBe(null);
  });

  test.each([
    '3 November 2026 at 10:12:00 GMT+1',
    'November 3, 2026 at 9:12:00 AM GMT',
    'November 3, 2026 at 1:12 AM PST',
    'Tuesday, November 3, 2026, 09:12:00 PM GMT+12',
    '3. November 2026 um 10:12:00 GMT+01:00',
    '3 novembre 2026 10:12:00 UTC+1',
    'mardi 3 novembre 2026 à 14:42:00 UTC+5:30',
  ])('with a zone in words as well: %s', (date) => {
    const text = `${forwarded}\n${block(hr, 'x').replace(/^Date: .*$/m, `Date: ${date}`)}\nno.`;
    expect(unwrapForward(aMail({ text })).originals[0]?.sentAt).toBe('2026-11-03T09:12:00.000Z');
  });
});

describe('odd blocks', () => {
  const first = (text: string) => unwrapForward(aMail({ subject: 'hm', text })).originals[0]!;

  test('"on behalf of" names the person, not the machine', () => {
    const text = `From: ats@acme.example [mailto:ats@acme.example] On Behalf Of Jo Doe\nSent: 3.11.2026 10:12\nTo: Sam\nSubject: x\n\nno.`;
    expect(first(text).from).toEqual({ name: 'Jo Doe', address: 'ats@acme.example' });
  });

  test('over several lines too', () => {
    const from =
      'Jo Doe<mailto:jo@acme.example>\n<jo@acme.example<mailto:jo@acme.example>> on behalf of\njobs@acme.example';
    const text = `From: ${from}\nSent: 3.11.2026 10:12\nTo: Sam\nSubject: x\n\nno.`;
    expect([first(text).from?.address, first(text).subject]).toEqual(['jo@acme.example', 'x']);
  });

  test.each(['Заглавие', 'Titill', 'หัวจดหมาย'])('Roundcube prints "%s" for the subject', (label) => {
    const text = `-------- Original Message --------\nОт: ${hr}\nDate: 3.11.2026 10:12\n${label}: x\n\nno.`;
    expect([first(text).subject, first(text).text]).toEqual(['x', 'no.']);
  });

  test('the line into which Yahoo runs all fields together may be wrapped', () => {
    const text = `   ----- Forwarded Message ----- From: Jo Doe <jo@acme.example>To:\n"sam@home.example" <sam@home.example>Sent: Tuesday, November 3, 2026,\n10:12:00 AM GMT+1Subject: Your application\n Dear Sam, no.`;
    expect(first(text)).toMatchObject({
      from: { name: 'Jo Doe', address: 'jo@acme.example' },
      subject: 'Your application',
      sentAt: '2026-11-03T09:12:00.000Z',
      text: 'Dear Sam, no.',
    });
  });

  test.each([
    ['jobs@acme.example <no-reply@ats.example>', 'jobs@acme.example'],
    ['jobs@acme.example [mailto:no-reply@ats.example]', 'jobs@acme.example'],
    ['"Jo via jobs@acme.example" <no-reply@ats.example>', 'Jo via jobs@acme.example'],
    ['Jobs@Acme <no-reply@ats.example>', 'Jobs@Acme'],
    ['No-Reply@ATS.example <no-reply@ats.example>', ''],
    ['no-reply@ats.example on behalf of Jo Doe <jo@acme.example>', 'Jo Doe'],
  ])('of the addresses in %s the one that sent it is taken', (from, name) => {
    const text = `${forwarded}\n${block(from, 'x')}\nno.`;
    expect(first(text).from).toEqual({ name, address: 'no-reply@ats.example' });
  });

  test('an attribution names the person without the verb in front of them', () => {
    for (const words of ['Den 3. nov. 2026 kl. 10.12 skrev', 'Am 3. Nov. 2026 um 10:12 nachm. schrieb']) {
      const text = `${words} Jo Doe <jo@acme.example>:\n\nno.`;
      expect(unwrapForward(aMail({ subject: 'Fwd: x', text })).originals[0]?.from?.name).toBe('Jo Doe');
    }
  });

  test('a sender without an address keeps its name', () => {
    const text = `-----Original Message-----\nFrom: Jo Doe\nSent: Tuesday, 3 November 2026 10:12\nTo: Sam Seeker\nSubject: x\n\nno.`;
    expect(first(text).from).toEqual({ name: 'Jo Doe', address: '' });
  });

  test('an address that Outlook prints twice is read once', () => {
    const text = `From: Jo Doe <jo@acme.example<mailto:jo@acme.example>>\nSent: 3.11.2026 10:12\nTo: Sam <sam@home.example<mailto:sam@home.example>>\nSubject: x\n\nno.`;
    expect([first(text).from, first(text).to]).toEqual([
      { name: 'Jo Doe', address: 'jo@acme.example' },
      [{ name: 'Sam', address: 'sam@home.example' }],
    ]);
  });

  test('a long copy list over several lines belongs to the block', () => {
    for (const [length, above] of [
      [9, `${forwarded}\n`],
      [60, ''],
    ] as const) {
      const cc = Array.from({ length }, (_, i) => `Person ${i} <p${i}@acme.example>`).join(',\n');
      const text = `${above}From: ${hr}\nDate: 3.11.2026 10:12\nTo: sam@home.example\nCc: ${cc}\nSubject: x\n\nno.`;
      expect([first(text).subject, first(text).text]).toEqual(['x', 'no.']);
    }
  });

  test('a subject that wraps is put together', () => {
    const text = `${forwarded}\nSubject: Your application as a Senior Platform Engineer in our\n team in Hamburg\nDate: 3.11.2026 10:12\nFrom: ${hr}\n\nno.`;
    expect(first(text).subject).toBe('Your application as a Senior Platform Engineer in our team in Hamburg');
  });

  const outlook = (subject: string, to = 'Sam'): string =>
    `From: ${hr}\nSent: 3.11.2026 10:12\nTo: ${to}\nSubject:${subject}`;
  const longSubject = ' Your application as Senior Platform Engineer (all genders) in our';

  test('a subject that Outlook wraps is put together, though it is the last field', () => {
    const { subject, text } = first(`${outlook(longSubject)}\nHamburg office\n\nDear Sam,\n\nno.`);
    expect([subject, text]).toEqual([`${longSubject.trim()} Hamburg office`, 'Dear Sam,\n\nno.']);
  });

  test.each([
    ['a greeting', longSubject, 'Good morning Sam,\n\nno.'],
    ['a long line', longSubject, `Good morning Sam. ${'We wish you well. '.repeat(4)}No.\n\nJo`],
    ['a paragraph', longSubject, 'Good morning Sam\nno.'],
    ['a line below a short subject', ' Your application', 'Good morning Sam\n\nno.'],
    ['a line below a subject nobody wrapped', `${longSubject} Hamburg office`, 'Good day\n\nno.'],
  ])('%s right below the subject is the letter', (_, subject, letter) => {
    expect(first(`${outlook(subject)}\n${letter}`)).toMatchObject({ subject: subject.trim(), text: letter });
  });

  test.each([
    ['Subject: *Important* news', '*Important* news'],
    ['*Subject:* *Important* news', '*Important* news'],
    ['*Subject:* *Important news*', 'Important news'],
    ['Subject: **Important** news', '**Important** news'],
    ['**Subject:** **Important news**', 'Important news'],
    ['_*Subject:*_ Important news', 'Important news'],
    ['*Subject*: Important *news* today', 'Important *news* today'],
  ])('the marks of a bold word belong to the subject, those around all of it do not: %s', (line, subject) => {
    expect(first(`${forwarded}\nFrom: ${hr}\nDate: 3.11.2026 10:12\n${line}\n\nno.`).subject).toBe(subject);
  });

  test('a rule below the fields is no wrapped word', () => {
    const text = `${outlook(' Your application as a Senior Engineer')}\n${'_'.repeat(40)}\n\nno.`;
    expect(first(text)).toMatchObject({ subject: 'Your application as a Senior Engineer', text: 'no.' });
  });

  test('an empty subject has no greeting for its value', () => {
    for (const to of ['Sam', `Sam <sam@home.example>;\nKim <kim@home.example>`]) {
      const text = `${outlook(' ', to)}\n\nGood morning Sam,\n\nno.`;
      const original = unwrapForward(aMail({ subject: 'FW: ', text })).originals[0]!;
      expect([original.subject, original.text]).toEqual(['', 'Good morning Sam,\n\nno.']);
    }
  });

  test('values below their labels are read, over a blank line too', () => {
    const text = `From:\n\n${hr}\n\nSent:\n\n3.11.2026 10:12\n\nSubject:\n\nx\n\nno.`;
    expect(first(text)).toMatchObject({ subject: 'x', text: 'no.' });
  });

  test('of a block that somebody shortened to its sender the rest is the letter', () => {
    const { via, originals } = unwrapForward(
      aMail({ subject: 'Fwd: x', text: `${forwarded}\nFrom: ${hr}\n\nDear Sam,\nno.` }),
    );
    expect(via).toBe('forward');
    expect(originals[0]).toMatchObject({ from: { address: 'jo@acme.example' }, text: 'Dear Sam,\nno.' });
  });

  test('a note without a subject stands above the rule of Outlook, and above no answer', () => {
    const text = `and now?\n\n________________________________\n${outlook(' x')}\n\nno.`;
    expect(unwrapForward(aMail({ subject: '', text })).via).toBe('forward');
    const answers = [{ inReplyTo: ['1@acme.example'] }, { to: [{ name: '', address: 'jo@acme.example' }] }];
    for (const answer of answers)
      expect(unwrapForward(aMail({ subject: '', text, ...answer })).via).toBe('direct');
  });

  test('blank lines between the fields do not matter', () => {
    const text = `From: ${hr}\n\nSent: 3.11.2026 10:12\n\nTo: Sam\n\nSubject: x\n\nDear Sam: no.`;
    expect([first(text).from?.address, first(text).subject, first(text).text]).toEqual([
      'jo@acme.example',
      'x',
      'Dear Sam: no.',
    ]);
  });
});
