import { createConnection } from 'node:net';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listInbound } from '#local/records.ts';
import type { World } from '#local/world.ts';
import { aWorld, bundleFixtures, notesOf } from './fixtures/a-world.ts';

let world: World;
let fixtures: Awaited<ReturnType<typeof bundleFixtures>>;
beforeAll(async () => {
  fixtures = await bundleFixtures();
  world = await aWorld(fixtures.bundles);
});
afterAll(async () => {
  await world.stop();
  await fixtures.remove();
});

const send = async (to: string, raw: string | Buffer, from = 'you@laptop.test') => {
  const [host, port] = world.smtp.split(':') as [string, string];
  const transport = nodemailer.createTransport({ host, port: Number(port) });
  try {
    return await transport.sendMail({ envelope: { from, to }, raw });
  } finally {
    transport.close();
  }
};
const received = async () => (await notesOf(world, 'received/')).map(({ text }) => JSON.parse(text));
const refusals = async () =>
  (await listInbound(world)).filter(({ outcome }) => outcome === 'refused').map(({ reason }) => reason);

const mail =
  'From: You <you@laptop.test>\r\nTo: me@in.onward.test\r\nSubject: =?utf-8?q?Fwd:_=C3=9C?=\r\n\r\n.dots\r\nd\u00fc\r\n';

it('stores the bytes unchanged and tells envelope and verdicts as SES does', async () => {
  await send('ME+abc234@in.onward.test', Buffer.from(mail));
  await world.settle();
  const [{ notification, raw }] = await received();
  expect(raw).toBe(mail);
  expect(notification).toMatchObject({
    notificationType: 'Received',
    mail: {
      source: 'you@laptop.test',
      destination: ['ME+abc234@in.onward.test'],
      headersTruncated: false,
      commonHeaders: { from: ['You <you@laptop.test>'], to: ['me@in.onward.test'] },
    },
    receipt: {
      recipients: ['ME+abc234@in.onward.test'],
      spfVerdict: { status: 'PASS' },
      dkimVerdict: { status: 'PASS' },
      dmarcVerdict: { status: 'PASS' },
      spamVerdict: { status: 'PASS' },
      virusVerdict: { status: 'PASS' },
      action: { type: 'S3', bucketName: 'onward-mail' },
    },
  });
  expect(notification.receipt.action.objectKey).toBe(`inbound/${notification.mail.messageId}`);
});

it('takes a bounce, whose sender is empty', async () => {
  const before = (await received()).length;
  await send('me@in.onward.test', mail, '');
  await world.settle();
  const after = await received();
  expect(after).toHaveLength(before + 1);
  expect(after.some(({ notification }) => notification.mail.source === '')).toBe(true);
});

it.each(['you@in.onward.test', 'me@onward.test', 'meme@in.onward.test'])(
  'answers 550 for %s and remembers it',
  async (to) => {
    const before = (await refusals()).length;
    await expect(send(to, mail)).rejects.toMatchObject({ responseCode: 550 });
    expect((await refusals()).slice(before)).toEqual(['unknown-recipient']);
  },
);

it('answers 552 to more than 40 MB, announced or not, and remembers it', async () => {
  const before = (await refusals()).length;
  await expect(send('me@in.onward.test', Buffer.alloc(41 * 1024 * 1024, 'x\r\n'))).rejects.toMatchObject({
    responseCode: 552,
  });
  expect(await announce(50_000_000)).toMatch(/^552 /m);
  expect((await refusals()).slice(before)).toEqual(['too-large', 'too-large']);
});

/** The dialogue up to MAIL FROM, by hand; resolves with all the server said. */
const announce = (size: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const [host, port] = world.smtp.split(':') as [string, string];
    const socket = createConnection({ host, port: Number(port) });
    let said = '';
    const lines = ['EHLO client\r\n', `MAIL FROM:<you@laptop.test> SIZE=${size}\r\n`, 'QUIT\r\n'];
    socket.on('data', (data) => {
      said += data;
      if (/^\d{3} .*\r\n$/m.test(data.toString())) socket.write(lines.shift() ?? '');
    });
    socket.on('end', () => resolve(said));
    socket.on('error', reject);
  });
