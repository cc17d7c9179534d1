import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mail } from '#core/mail/mail.ts';
import { parseMail } from '#core/mail/mime/parse-mail.ts';
import { bytes, rawMail, rawMultipart } from '../a-mail.ts';

const parsed = async (raw: Uint8Array): Promise<Mail> => {
  const result = await parseMail(raw);
  if (!result.ok) throw new Error(result.reason);
  return result.mail;
};
const joined = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('charsets', () => {
  test.each(['windows-1252', 'iso-8859-1', 'us-ascii', 'CP1252'])(
    'quotes and the euro sign of %s are read on every Node',
    async (charset) => {
      const head = `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
      const { text } = await parsed(joined(head, [0x93], 'It', [0x92], 's 5', [0x80, 0x94, 0x85]));
      expect(text.trim()).toBe('“It’s 5€”…');
    },
  );

  test('also when quoted-printable, in a subject and in a name', async () => {
    const mail = await parsed(
      rawMail(
        [
          'Subject: =?windows-1252?Q?It=92s_5_=80?=',
          'From: =?iso-8859-1?Q?O=92Neil?= <o@acme.example>',
          'Content-Type: text/plain; charset=windows-1252',
          'Content-Transfer-Encoding: quoted-printable',
        ],
        'It=92s',
      ),
    );
    expect([mail.subject, mail.from[0]?.name, mail.text.trim()]).toEqual(['It’s 5 €', 'O’Neil', 'It’s']);
  });

  test('a subject cut inside a character is joined, as B-words with and without padding and as Q-words', async () => {
    const utf8 = Buffer.from('Käse für Zoë 面接');
    for (const cut of [2, 7, 11, 12, 16, 17, 18]) {
      const b = [utf8.subarray(0, cut), utf8.subarray(cut)].map(
        (part) => `=?UTF-8?B?${part.toString('base64')}?=`,
      );
      const q = [utf8.subarray(0, cut), utf8.subarray(cut)].map(
        (part) =>
          `=?utf-8?Q?${[...part].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')}?=`,
      );
      for (const words of [b, q, [b[0], q[1]]]) {
        const mail = await parsed(
          rawMail([`Subject: ${words.join('\r\n ')}`, `From: ${words.join(' ')} <jo@acme.example>`], 'x'),
        );
        expect([mail.subject, mail.from]).toEqual([
          'Käse für Zoë 面接',
          [{ name: 'Käse für Zoë 面接', address: 'jo@acme.example' }],
        ]);
      }
    }
  });

  test('raw 8-bit text in headers and in a body that names no charset is read as windows-1252', async () => {
    const raw = Buffer.from(
      'From: J\xf6rg <j@acme.example>\r\nSubject: f\xfcr Sie\r\n\r\nGr\xfc\xdfe \x96 J\xf6rg',
      'latin1',
    );
    const mail = await parsed(raw);
    expect([mail.from[0]?.name, mail.subject, mail.text.trim()]).toEqual(['Jörg', 'für Sie', 'Grüße – Jörg']);
  });

  test('a charset nobody knows does not lose the words', async () => {
    expect(
      (await parsed(rawMail(['Content-Type: text/plain; charset=x-klingon'], 'nuqneH'))).text.trim(),
    ).toBe('nuqneH');
  });
});

