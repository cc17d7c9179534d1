import { describe, expect, test } from 'vitest';
import type { Mail } from '#core/mail/mail.ts';
import { parseMail } from '#core/mail/mime/parse-mail.ts';

const read = async (raw: string): Promise<Mail> => {
  const result = await parseMail(Buffer.from(raw, 'latin1'));
  if (!result.ok) throw new Error(result.reason);
  return result.mail;
};
const summary = ({ from, subject, text }: Mail) => [from[0]?.address ?? null, subject, text.trim()];

describe('the header', () => {
  const whole = ['jo@acme.example', 'Your application', 'Dear Sam,\nno.'];
  test.each([
    ['as it should be', 'From: jo@acme.example\nSubject: Your application\n\nDear Sam,\nno.'],
    ['blank lines before it', '\n\r\nFrom: jo@acme.example\nSubject: Your application\n\nDear Sam,\nno.'],
    ['a line of blanks before it', '  \nFrom: jo@acme.example\nSubject: Your application\n\nDear Sam,\nno.'],
    ['a line of blanks inside', 'From: jo@acme.example\n \t\nSubject: Your application\n\nDear Sam,\nno.'],
    ['a line of blanks at its end', 'From: jo@acme.example\nSubject: Your application\n  \nDear Sam,\nno.'],
    [
      'an mbox line before it',
      'From jo@acme.example Mon Nov  2 10:00:00 2026\nFrom: jo@acme.example\nSubject: Your application\n\nDear Sam,\nno.',
    ],
    [
      'a quoted mbox line',
      '>From jo@acme.example Mon Nov  2 10:00:00 2026\nFrom: jo@acme.example\nSubject: Your application\n\nDear Sam,\nno.',
    ],
    ['a folded first line', ' From: jo@acme.example\nSubject: Your application\n\nDear Sam,\nno.'],
    ['folds with tabs', 'From:\n\tjo@acme.example\nSubject: Your\n\tapplication\n\nDear Sam,\nno.'],
    ['no blank line below', 'From: jo@acme.example\nSubject: Your application\nDear Sam,\nno.'],
    [
      'a line without a colon',
      'From: jo@acme.example\nthis is nothing\nSubject: Your application\n\nDear Sam,\nno.',
    ],
    ['carriage returns only', 'From: jo@acme.example\rSubject: Your application\r\rDear Sam,\rno.'],
    [
      'carriage returns twice',
      'From: jo@acme.example\r\r\nSubject: Your application\r\r\n\r\r\nDear Sam,\r\r\nno.',
    ],
    ['line ends mixed', 'From: jo@acme.example\r\nSubject: Your application\n\r\nDear Sam,\nno.'],
    ['a blank before the colon', 'From : jo@acme.example\nSubject  :Your application\n\nDear Sam,\nno.'],
    [
      'a blank line above the type',
      'From: jo@acme.example\r\nSubject: Your application\r\n\r\nContent-Type: text/html\r\n\r\n<p>Dear Sam,<br>no.</p>',
    ],
    [
      'folded lines that lost their blanks',
      'From: jo@acme.example\nX-Sign: a=1;\nb=2;\nc=3;\nd=4;\ne=5;\nf=6;\ng=7;\nSubject: Your application\n\nDear Sam,\nno.',
    ],
  ])('%s', async (_, raw) => {
    const [address, subject, text] = summary(await read(raw));
    expect([address, (subject ?? '').replace('\t', ' '), text]).toEqual(whole);
  });

  test.each([
    [
      'the type from the encoding',
      'Content-Type: multipart/mixed; boundary=abc\n\nContent-Transfer-Encoding: 8bit\n\n--abc\nContent-Type: text/plain\n\nDear Sam,\nno.\n--abc--\n',
    ],
    [
      'the encoding from the type',
      `Content-Transfer-Encoding: base64\r\n\r\nContent-Type: text/plain\r\n\r\n${Buffer.from('Dear Sam,\nno.').toString('base64')}\r\n`,
    ],
  ])('a blank line that parts %s forgets neither', async (_, rest) => {
    const raw = `From: jo@acme.example\nSubject: Your application\n${rest}`;
    expect(summary(await read(raw))).toEqual(whole);
  });

  test('a body that begins like a field keeps its first line', async () => {
    const text = 'Content-Manager: we are sorry.\n\nJo';
    expect((await read(`Subject: x\n\n${text}`)).text.trim()).toBe(text);
  });

  test.each([
    ['mixed', '--abc\nContent-Type: message/rfc822\n\nContent-Transfer-Encoding: 8bit\nSubject: y'],
    ['digest', '--abc\n\nContent-Type: text/plain\nSubject: y'],
  ])('a mail inside a multipart/%s may begin with how to read it', async (type, part) => {
    const raw = `Content-Type: multipart/${type}; boundary=abc\n\n${part}\n\nDear Sam, no.\n--abc--\n`;
    expect((await read(raw)).attached.map(({ subject, text }) => [subject, text.trim()])).toEqual([
      ['y', 'Dear Sam, no.'],
    ]);
  });
});

