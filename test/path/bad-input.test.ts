import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listInbound } from '#local/records.ts';
import { startLocal, type World } from '#local/world.ts';
import { attachmentForward, directRejection, gmailForward } from '#test/support/forwards.ts';

/** One laptop for all of them: whatever comes, it goes on. */
let world: World;
beforeAll(async () => {
  world = await startLocal({ now: '2026-01-08T10:00:00.000Z', bundles: inject('bundles'), log: () => {} });
});
afterAll(() => world.stop());

const crlf = (text: string): string => text.replace(/\n/g, '\r\n');

const from = (person: string, subject: string, ...headers: readonly string[]): string =>
  [
    'From: Sam <',
    person,
    '>\nTo: me@in.onward.test\nSubject: ',
    subject,
    '\nDate: Thu, 08 Jan 2026 10:00:00 +0000\nMessage-ID: <',
    person,
    '>\n',
    ...headers.map((header) => `${header}\n`),
  ].join('');

type Expected = { readonly outcome: string; readonly reason: string; readonly answered?: boolean };
type Query = Readonly<Record<string, string>>;

/** Posts one mail and looks at what was recorded, and whether anybody was answered. */
const expectOutcome = async (
  raw: string | Uint8Array,
  expected: Expected,
  query: Query = {},
): Promise<void> => {
  const before = world.messages().length;
  const response = await fetch(`${world.web}/api/inbound?${new URLSearchParams(query)}`, {
    method: 'POST',
    body: raw,
  });
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { id: string };
  const record = (await listInbound(world)).find((each) => each.id === id);
  expect({ outcome: record?.outcome, reason: record?.reason }).toEqual({
    outcome: expected.outcome,
    reason: expected.reason,
  });
  expect(world.messages().length - before).toBe(expected.answered ? 1 : 0);
};

const unanswered = (outcome: string, reason: string): Expected => ({ outcome, reason });

const nested = (depth: number): string => {
  let body = 'Content-Type: text/plain\n\nDeep inside.\n';
  for (let level = 0; level < depth; level++)
    body = `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n${body}\n--b${level}--\n`;
  return body;
};

describe('mail nobody can read', () => {
  it('an empty mail', () =>
    expectOutcome('', unanswered('unreadable', 'empty'), { mailFrom: 'a@mail.example' }));

  it('no text part at all', () =>
    expectOutcome(
      crlf(
        `${from('b@mail.example', 'Fwd: x')}Content-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n`,
      ),
      unanswered('no-owner', 'not-a-forward'),
    ));

  it('only an image', () =>
    expectOutcome(
      crlf(
        `${from('c@mail.example', 'Fwd: x')}Content-Type: image/png; name="a.png"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n`,
      ),
      unanswered('no-owner', 'not-a-forward'),
    ));

  it('300 nested parts', () =>
    expectOutcome(
      crlf(`${from('d@mail.example', 'x')}${nested(300)}`),
      unanswered('unreadable', 'nested-too-deep'),
    ));

  it('a header of 3 MB', () =>
    expectOutcome(
      crlf(`${from('e@mail.example', 'x', `X-Long: ${'a'.repeat(3_000_000)}`)}\nHello\n`),
      unanswered('unreadable', 'header-too-large'),
    ));

  it('1 MB of newlines', () =>
    expectOutcome(
      `${crlf(from('f@mail.example', 'x'))}\r\n${'\r\n'.repeat(500_000)}`,
      unanswered('unreadable', 'too-many-lines'),
    ));

  it('a broken charset is read as far as it goes', () =>
    expectOutcome(
      crlf(
        `${from('g@mail.example', 'Hello')}Content-Type: text/plain; charset=no-such-charset\n\nGood day, how are you?\n`,
      ),
      unanswered('no-owner', 'not-a-forward'),
    ));
});