describe('who wrote it', () => {
  test.each([
    ['From: "Jo Doe <jo@acme.example>', [{ name: 'Jo Doe', address: 'jo@acme.example' }]],
    ['From: Acme <mailto:hr@acme.example>', [{ name: 'Acme', address: 'hr@acme.example' }]],
    ['From: Acme, Inc. <hr@acme.example>', [{ name: 'Acme, Inc.', address: 'hr@acme.example' }]],
    ['From: "Doe, Jo" <jo@acme.example>', [{ name: 'Doe, Jo', address: 'jo@acme.example' }]],
    [
      'From: a@one.example, b@two.example',
      [
        { name: '', address: 'a@one.example' },
        { name: '', address: 'b@two.example' },
      ],
    ],
    [
      'From: a@one.example\r\nFrom: b@two.example',
      [
        { name: '', address: 'a@one.example' },
        { name: '', address: 'b@two.example' },
      ],
    ],
    [
      'From: Team: Jo <jo@acme.example>, al@acme.example;',
      [
        { name: 'Jo', address: 'jo@acme.example' },
        { name: '', address: 'al@acme.example' },
      ],
    ],
    ['From: nobody', []],
    ['X-Nothing: here', []],
  ])('%s', async (header, mailboxes) => {
    expect((await parsed(rawMail([header], 'x'))).from).toEqual(mailboxes);
  });
});