test('a mail that an editor saved as UTF-16 is one', async () => {
  const raw = Buffer.from('\ufeffFrom: jo@acme.example\r\nSubject: Käse\r\n\r\nDear Sam, no.', 'utf16le');
  expect(summary(await read(raw.toString('latin1')))).toEqual(['jo@acme.example', 'Käse', 'Dear Sam, no.']);
});

test('a body that begins too early with fields of another mail is no header', async () => {
  const block = '---------- Forwarded message ---------\nFrom: al@acme.example\nSubject: no\n\nDear Sam';
  const mail = await read(`From: jo@acme.example\nSubject: Fwd: no\n${block}`);
  expect(summary(mail)).toEqual(['jo@acme.example', 'Fwd: no', block]);
});

describe('the type', () => {
  test.each([
    'Content-Type: text',
    'Content-Type:',
    'Content-Type: text/plain; ',
    'Content-Type: text/plain charset=utf-8',
    'Content-Type: text/plain;;; charset',
    'Content-Type: "text/plain"',
    'Content-Type: text/',
    'Content-Type: text/x-unknown',
    'Content-Type: plain',
    'Content-Type: text/plain; format=flowed; charset="utf-8',
    'Content-Type: text/plain; name="=?utf-8?Q?=C3=A4?="; charset=utf-8',
    'Content-type: Text/Plain (comment); charset=us-ascii',
    'Content-Disposition: inline',
    'Content-Type: multipart/alternative; boundary=none',
    'Content-Type: multipart/mixed; boundary=""',
  ])('%s is text', async (field) => {
    expect((await read(`Subject: x\n${field}\n\nDear Sam,\nno.`)).text.trim()).toBe('Dear Sam,\nno.');
  });

  test.each(['text/html', 'TEXT/HTML charset=utf-8', 'text/xhtml', 'application/xhtml+xml', 'html'])(
    '%s is a page',
    async (type) => {
      const mail = await read(`Content-Type: ${type}\n\n<p>Dear Sam,</p><p>no.</p>`);
      expect([mail.text, mail.html?.trim()]).toEqual(['Dear Sam,\n\nno.', '<p>Dear Sam,</p><p>no.</p>']);
    },
  );

  test('a page that is called text is read as a page, and text that is called a page as text', async () => {
    const page = '<html><body><p>Dear Sam,</p><p>no.</p></body></html>';
    expect((await read(`Content-Type: text/plain\n\n${page}`)).text).toBe('Dear Sam,\n\nno.');
    expect((await read('\n\nDear Sam,<br>\n<br>\nwe regret.<br>\nJo <jo@acme.example>')).text.trim()).toBe(
      'Dear Sam,\n\nwe regret.\nJo <jo@acme.example>',
    );
    const plain = 'Dear Sam,\n\nno.\nJo <jo@acme.example> &amp; Al';
    expect((await read(`Content-Type: text/html\n\n${plain}`)).text.trim()).toBe(plain.replace('&amp;', '&'));
  });

  test('of text that is AMP or a calendar nothing is read', async () => {
    const part = (type: string, body: string) => `--b\nContent-Type: ${type}\n\n${body}\n`;
    const raw = `Content-Type: multipart/alternative; boundary=b\n\n${part('text/plain', 'no.')}${part('text/x-amp-html', '<p>amp</p>')}${part('text/calendar', 'BEGIN:VCALENDAR')}--b--\n`;
    expect((await read(raw)).text.trim()).toBe('no.');
  });
});

