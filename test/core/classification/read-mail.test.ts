import { describe, expect, it } from 'vitest';
import { readMail } from '#core/classification/read-mail.ts';

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));

const rejection = [
  'From: Larkfield Careers <no-reply@larkfield.example>',
  'To: sam@mail.example',
  'Subject: Your application for Clerk',
  'Date: Mon, 5 Jan 2026 09:00:00 +0100',
  '',
  'Dear Sam,',
  '',
  'Unfortunately we will not be moving forward with your application for the Clerk role.',
];

const forwarded = [
  'From: Sam Reed <sam@mail.example>',
  'To: me@in.onward.test',
  'Subject: Fwd: Your application for Clerk',
  'Date: Mon, 5 Jan 2026 10:00:00 +0100',
  '',
  'sad',
  '',
  '---------- Forwarded message ---------',
  'From: Larkfield Careers <no-reply@larkfield.example>',
  'Date: Mon, 5 Jan 2026 at 09:00',
  'Subject: Your application for Clerk',
  'To: <sam@mail.example>',
  '',
  ...rejection.slice(5),
];

describe('reading a whole mail', () => {
  it('tells who forwarded, how, and what the original was', async () => {
    const read = await readMail(bytes(forwarded));
    expect(read.ok && read.records).toMatchObject([
      {
        part: 1,
        kind: 'rejection',
        decision: 'enroll',
        role: 'Clerk',
        forwarder: 'sam@mail.example',
        via: 'forward',
        original: { from: 'no-reply@larkfield.example', subject: 'Your application for Clerk' },
        answerable: true,
      },
    ]);
  });

  it('has no forwarder for the employer’s own mail, and never answers its no-reply address', async () => {
    const read = await readMail(bytes(rejection));
    expect(read.ok && read.records[0]).toMatchObject({
      forwarder: null,
      via: 'direct',
      original: { date: '2026-01-05T08:00:00.000Z' },
      answerable: false,
    });
  });

  it('takes the forwarder of a filtered mail from the envelope Gmail writes', async () => {
    const filtered = [
      'Return-Path: <sam+caf_=me=in.onward.test@gmail.com>',
      'X-Forwarded-For: sam@gmail.com me@in.onward.test',
      ...rejection,
    ];
    const read = await readMail(bytes(filtered));
    expect(read.ok && read.records[0]).toMatchObject({
      forwarder: 'sam@gmail.com',
      via: 'auto-forward',
      answerable: true,
    });
  });

  it('never answers an auto-reply', async () => {
    const read = await readMail(bytes(['Auto-Submitted: auto-replied', ...rejection]));
    expect(read.ok && read.records[0]?.answerable).toBe(false);
  });

  it('says why a mail cannot be read', async () => {
    expect(await readMail(new Uint8Array())).toEqual({ ok: false, reason: 'empty' });
  });
});
