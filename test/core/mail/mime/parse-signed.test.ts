import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import type { Mail } from '#core/mail/mail.ts';
import { parseMail } from '#core/mail/mime/parse-mail.ts';
import { signedContent } from '#core/mail/mime/signed-content.ts';

const read = async (raw: string): Promise<Mail> => {
  const result = await parseMail(Buffer.from(raw));
  if (!result.ok) throw new Error(result.reason);
  return result.mail;
};
const entity =
  'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDear Sam, no. f=C3=BCr Sie\r\n';
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const octets = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from([0x04, bytes.length]), bytes]);
const digests = '020101310d300b0609608648016503040201';

// As openssl writes them; what follows the content (certificates, signers) is not read, but is there.
const der = Buffer.concat([
  hex(
    `3082046206092a864886f70d010702a08204533082044f${digests}30820006092a864886f70d010701a0`.replace(
      '308200',
      '307f',
    ),
  ),
  Buffer.from([entity.length + 2]),
  octets(Buffer.from(entity)),
  hex('a082000030820000'),
]);
const ber = (pieces: readonly string[]): Buffer =>
  Buffer.concat([
    hex(`308006092a864886f70d010702a0803080${digests}308006092a864886f70d010701a0802480`),
    ...pieces.map((piece) => octets(Buffer.from(piece))),
    hex('000000000000a0820000'),
  ]);
const encrypted = hex('3082017806092a864886f70d010703a0820169308201650201003181c130');

const file = (
  content: Buffer,
  type = 'application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"',
): string =>
  `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="smime.p7m"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64').replace(/.{64}/g, '$&\r\n')}\r\n`;
const from = 'From: Acme <hr@acme.example>\r\nSubject: Your application\r\n';

describe('an opaque signature', () => {
  test.each([
    ['in DER', der],
    ['in BER, in pieces', ber([entity.slice(0, 50), entity.slice(50)])],
    ['under its old type', der, 'application/x-pkcs7-mime; name=smime.p7m'],
    ['under no type', der, 'application/octet-stream; name=smime.p7m'],
  ])('%s: the mail says what is in it', async (_, content, type?: string) => {
    const mail = await read(`${from}${file(content, type)}`);
    expect([mail.from[0]?.address, mail.subject, mail.text.trim(), mail.otherAttachments]).toEqual([
      'hr@acme.example',
      'Your application',
      'Dear Sam, no. für Sie',
      [],
    ]);
  });

  test('inside a mail that was attached, and around a page with a mail', async () => {
    const attached = `From: sam@home.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsee below\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${from}${file(der)}\r\n--b--\r\n`;
    expect((await read(attached)).attached[0]?.text.trim()).toBe('Dear Sam, no. für Sie');
    const page = 'Content-Type: text/html\r\n\r\n<p>Dear Sam,</p><p>no.</p>';
    const mail = await read(`${from}${file(ber([page]))}`);
    expect([mail.text, mail.html?.trim()]).toEqual(['Dear Sam,\n\nno.', '<p>Dear Sam,</p><p>no.</p>']);
  });

  test('beside a note is an attached mail', async () => {
    const mail = await read(
      `Subject: Fwd\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nnote\r\n--b\r\n${file(der)}--b--\r\n`,
    );
    expect([mail.text.trim(), mail.attached[0]?.text.trim()]).toEqual(['note', 'Dear Sam, no. für Sie']);
  });

  test('that is encrypted, cut or no signature at all is a file', async () => {
    for (const content of [encrypted, der.subarray(0, 40), Buffer.from('hello'), Buffer.alloc(0)]) {
      const mail = await read(`${from}${file(content)}`);
      expect([mail.text, mail.attached]).toEqual(['', []]);
    }
    expect((await read(`${from}${file(encrypted)}`)).otherAttachments[0]?.filename).toBe('smime.p7m');
  });

  test('of hostile lengths is read in linear time, or not at all', () => {
    const start = ber([]).subarray(0, -10);
    const hostile = [
      hex('2480').toString('latin1').repeat(100_000),
      '\u0004\0'.repeat(500_000),
      '$\x84\xff\xff\xff\xff'.repeat(9),
    ];
    for (const content of hostile) {
      const began = performance.now();
      signedContent(Buffer.concat([start, Buffer.from(content, 'latin1')]));
      expect(performance.now() - began).toBeLessThan(500);
    }
  });
});

test('a detached signature is no part of what is said', async () => {
  for (const protocol of ['application/pgp-signature', 'application/pkcs7-signature']) {
    const mail = await read(
      `${from}Content-Type: multipart/signed; micalg=sha-256; protocol="${protocol}"; boundary=b\r\n\r\n--b\r\n${entity}\r\n--b\r\nContent-Type: ${protocol}; name=signature\r\n\r\n-----BEGIN PGP SIGNATURE-----\r\nabc\r\n--b--\r\n`,
    );
    expect([mail.text.trim(), mail.attached]).toEqual(['Dear Sam, no. für Sie', []]);
  }
});

test.each([
  ['encrypted by S/MIME', file(encrypted)],
  [
    'encrypted by OpenPGP',
    'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=c\r\n\r\n--c\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--c\r\nContent-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n--c--\r\n',
  ],
  [
    'in the format of Outlook',
    'Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+\r\n--c--\r\n',
  ],
])('a mail %s that was attached cannot be read', async (_, sealed) => {
  const mail = await read(
    `From: sam@home.example\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nnote\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${from}${sealed}\r\n--b--\r\n`,
  );
  const { via, originals, unsupported } = unwrapForward(mail);
  expect([via, originals[0]?.from?.address, unsupported]).toEqual(['attachment', 'hr@acme.example', 'empty']);
});