describe('the boundary', () => {
  const body = (boundary: string) =>
    `--${boundary}\nContent-Type: text/plain\n\nDear Sam, no.\n--${boundary}\nContent-Type: text/html\n\n<p>Dear Sam, no.</p>\n--${boundary}--\n`;
  test.each([
    ['as it should be', 'boundary=abc', body('abc')],
    ['wrong', 'boundary=xyz', body('abc')],
    ['wrong as Outlook writes it', 'boundary="----=_NextPart_001"', body('----=_NextPart_000')],
    ['missing', '', body('----=_Part_12.34')],
    ['in another case', 'boundary=ABC', body('abc')],
    ['in single quotes', "boundary='abc'", body('abc')],
    ['without the closing one', 'boundary=abc', body('abc').replace('--abc--\n', '')],
    ['with blanks behind', 'boundary=abc', body('abc').replaceAll('--abc\n', '--abc \t\n')],
    ['declared with a blank', 'boundary="abc "', body('abc')],
    ['in pieces', 'boundary*0="ab"; boundary*1="c"', body('abc')],
    ['with a blank around the sign', 'boundary = "abc"', body('abc')],
    ['after a preamble', 'boundary=abc', `This is a multi-part message.\n${body('abc')}`],
    ['without a semicolon', ' boundary=abc', body('abc')],
    ['cut short', 'boundary=ab', body('abc')],
    ['that has a blank, unquoted', 'boundary=ab c', body('ab c')],
    ['above a blank line and a header', 'boundary=abc', body('abc').replaceAll('--abc\n', '--abc\n\n')],
  ])('%s', async (_, parameter, text) => {
    const mail = await read(`Subject: x\nContent-Type: multipart/alternative; ${parameter}\n\n${text}`);
    expect([mail.text.trim(), mail.html?.trim()]).toEqual(['Dear Sam, no.', '<p>Dear Sam, no.</p>']);
  });

  test.each([
    'multipart',
    'multipart/',
    'multipart/x-odd',
    'Multipart/Report; report-type=x',
    'multipart/signed; protocol="application/pgp-signature"',
  ])('%s has parts', async (type) => {
    const mail = await read(`Content-Type: ${type}; boundary="abc"\n\n${body('abc')}`);
    expect(mail.text).toContain('Dear Sam, no.');
    expect(mail.text).not.toContain('--abc');
  });

  test('a line of blanks above the first one ends the header', async () => {
    const part = 'Content-Transfer-Encoding: 8bit\nContent-Type: text/plain\n\nDear Sam, no.';
    const mail = await read(
      `Subject: x\nContent-Type: multipart/mixed; boundary=abc\n \n--abc\n${part}\n--abc--\n`,
    );
    expect(mail.text.trim()).toBe('Dear Sam, no.');
  });

  test('boundaries that begin alike are told apart', async () => {
    const raw = `Content-Type: multipart/mixed; boundary=abc\n\n--abc\nContent-Type: multipart/alternative; boundary=abcd\n\n${body('abcd')}\n--abc\nContent-Type: text/plain\n\nPS.\n--abc--\n`;
    expect((await read(raw)).text).toMatch(/^Dear Sam, no\.\n+PS\.\n*$/);
  });

  test('a part without a header is text, with a blank line before it or not', async () => {
    const raw =
      'Content-Type: multipart/mixed; boundary=abc\n\n--abc\n\nDear Sam,\n--abc\nno.\nJo\n--abc--\n';
    expect((await read(raw)).text.replace(/\n+/g, ' ').trim()).toBe('Dear Sam, no. Jo');
  });

  test('that stands there only once is one when it is wrong', async () => {
    const part = '--abc\nContent-Type: text/html\n\n<p>Dear Sam, no.</p>';
    expect((await read(`Content-Type: multipart/mixed; boundary=xyz\n\n${part}`)).text).toBe('Dear Sam, no.');
  });

  test('that stands above blank lines twice is one when it is wrong, and once is text', async () => {
    const text = (
      await read(
        'Content-Type: multipart/mixed; boundary=zzz\n\n--abc\n\nDear Sam, no.\n--abc\n\nbye\n--abc--\n',
      )
    ).text;
    expect(text.replace(/\n+/g, ' ').trim()).toBe('Dear Sam, no. bye');
    const once = '--Jo\n\nDear Sam, no.';
    expect((await read(`Content-Type: multipart/mixed; boundary=zzz\n\n${once}`)).text.trim()).toBe(once);
  });

  test('an alternative without parts hides no other', async () => {
    const inner = 'Content-Type: multipart/related; boundary=xyz\n\nnothing that anybody sees';
    const page = 'Content-Type: text/html\n\n<p>Dear Sam, no.</p>';
    const raw = `Content-Type: multipart/alternative; boundary=abc\n\n--abc\n${page}\n--abc\n${inner}\n--abc--\n`;
    expect((await read(raw)).text).toBe('Dear Sam, no.');
  });

  test('an alternative without parts is text where there is no other', async () => {
    const inner = 'Content-Type: multipart/related; boundary=xyz\n\n<p>Dear Sam, no.</p>';
    const raw = `Content-Type: multipart/alternative; boundary=abc\n\n--abc\n${inner}\n--abc--\n`;
    expect((await read(raw)).text).toBe('Dear Sam, no.');
  });

  test('a rule of dashes in a text is no boundary', async () => {
    const text =
      'Hi\n\n-----Original Message-----\nFrom: x\n\n--------\n-----Original Message-----\nbye\n-- \nJo';
    expect((await read(`Content-Type: multipart/mixed\n\n${text}`)).text.trim()).toBe(text);
  });
});