describe('mail nobody may answer', () => {
  it('an unknown token', () =>
    expectOutcome(gmailForward({ person: 'h@mail.example' }), unanswered('no-owner', 'unknown-token'), {
      rcptTo: `me+${'a'.repeat(26)}@in.onward.test`,
    }));

  it('a bounce', () =>
    expectOutcome(
      crlf(
        `From: Mail Delivery System <mailer-daemon@mail.example>\nTo: me@in.onward.test\nSubject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied\nContent-Type: multipart/report; report-type=delivery-status; boundary="r"\n\n--r\nContent-Type: text/plain\n\nYour mail could not be delivered.\n--r--\n`,
      ),
      unanswered('ignored', 'bounce'),
      { mailFrom: '' },
    ));

  it('an auto-reply', () =>
    expectOutcome(
      crlf(
        `${from('i@mail.example', 'Out of office', 'Auto-Submitted: auto-replied')}\nI am away until Monday.\n`,
      ),
      unanswered('ignored', 'auto-reply'),
    ));

  it('our own mail coming back', () =>
    expectOutcome(
      crlf(`${from('onward@mail.onward.test', 'Your plan')}\nHello\n`),
      unanswered('own-mail', 'from-our-address'),
    ));

  it('a filtered mail to the bare address', () =>
    expectOutcome(
      `X-Forwarded-For: j@mail.example me@in.onward.test\r\n${directRejection()}`,
      unanswered('no-owner', 'filtered-to-the-bare-address'),
      { mailFrom: 'j+caf_=me=in.onward.test@mail.example' },
    ));

  it('two addresses in brackets in From', () =>
    expectOutcome(
      gmailForward().replace(/^From: .*$/m, 'From: Jo <a@mail.example> <b@mail.example>'),
      unanswered('no-owner', 'several-from'),
      { mailFrom: 'a@mail.example' },
    ));

  it('two addresses in From', () =>
    expectOutcome(
      gmailForward().replace(/^From: .*$/m, 'From: a@mail.example, b@mail.example'),
      unanswered('no-owner', 'several-from'),
      { mailFrom: 'a@mail.example' },
    ));

  it('a spoofed sender', () =>
    expectOutcome(gmailForward({ person: 'k@mail.example' }), unanswered('unauthenticated', 'dmarc-fail'), {
      dmarc: 'FAIL',
    }));

  it('spam and viruses', async () => {
    await expectOutcome(gmailForward({ person: 'l@mail.example' }), unanswered('spam', 'spam-verdict'), {
      spam: 'FAIL',
    });
    await expectOutcome(gmailForward({ person: 'l@mail.example' }), unanswered('virus', 'virus-verdict'), {
      virus: 'FAIL',
    });
  });

  it('a sender nobody vouches for gets one fixed question, with nothing of the mail in it, in seven days', async () => {
    const raw = attachmentForward({ person: 'm@mail.example', company: 'Secretive GmbH' });
    await expectOutcome(
      raw,
      { outcome: 'confirm-sent', reason: 'not-vouched-for', answered: true },
      { dmarc: 'GRAY' },
    );
    await expectOutcome(raw, unanswered('ignored', 'confirmation-already-sent'), { dmarc: 'GRAY' });
    const confirmation = world.outbox.raw(world.messages().at(-1)!.id)!.toString();
    expect(confirmation).not.toMatch(/Secretive|Data Analyst|Jane/);
  });
});

describe('what SMTP refuses', () => {
  const [host, port] = ['127.0.0.1', () => Number(world.smtp.split(':')[1])];
  const send = (to: string, raw: string | Buffer): Promise<unknown> => {
    const transport = createTransport({ host, port: port(), secure: false, ignoreTLS: true });
    return transport
      .sendMail({ envelope: { from: 'n@mail.example', to: [to] }, raw })
      .finally(() => transport.close());
  };

  it('an unknown recipient', async () => {
    await expect(send('somebody@in.onward.test', gmailForward())).rejects.toMatchObject({
      responseCode: 550,
    });
    expect((await listInbound(world)).at(-1)).toMatchObject({ outcome: 'refused' });
  });

  it('45 MB', async () => {
    const large = Buffer.concat([
      Buffer.from(crlf(`${from('n@mail.example', 'x')}\n`)),
      Buffer.alloc(45 * 1024 * 1024, 'a\r\n'),
    ]);
    await expect(send('me@in.onward.test', large)).rejects.toMatchObject({ responseCode: 552 });
  });

  it('garbage', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port(), host);
      let said = '';
      socket.on('data', (data) => {
        if (said === '') socket.write('\u0000\u0001GARBAGE\r\nMAIL FROM\r\nDATA\r\n');
        said += data.toString();
        if ((said.match(/\r\n/g) ?? []).length >= 4) socket.destroy();
      });
      socket.on('close', () => resolve(said));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^220 /);
    expect(answer).toMatch(/\r\n50\d /);
  });
});

it('after all that, a forward is read and answered as ever', () =>
  expectOutcome(attachmentForward({ person: 'last@mail.example' }), {
    outcome: 'enrolled',
    reason: 'rejection',
    answered: true,
  }));
