import { describe, expect, test } from 'vitest';
import { parseMail } from '#core/mail/mime/parse-mail.ts';

const bodyOf = async (
  encoding: string | null,
  body: string | Uint8Array,
  type = 'text/plain; charset=utf-8',
) => {
  const fields = [
    `Content-Type: ${type}`,
    ...(encoding === null ? [] : [`Content-Transfer-Encoding: ${encoding}`]),
  ];
  const result = await parseMail(
    Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n\r\n`), Buffer.from(body)]),
  );
  return result.ok ? result.mail.text.trim() : result.reason;
};
const letter =
  'Dear Sam,\n\nthank you for your application. Unfortunately we have decided to go on with other candidates – we wish you all the best für die Zukunft.\n\nJo Doe';
const base64 = Buffer.from(letter).toString('base64');
const wrapped = base64.replace(/.{76}/g, '$&\r\n');
const quoted =
  'Dear Sam,\r\n\r\nthank you for your application. Unfortunately we have decided to go on with=\r\n other candidates =E2=80=93 we wish you all the best f=C3=BCr die Zukunft.=20\r\n\r\nJo Doe';
const read = letter;

describe('quoted-printable', () => {
  test.each([
    ['as it should be', quoted],
    ['lower-case hexadecimal', quoted.replaceAll('=E2=80=93', '=e2=80=93').replaceAll('=C3=BC', '=c3=bc')],
    ['blanks behind the soft break', quoted.replaceAll('=\r\n', '=  \t\r\n')],
    ['line feeds only', quoted.replaceAll('\r\n', '\n')],
  ])('%s', async (_, body) => {
    expect((await bodyOf('quoted-printable', body)).replace(/ +$/gm, '')).toBe(read);
  });

  test('a lone equal sign is one', async () => {
    expect(await bodyOf('quoted-printable', 'a = b =\r\nc=ZZ d=')).toBe('a = b c=ZZ d');
  });

  test.each([
    '7bit',
    '8bit',
    '',
    'utf-8',
    'quoted printable',
    'quotedprintable',
    'Quoted_Printable',
    'x-qp',
    null,
  ])('called %s', async (encoding) => {
    expect((await bodyOf(encoding, quoted)).replace(/ +$/gm, '')).toBe(read);
  });

  test.each([
    'See https://acme.example/?a=20&b=3D for more.',
    'a = b\nc =\nd',
    'x=41 y=42 z=43',
    'Your case = 20, our =C3 form',
  ])('plain text keeps its equal signs: %s', async (body) => {
    expect(await bodyOf('7bit', body)).toBe(body);
  });
});

describe('base64', () => {
  test.each([
    ['as it should be', wrapped],
    ['without padding', wrapped.replace(/=+$/, '')],
    ['in one line', base64],
    ['wrapped at odd places', base64.replace(/.{7}/g, '$&\r\n')],
    ['with blanks in it', base64.replace(/.{60}/g, '$& ')],
    ['indented', base64.replace(/.{7}/g, '    $& \r\n')],
    ['with blank lines', wrapped.replaceAll('\r\n', '\r\n\r\n')],
    ['with a stray character', wrapped.replace('\r\n', '!\r\n\0')],
    [
      'padded piece by piece',
      `${Buffer.from(letter.slice(0, 40)).toString('base64')}\r\n${Buffer.from(letter.slice(40)).toString('base64')}`,
    ],
    [
      'with a footer of a mailing list',
      `${wrapped}\r\n\r\n-- \r\nYou get this as a member, write to leave@acme.example\r\n`,
    ],
  ])('%s', async (_, body) => {
    expect(await bodyOf('base64', body)).toBe(read);
  });

  test.each(['7bit', '8bit', '', 'utf-8', 'base-64', 'Base 64', 'BASE64;', 'quoted-printable', null])(
    'called %s',
    async (encoding) => {
      expect(await bodyOf(encoding, wrapped)).toBe(read);
    },
  );

  test('that ends within a line or looks like a boundary does not touch the next part', async () => {
    const part = (type: string, text: string) =>
      `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`;
    const parts = `${part('text/plain', '--b\nDear Sam,\n--b--\nno.')}${part('text/html', '<p>Dear Sam, no.</p>')}--b--\r\n`;
    const result = await parseMail(
      Buffer.from(`Content-Type: multipart/alternative; boundary=b\r\n\r\n${parts}`),
    );
    expect(result.ok && [result.mail.text.trim(), result.mail.html?.trim()]).toEqual([
      '--b\nDear Sam,\n--b--\nno.',
      '<p>Dear Sam, no.</p>',
    ]);
  });

  test('that is plain text, or quoted-printable, is read as that', async () => {
    expect(await bodyOf('base64', letter)).toBe(read);
    expect((await bodyOf('base64', quoted)).replace(/ +$/gm, '')).toBe(read);
    expect(await bodyOf('base64', '<p>Dear Sam,</p><p>no.</p>', 'text/html')).toBe('Dear Sam,\n\nno.');
  });

  test('a word of letters is no base64', async () => {
    expect(await bodyOf('7bit', 'Bewerbungseingangsbestaetigung12')).toBe('Bewerbungseingangsbestaetigung12');
  });
});

describe('format=flowed', () => {
  const flowed = (body: string, more = '') => bodyOf('7bit', body, `text/plain; format=flowed${more}`);

  test('soft breaks are joined, hard ones kept', async () => {
    expect(await flowed('Dear \r\nSam,\r\n\r\nwe are \r\nsorry.')).toBe('Dear Sam,\n\nwe are sorry.');
  });
  test('quoted lines are joined at their depth', async () => {
    expect(await flowed('> Dear \r\n> Sam, we \r\n> are sorry.\r\n>> older \r\n> newer \r\nmine')).toBe(
      '> Dear Sam, we are sorry.\n>> older \n> newer \nmine',
    );
  });
  test('stuffed lines lose their blank', async () => {
    expect(await flowed('a\r\n From me \r\n to you\r\n > no quote')).toBe('a\nFrom me to you\n> no quote');
  });
  test('the signature line is hard, quoted too', async () => {
    expect(await flowed('a\r\n-- \r\nJo\r\n> -- \r\n> Al')).toBe('a\n-- \nJo\n> -- \n> Al');
  });
  test('blanks that only break are deleted where it says so', async () => {
    expect(await flowed('Donau \r\ndampf  \r\nschiff', '; delsp=yes')).toBe('Donaudampf schiff');
  });
});
