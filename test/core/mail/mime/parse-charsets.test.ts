import { describe, expect, test } from 'vitest';
import type { Mail } from '#core/mail/mail.ts';
import { parseMail } from '#core/mail/mime/parse-mail.ts';

const read = async (raw: string | Uint8Array): Promise<Mail> => {
  const result = await parseMail(typeof raw === 'string' ? Buffer.from(raw) : raw);
  if (!result.ok) throw new Error(result.reason);
  return result.mail;
};
const typed = (type: string, body: Uint8Array, encoding = '8bit'): Uint8Array =>
  Buffer.concat([
    Buffer.from(`Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`),
    body,
  ]);
const said = 'Grüße, wir müssen „leider“ absagen';
const utf8 = Buffer.from(said);
const cp1252 = Buffer.from('Gr\xfc\xdfe, wir m\xfcssen \x84leider\x93 absagen', 'latin1');
const quoted = (bytes: Buffer): Buffer =>
  Buffer.from([...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));

describe('UTF-8 is known by its bytes, whatever it is called', () => {
  test.each([
    'iso-8859-1',
    'windows-1252',
    'us-ascii',
    'ISO-8859-15',
    'iso-8859-2',
    'windows-1251',
    'koi8-r',
    'utf8',
    "'utf-8'",
    '"UTF-8;"',
    '"utf-8 "',
    'utf-8;;',
    'UTF_8',
    'unknown-8bit',
    'x-unknown',
    'gb2312',
    '',
  ])('%s', async (charset) => {
    const type = `text/plain; charset=${charset}`;
    expect((await read(typed(type, utf8))).text.trim()).toBe(said);
    expect((await read(typed(type, quoted(utf8), 'quoted-printable'))).text.trim()).toBe(said);
    const base64 = Buffer.from(utf8.toString('base64'));
    expect((await read(typed(type, base64, 'base64'))).text.trim()).toBe(said);
  });
});

describe('what is not UTF-8 is windows-1252, whatever it is called', () => {
  test.each(['utf-8', 'us-ascii', 'iso-8859-1', '"UTF-8;"', 'unknown-8bit', ''])('%s', async (charset) => {
    const type = `text/html; charset=${charset}`;
    expect((await read(typed(type, cp1252))).text.trim()).toBe(said);
    expect((await read(typed(type, quoted(cp1252), 'quoted-printable'))).text.trim()).toBe(said);
  });

  test('also where both stand in one mail, or one character is cut', async () => {
    const both = Buffer.concat([utf8, Buffer.from('\n'), cp1252]);
    expect((await read(typed('text/plain; charset=utf-8', both))).text.trim()).toBe(`${said}\n${said}`);
    const cut = Buffer.concat([utf8, Buffer.from([0xe2, 0x80])]);
    expect((await read(typed('text/plain; charset=utf-8', cut))).text).toContain(said);
  });

  test('but a charset that fits is believed, and a page says its own', async () => {
    const polish = Buffer.from([0x4f, 0x64, 0x6d, 0xf3, 0x77, 0x69, 0x65, 0xb6, 0xe6]);
    expect((await read(typed('text/plain; charset=iso-8859-2', polish))).text.trim()).toBe('Odmówieść');
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), polish]);
    expect((await read(typed('text/html', page))).text.trim()).toBe('Odmówieść');
    const japanese = Buffer.from('\x1b$BLL@\\\x1b(B', 'latin1');
    expect((await read(typed('text/plain; charset=iso-2022-jp', japanese))).text.trim()).toBe('面接');
    const korean = Buffer.from([0xb8, 0xe9, 0xc1, 0xa2]);
    expect((await read(typed('text/plain; charset=cp949', korean))).text.trim()).toBe('면접');
    const seven = Buffer.from('Gr+APwA3w-e, 1 +- 1 +ACI-ja+ACI');
    expect((await read(typed('text/plain; charset=unicode-1-1-utf-7', seven))).text.trim()).toBe(
      'Grüße, 1 + 1 "ja"',
    );
    const wide = Buffer.from(said, 'utf16le');
    const base64 = Buffer.from(wide.toString('base64'));
    expect((await read(typed('text/plain; charset=utf-16le', base64, 'base64'))).text.trim()).toBe(said);
    expect((await read(typed('text/plain; charset=utf-16le', wide, 'binary'))).text.trim()).toBe(said);
  });
});

describe('headers', () => {
  test('of raw bytes are read one by one', async () => {
    const raw = Buffer.concat([
      Buffer.from('From: J\xf6rg <j@acme.example>\r\n', 'latin1'),
      Buffer.from('Subject: Absage für Jörg\r\n\r\nx'),
    ]);
    const mail = await read(raw);
    expect([mail.from[0]?.name, mail.subject]).toEqual(['Jörg', 'Absage für Jörg']);
  });

  test.each([
    ['UTF-8 called Latin-1', '=?iso-8859-1?Q?Absage_f=C3=BCr_Sie?=', 'Absage für Sie'],
    ['Latin-1 called UTF-8', '=?utf-8?Q?Absage_f=FCr_Sie?=', 'Absage für Sie'],
    ['a charset nobody knows', '=?x-unknown?B?QWJzYWdlIGbDvHI=?=', 'Absage für'],
    ['blanks inside', '=?utf-8?Q?Absage f=C3=BCr Sie?=', 'Absage für Sie'],
    ['lower-case hexadecimal', '=?utf-8?q?f=c3=bcr?=', 'für'],
    ['a question mark inside', '=?utf-8?Q?Warum?_Nur_so=3F?=', 'Warum? Nur so?'],
    ['a word glued to others', 'Re:=?utf-8?Q?_f=C3=BCr?=Sie', 'Re: fürSie'],
    ['words glued together', '=?utf-8?Q?f=C3=BC?==?utf-8?Q?r?=', 'für'],
    ['a line break inside', '=?utf-8?B?QWJzYWdl\r\n IGbDvHI=?=', 'Absage für'],
    ['a language', '=?utf-8*de?Q?f=C3=BCr?=', 'für'],
    ['text around', 'Re: =?utf-8?Q?f=C3=BCr?= Sie', 'Re: für Sie'],
    ['quotation marks around', '"=?utf-8?Q?f=C3=BCr?="', '"für"'],
    ['raw UTF-8 inside', '=?utf-8?Q?für_Sie?=', 'für Sie'],
    ['a word that never ends', '=?utf-8?Q?Absage_f=C3=BCr', 'Absage für'],
    ['a character cut between two', '=?utf-8?Q?f=C3?=\r\n =?utf-8?Q?=BCr?=', 'für'],
  ])('words with %s', async (_, written, subject) => {
    const mail = await read(`Subject: ${written}\r\nFrom: ${written} <j@acme.example>\r\n\r\nx`);
    expect(mail.subject).toBe(subject);
    expect(mail.from[0]?.address).toBe('j@acme.example');
  });
});
