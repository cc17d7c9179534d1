import { describe, expect, test } from 'vitest';
import { parseMail } from '#core/mail/mime/parse-mail.ts';
import { rawMail } from '../a-mail.ts';

describe('what is only odd is read', () => {
  test('45 MB, for the picture in it is not decoded', async () => {
    const line = `${'QUJD'.repeat(19)}\r\n`;
    const raw = Buffer.concat([
      rawMail(
        ['Subject: big', 'Content-Type: multipart/mixed; boundary=b'],
        '--b\n\nhello\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n',
      ),
      Buffer.from(line.repeat(Math.ceil(45_000_000 / line.length))),
      Buffer.from('--b--\r\n'),
    ]);
    const result = await parseMail(raw);
    expect(result.ok && [result.mail.text.trim(), result.mail.otherAttachments]).toEqual([
      'hello',
      [{ filename: '', type: 'image/png' }],
    ]);
  });

  test('20 MB of text in one line: the beginning', async () => {
    const raw = Buffer.concat([Buffer.from('Subject: x\r\n\r\n'), Buffer.from('ä'.repeat(10_000_000))]);
    const result = await parseMail(raw);
    expect(result.ok && /^ä{500000}$/.test(result.mail.text)).toBe(true);
  });
});