describe('the body', () => {
  test('is the text part; the HTML is kept beside it', async () => {
    const mail = await parsed(
      rawMultipart(
        ['Subject: x'],
        [
          { headers: ['Content-Type: text/plain'], body: 'plain' },
          { headers: ['Content-Type: text/html'], body: '<b>rich</b>' },
        ],
        'alternative',
      ),
    );
    expect([mail.text.trim(), mail.html?.trim()]).toEqual(['plain', '<b>rich</b>']);
  });

  test('is made from the HTML when the text part is missing or blank', async () => {
    const html = { headers: ['Content-Type: text/html'], body: '<p>Hello</p><p>Sam</p>' };
    expect((await parsed(rawMultipart([], [html]))).text).toBe('Hello\n\nSam');
    const blank = { headers: ['Content-Type: text/plain'], body: ' \n ' };
    expect((await parsed(rawMultipart([], [blank, html], 'alternative'))).text).toBe('Hello\n\nSam');
  });

  test('is made from the HTML when the text part only points to it', async () => {
    const letter = 'Dear Sam, we have chosen somebody else for the Gardener post and wish you well. '.repeat(
      3,
    );
    const html = { headers: ['Content-Type: text/html'], body: `<p>${letter}</p>` };
    const text = async (body: string) =>
      (await parsed(rawMultipart([], [{ headers: ['Content-Type: text/plain'], body }, html], 'alternative')))
        .text;
    expect(await text('Your program cannot show this mail.')).toBe(letter.trim());
    expect(await text('\u200b \ufeff')).toBe(letter.trim());
    expect((await text(letter)).trim()).toBe(letter.trim());
  });

  test('is empty when there is only a picture, which is listed', async () => {
    const image = {
      headers: ['Content-Type: image/png; name="shot.png"', 'Content-Transfer-Encoding: base64'],
      body: 'iVBORw0KGgo=',
    };
    const mail = await parsed(rawMultipart([], [image]));
    expect([mail.text, mail.otherAttachments]).toEqual(['', [{ filename: 'shot.png', type: 'image/png' }]]);
  });

  test('survives a multipart that is cut off, and one that forgot to say its boundary', async () => {
    const whole = new TextDecoder().decode(
      rawMultipart(['Subject: x'], [{ headers: ['Content-Type: text/plain'], body: 'hello' }]),
    );
    expect((await parsed(bytes(whole.slice(0, whole.indexOf('hello') + 5)))).text.trim()).toBe('hello');
    expect((await parsed(bytes(whole.replace(/; boundary="[^"]*"/, '')))).text.trim()).toBe('hello');
    expect((await parsed(rawMail(['Content-Type: multipart/mixed'], 'just words'))).text.trim()).toBe(
      'just words',
    );
  });

  test('without any header all of it is the body', async () => {
    const mail = await parsed(bytes('Dear Sam,\nno.\n'));
    const isNamed = mail.headers.some(({ name }) => !name.startsWith('content-'));
    expect([isNamed, mail.subject, mail.text.trim()]).toEqual([false, '', 'Dear Sam,\nno.']);
  });

  test('means its equal signs when it is plain, wherever the header ends', async () => {
    const text = 'https://acme.example/?a=3D&b==\n=41 = 1=\n\n=42';
    for (const blank of ['\n\n', '\r\n\r\n', '\r\n\r\r\n', '\n \tfolded\n\n'])
      expect((await parsed(bytes(`Subject: x${blank}${text}`))).text.trim()).toBe(text);
    const attached = `Content-Type: message/rfc822\n\nSubject: y\n\n${text}`;
    expect((await parsed(bytes(attached))).attached[0]?.text.trim()).toBe(text);
  });

  test('is the same whether its bytes come plain or as base64', async () => {
    const piece = fc.oneof(
      fc.constantFrom('=', '=3D', '=\n', '\n', '\r\n', '.', ' ', 'é', '--b'),
      fc.string(),
    );
    const body = fc.array(piece, { maxLength: 30 }).map((pieces) => `${pieces.join('')}\n`);
    const property = fc.asyncProperty(body, async (plain) => {
      const read = async (lines: string, text: string | Buffer) =>
        (await parsed(joined(`${lines}\n\n`, [...Buffer.from(text)]))).text;
      const lines = 'Subject: x\nContent-Type: text/plain; charset=utf-8';
      // The parser takes carriage returns at the end of a plain line off.
      const encoded = Buffer.from(plain.replace(/\r+\n/g, '\n')).toString('base64');
      expect(await read(lines, plain)).toBe(
        await read(`${lines}\nContent-Transfer-Encoding: base64`, encoded),
      );
    });
    await fc.assert(property, { seed: 20261103, numRuns: 200 });
  });

  test('has no NUL in it', async () => {
    const mail = await parsed(bytes('Subject: a\0b\n\nc\0d\n'));
    expect([mail.subject, mail.text.trim()]).toEqual(['ab', 'cd']);
  });
});

describe('attached mails', () => {
  const inner = 'From: jo@acme.example\nSubject: Your application\n\nDear Sam, no.';
  const part = (headers: readonly string[], body: string) => ({ headers, body });

  test.each([
    ['message/rfc822', part(['Content-Type: message/rfc822'], inner)],
    [
      'message/rfc822 shown inline',
      part(['Content-Type: message/rfc822', 'Content-Disposition: inline'], inner),
    ],
    [
      'base64',
      part(
        ['Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64'],
        Buffer.from(inner).toString('base64'),
      ),
    ],
    [
      'base64 that is not named',
      part(['Content-Type: message/rfc822'], Buffer.from(inner).toString('base64').replace(/.{60}/g, '$&\n')),
    ],
    [
      'plain that is called base64',
      part(['Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64'], inner),
    ],
    [
      'quoted-printable',
      part(
        ['Content-Type: message/rfc822', 'Content-Transfer-Encoding: quoted-printable'],
        inner.replace('Your', 'You=\nr').replace('no.', '=6Eo.'),
      ),
    ],
    ['called news', part(['Content-Type: message/news'], inner)],
    [
      'an .eml file',
      part(
        ['Content-Type: application/octet-stream; name="Absage.EML"', 'Content-Transfer-Encoding: base64'],
        Buffer.from(inner).toString('base64'),
      ),
    ],
    [
      'an .eml file as text',
      part(
        [
          'Content-Type: text/plain; name="absage.eml"',
          'Content-Disposition: attachment; filename="absage.eml"',
        ],
        inner,
      ),
    ],
    [
      'an .eml file with an encoded name',
      part(
        [
          'Content-Type: application/octet-stream; name="=?UTF-8?Q?L=C3=B6sung.eml?="',
          'Content-Transfer-Encoding: base64',
        ],
        Buffer.from(inner).toString('base64'),
      ),
    ],
  ])('%s is a mail, and its words do not melt into the note', async (_, attachment) => {
    const mail = await parsed(
      rawMultipart(['Subject: x'], [part(['Content-Type: text/plain'], 'see below'), attachment]),
    );
    expect(mail.text.trim()).toBe('see below');
    expect(mail.attached.map(({ from, subject, text }) => [from[0]?.address, subject, text.trim()])).toEqual([
      ['jo@acme.example', 'Your application', 'Dear Sam, no.'],
    ]);
  });

  test('a digest gives all its mails', async () => {
    const mail = await parsed(
      rawMultipart([], [part([], inner), part([], inner.replace('jo@', 'al@'))], 'digest'),
    );
    expect(mail.attached.map(({ from }) => from[0]?.address)).toEqual(['jo@acme.example', 'al@acme.example']);
  });

  test('and their words, where they name no type either', async () => {
    const mail = await parsed(rawMultipart([], [part([], 'Subject: x\n\nDear Sam, no.')], 'digest'));
    expect(mail.attached.map(({ subject, text }) => [subject, text.trim()])).toEqual([
      ['x', 'Dear Sam, no.'],
    ]);
  });

  test('a mail in a mail in a mail is found, with what it had attached', async () => {
    const pdf = part(
      ['Content-Type: application/pdf; name="letter.pdf"', 'Content-Transfer-Encoding: base64'],
      'AAAA',
    );
    const level = (subject: string, body: string): string =>
      new TextDecoder()
        .decode(
          rawMultipart(
            [`Subject: ${subject}`],
            [part(['Content-Type: text/plain'], subject), part(['Content-Type: message/rfc822'], body), pdf],
          ),
        )
        .replaceAll('the-boundary', `b-${subject}`);
    const mail = await parsed(bytes(level('one', level('two', inner))));
    expect(mail.attached[0]?.attached[0]?.subject).toBe('Your application');
    expect(mail.attached[0]?.otherAttachments[0]?.filename).toBe('letter.pdf');
  });
});

describe('ids and dates', () => {
  test('are read without brackets, in order', async () => {
    const mail = await parsed(
      rawMail(['Message-ID: <a@b>', 'In-Reply-To: <c@d>', 'References: <e@f> <g@h>\r\n <c@d>'], 'x'),
    );
    expect([mail.messageId, mail.inReplyTo, mail.references]).toEqual([
      'a@b',
      ['c@d'],
      ['e@f', 'g@h', 'c@d'],
    ]);
  });

  test.each([
    ['Tue, 3 Nov 2026 10:12:30 +0530', '2026-11-03T04:42:30.000Z', 330],
    ['3 Nov 26 10:12 EST', '2026-11-03T15:12:00.000Z', -300],
    ['Tue, 03 Nov 2026 10:12:30 -0000 (UTC)', '2026-11-03T10:12:30.000Z', 0],
    ['Tue, 3 Nov 2026 10:12:30 GMT', '2026-11-03T10:12:30.000Z', 0],
    ['Tue, 3 Nov 2026 10:12:30 GMT+0100', '2026-11-03T09:12:30.000Z', 60],
    ['3 Nov 2026 10:12:30 UTC-3', '2026-11-03T13:12:30.000Z', -180],
  ])('%s is an instant and an offset', async (date, sentAt, offsetMinutes) => {
    expect((await parsed(rawMail([`Date: ${date}`], 'x'))).date).toEqual({ sentAt, offsetMinutes });
  });

  test.each([
    'yesterday',
    '',
    '2026-11-03',
    'Tue, 3 Nov 2026 10:12:30',
    'Tue, 31 Feb 2026 10:12:30 +0100',
    'Tue, 3 Nov 2026 25:12:30 +0100',
    'Tue, 3 Nov 2026 10:12 +9900',
    'Tue, 3 Nov 2026 10:12 +010000',
  ])('no date is invented for "%s"', async (date) => {
    expect((await parsed(rawMail([`Date: ${date}`], 'x'))).date).toBe(null);
  });
});
