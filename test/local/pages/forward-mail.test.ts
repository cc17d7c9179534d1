import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { forwardAsAttachment, forwardByHand } from '#local/pages/forward-mail.ts';

const forwarder = { from: 'sam@laptop.test', to: 'me@in.onward.test', nowMs: Date.UTC(2026, 0, 5, 9, 14) };
const pasted = { sender: '', subject: '', text: 'We went with somebody else.\n\nBest, Ada' };

test('a pasted text becomes a forward as Gmail lays it out', async () => {
  const raw = await forwardByHand(forwarder, {
    ...pasted,
    sender: 'Ada Lind <ada@mill.example>',
    subject: 'Baker',
  });
  const mail = await PostalMime.parse(raw);
  expect(mail).toMatchObject({ subject: 'Fwd: Baker', from: { address: 'sam@laptop.test' } });
  expect(mail.text?.trim().split('\n')).toEqual([
    '---------- Forwarded message ---------',
    'From: Ada Lind <ada@mill.example>',
    'Date: Mon, 5 Jan 2026 at 09:14',
    'Subject: Baker',
    'To: <sam@laptop.test>',
    '',
    '',
    'We went with somebody else.',
    '',
    'Best, Ada',
  ]);
});

test('head lines copied along with the text are used, and not repeated', async () => {
  const text =
    'From: Ada Lind <ada@mill.example>\nSent: 4 January 2026 10:00\nSubject: Baker\n\nWe went with somebody else.';
  const mail = await PostalMime.parse(await forwardByHand(forwarder, { ...pasted, text }));
  expect(mail.subject).toBe('Fwd: Baker');
  expect(mail.text?.match(/^From: .*$/gm)).toEqual(['From: Ada Lind <ada@mill.example>']);
  expect(mail.text).toContain('Date: 4 January 2026 10:00\n');
  expect(mail.text).toMatch(/\n\n\nWe went with somebody else\.\n*$/);
});

test('one such line alone is how the mail begins, and stays', async () => {
  const text = 'Subject: to change, our offer was withdrawn.\nRegards';
  const mail = await PostalMime.parse(await forwardByHand(forwarder, { ...pasted, text }));
  expect(mail.text).toContain('\n\nSubject: to change, our offer was withdrawn.\nRegards');
});

test('a subject with a line break adds no header', async () => {
  const mail = await PostalMime.parse(
    await forwardByHand(forwarder, {
      ...pasted,
      subject: 'Baker\r\nBcc: all@mill.example',
      sender: 'A\nB <a@b.example>',
    }),
  );
  expect(mail.subject).toBe('Fwd: Baker Bcc: all@mill.example');
  expect(mail.bcc).toBeUndefined();
  expect(mail.text).toContain('From: A B <a@b.example>\n');
});

test('words in any script arrive as they were pasted', async () => {
  const text = 'Leider müssen wir Ihnen absagen. 残念ながら 👋';
  const mail = await PostalMime.parse(await forwardByHand(forwarder, { ...pasted, subject: 'Bäcker', text }));
  expect(mail.subject).toBe('Fwd: Bäcker');
  expect(mail.text).toContain(text);
});

test('a mail file is attached byte for byte', async () => {
  const original = Buffer.from('From: ada@mill.example\r\nSubject: Baker\r\n\r\nZur\xfcck\r\n', 'latin1');
  const raw = await forwardAsAttachment(forwarder, original, 'Baker.eml');
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  expect(mail.subject).toBe('Fwd: Baker');
  expect(mail.attachments).toHaveLength(1);
  expect(mail.attachments[0]).toMatchObject({ mimeType: 'message/rfc822', filename: 'Baker.eml' });
  expect(raw.includes(original.subarray(0, -2))).toBe(true);
});
