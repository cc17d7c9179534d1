import { describe, expect, it } from 'vitest';
import { personalTokenId } from '#core/candidates/personal-token.ts';
import { stepOf } from '#core/enrollment/enrollment.ts';
import { replyAddress } from '#core/identity/inbound-address.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import { receive } from '#functions/receive-mail/receive.ts';
import { sendQueued } from '#functions/send-mail/send-queued.ts';
import { aCandidate, aSuppression, idOf, samsAddress } from '#test/support/a-candidate.ts';
import { anEnrollmentAfter, anEnrollmentId, thursday } from '#test/support/an-enrollment.ts';
import { anArrival, notificationOf } from '#test/support/an-inbound-mail.ts';
import { attachmentForward, directRejection, gmailForward } from '#test/support/forwards.ts';
import { anOnward } from '#test/support/onward.ts';
import { someKeys } from '#test/support/some-keys.ts';

const sam = idOf(samsAddress);

const anInbox = () => {
  const onward = anOnward();
  const post = async (raw: string, changed: Partial<Arrival> = {}) => {
    const arrival = anArrival({ objectKey: `inbound/${changed.id ?? 'inbound-1'}`, ...changed });
    onward.rawMail.keep(arrival.objectKey, Buffer.from(raw));
    await receive(onward.deps, notificationOf(arrival));
    return (await onward.store.get('inbound', arrival.id))!;
  };
  /** Works off the send queue as send-mail does. */
  const sendAll = async () => {
    for (const { message } of onward.sendQueue.take()) await sendQueued(onward.deps, JSON.stringify(message));
  };
  return { ...onward, post, sendAll };
};
const reply = (line: string): string =>
  `From: Sam <${samsAddress}>\r\nTo: x@in.onward.test\r\nSubject: Re: Your plan\r\nMessage-ID: <r@mail.example>\r\n\r\n${line}\r\n\r\n> quoted STOP\r\n`;
const toReplyAddress = { recipients: [replyAddress(someKeys, anEnrollmentId, 'in.onward.test')] };

describe('a forwarded rejection', () => {
  it('is enrolled, and its receipt leaves', async () => {
    const { post, sendAll, mailer, store } = anInbox();
    expect(await post(gmailForward())).toMatchObject({
      outcome: 'enrolled',
      candidateId: sam,
      via: 'forward',
    });
    await sendAll();
    expect(mailer.sent().map(({ to }) => to)).toEqual([samsAddress]);
    const candidate = await store.get('candidate', sam);
    const enrollment = await store.get('enrollment', candidate!.activeEnrollmentId!);
    expect(stepOf(enrollment!, 1).status).toBe('sent');
    expect(enrollment!.rejections[0]).toMatchObject({ company: 'Acme Ltd', role: 'Data Analyst' });
  });

  it('accounted: redelivered it repeats the queueing, never the decision', async () => {
    const { post, store, queued } = anInbox();
    await post(gmailForward());
    const after = store.snapshot();
    const first = queued().length;
    await post(gmailForward());
    expect(store.snapshot()).toEqual(after);
    expect(queued()).toHaveLength(2 * first);
  });

  it('delivered twice at the same moment is one series', async () => {
    const { post, store } = anInbox();
    await Promise.allSettled([post(gmailForward()), post(gmailForward())]);
    expect((await store.get('candidate', sam))?.enrollmentIds).toHaveLength(1);
    expect(Object.keys(store.snapshot()).filter((key) => key.startsWith('enrollment#'))).toHaveLength(1);
  });

  it('forwarded again is a duplicate', async () => {
    const { post } = anInbox();
    await post(gmailForward());
    expect(await post(gmailForward({ messageId: 'again@mail.example' }), { id: 'inbound-2' })).toMatchObject({
      outcome: 'duplicate',
      answerId: 'inbound-2_duplicate',
    });
  });

  it.each(['Stop', 'Undo'] as const)('after a %s may start anew', async (how) => {
    const { post, store } = anInbox();
    await post(gmailForward());
    const id = (await store.get('candidate', sam))!.activeEnrollmentId!;
    const running = (await store.get('enrollment', id))!;
    const status = how === 'Stop' ? 'stopped' : 'undone';
    await store.transact([
      {
        type: 'put',
        kind: 'enrollment',
        record: { ...running, status, version: 9 },
        expects: running.version,
      },
    ]);
    expect((await post(gmailForward(), { id: 'inbound-2' })).outcome).toBe('enrolled');
  });
});

describe('what is not answered', () => {
  it.each<readonly [string, Partial<Arrival>, string]>([
    ['a virus', { virus: 'FAIL' }, 'virus'],
    ['spam', { spam: 'FAIL' }, 'spam'],
    ['a failed DMARC', { dmarc: 'FAIL' }, 'unauthenticated'],
    ['a bounce', { mailFrom: '' }, 'ignored'],
    ['an address nobody has', { recipients: ['me+abcdefghijklmnopqrst@in.onward.test'] }, 'no-owner'],
  ])('%s', async (_, arrival, outcome) => {
    const { post, queued, store } = anInbox();
    expect(await post(gmailForward(), arrival)).toMatchObject({
      outcome,
      answerId: null,
      enrollmentId: null,
    });
    expect(queued()).toEqual([]);
    expect(Object.keys(store.snapshot())).toEqual(['inbound#inbound-1']);
  });

  it('our own mail, coming back', async () => {
    const { post } = anInbox();
    expect((await post(gmailForward({ person: 'onward@mail.onward.test' }))).outcome).toBe('own-mail');
  });

  it('our own mail, passed on by hand: it quotes the rejection, and is none', async () => {
    const { post, queued } = anInbox();
    const from = 'onward@mail.onward.test';
    for (const [id, raw] of [gmailForward({ from }), attachmentForward({ from })].entries())
      expect(await post(raw, { id: `inbound-${id}` })).toMatchObject({
        outcome: 'own-mail',
        reason: 'passed-on',
      });
    expect(queued()).toEqual([]);
  });

  it('an employer who writes to us, with more than the one question whether it was them', async () => {
    const { post, mailer, sendAll } = anInbox();
    expect((await post(directRejection(), { mailFrom: 'jane.smith@acme.example' })).outcome).toBe(
      'confirm-sent',
    );
    await post(directRejection({ role: 'Other' }), { id: 'inbound-2', mailFrom: 'jane.smith@acme.example' });
    await sendAll();
    expect(mailer.sent().map(({ tags }) => tags.answer)).toEqual(['inbound-1_confirm']);
  });

  it('somebody who complained', async () => {
    const { post, given, queued } = anInbox();
    await given({ candidate: aCandidate(), suppression: aSuppression({ reason: 'complaint' }) });
    expect(await post(gmailForward())).toMatchObject({ outcome: 'ignored', reason: 'suppressed' });
    expect(queued()).toEqual([]);
  });
});

describe('a rejection pasted by hand', () => {
  const sentence = 'Unfortunately, we have decided to move forward with another candidate.';
  const pasted = (text = `Dear Sam,\r\n\r\n${sentence}\r\n\r\nKind regards,\r\nJane Smith\r\n`) =>
    `From: Sam <sam@brightwork.example>\r\nTo: me@in.onward.test\r\nSubject: my rejection\r\nMessage-ID: <p@brightwork.example>\r\n\r\n${text}`;

  it.each(['me@in.onward.test', `me+${'abcdefghijklmnopqrstuvwxyz'}@in.onward.test`])(
    'to %s is not from the person: neither company nor request for feedback is theirs',
    async (to) => {
      const { post, given } = anInbox();
      const id = idOf('sam@brightwork.example');
      await given({
        candidate: aCandidate({ id, address: 'sam@brightwork.example' }),
        'personal-token': {
          id: personalTokenId('abcdefghijklmnopqrstuvwxyz'),
          version: 1,
          candidateId: id,
        },
      });
      const raw = pasted().replace('me@in.onward.test', to);
      const { outcome, read } = await post(raw, { recipients: [to] });
      expect(outcome).toBe('enrolled');
      expect(read[0]).toMatchObject({
        company: null,
        sender: 'direct',
        contact: { name: 'Jane Smith', address: null },
        evidence: sentence,
      });
    },
  );

  it('as a file we cannot read is told so, not that it is no rejection', async () => {
    const { post, given } = anInbox();
    const address = 'sam@brightwork.example';
    await given({ candidate: aCandidate({ id: idOf(address), address }) });
    expect(await post(pasted('\r\n'))).toMatchObject({ outcome: 'unreadable', reason: 'only-empty' });
  });
});

it('an unsigned mail from a desk that reads its mail can be answered', async () => {
  const { post } = anInbox();
  const { read } = await post(gmailForward({ from: 'recruiting@acme.example', name: 'Acme' }));
  expect(read[0]!.sender).toBe('direct');
  expect(read[0]!.contact!.address).toBe('recruiting@acme.example');
});

describe('an address nobody vouched for', () => {
  it('is asked once in seven days, and nothing else is sent there', async () => {
    const { post, sendAll, mailer, later } = anInbox();
    expect((await post(gmailForward(), { dmarc: 'GRAY' })).outcome).toBe('confirm-sent');
    later(6 * 86_400_000);
    const again = await post(gmailForward({ company: 'Beta' }), { id: 'inbound-2', dmarc: 'GRAY' });
    expect(again).toMatchObject({ outcome: 'ignored', answerId: null });
    await sendAll();
    expect(mailer.calls()).toBe(1);
    const words = Buffer.from(mailer.sent()[0]!.raw).toString();
    expect(words).not.toMatch(/Acme|Data Analyst|Unfortunately/);
  });
});

it('a forward of good news is answered, not consoled, even the very first', async () => {
  const { post, sendAll, mailer } = anInbox();
  const sentence = 'We would like to invite you to an interview next Tuesday at 10:00.';
  const { outcome } = await post(gmailForward({ sentence }));
  expect(['declined', 'asked']).toContain(outcome);
  await sendAll();
  expect(mailer.sent()).toHaveLength(1);
});

describe('a reply', () => {
  const withSeries = async () => {
    const inbox = anInbox();
    await inbox.given({
      candidate: aCandidate({ activeEnrollmentId: anEnrollmentId, enrollmentIds: [anEnrollmentId] }),
      enrollment: anEnrollmentAfter(1),
    });
    return inbox;
  };

  /** The receipt is known by the id SES gave it. */
  const withSentReceipt = async () => {
    const inbox = await withSeries();
    const about = { candidateId: sam, enrollmentId: anEnrollmentId, answerId: null, sentAt: thursday };
    await inbox.given({ 'sent-mail': { id: 'ses-1', version: 1, ...about } });
    return inbox;
  };
  const answering = (words: string, from = samsAddress): string =>
    reply(words)
      .replace(samsAddress, from)
      .replace('Message-ID:', 'In-Reply-To: <ses-1@email.amazonses.com>\r\nMessage-ID:');

  it.each(['STOP', 'PAUSE'])('%s acts on the token alone, whatever DMARC says', async (word) => {
    const { post, store } = await withSeries();
    expect(await post(reply(word), { ...toReplyAddress, dmarc: 'FAIL' })).toMatchObject({
      outcome: 'command',
    });
    expect((await store.get('enrollment', anEnrollmentId))?.status).toBe(
      word === 'STOP' ? 'stopped' : 'paused',
    );
  });

  it.each(['NEXT', 'DONE', 'SKIP', 'not a rejection'])('%s needs more than the token', async (word) => {
    const { post, store } = await withSeries();
    const before = await store.get('enrollment', anEnrollmentId);
    expect((await post(reply(word), { ...toReplyAddress, dmarc: 'GRAY' })).outcome).toBe('unauthenticated');
    expect(await store.get('enrollment', anEnrollmentId)).toEqual(before);
    expect((await post(reply(word), { ...toReplyAddress, id: 'inbound-2' })).outcome).toBe('command');
  });

  it('STOP ALL shuts the address', async () => {
    const { post, store } = await withSeries();
    await post(reply('STOP ALL'), toReplyAddress);
    expect((await store.get('suppression', sam))?.reason).toBe('stop-everything');
    expect((await store.get('enrollment', anEnrollmentId))?.status).toBe('stopped');
  });

  it.each([
    ['STOP', 'stopped'],
    ['PAUSE', 'paused'],
  ])('%s acts on the Message-ID it answers alone, from whatever address', async (word, status) => {
    const { post, store } = await withSentReceipt();
    for (const [index, dmarc] of (['FAIL', 'GRAY', 'PASS'] as const).entries())
      expect(
        await post(answering(word, 'sam@work.example'), { id: `inbound-${index}`, dmarc }),
      ).toMatchObject({ outcome: 'command', candidateId: sam });
    expect((await store.get('enrollment', anEnrollmentId))?.status).toBe(status);
  });

  it('STOP is obeyed where it was taken for spam, and nothing else is', async () => {
    const { post, store, queued } = await withSentReceipt();
    const spam = { spam: 'FAIL' } as const;
    expect((await post(answering('PAUSE'), spam)).outcome).toBe('spam');
    expect((await post(reply('STOP'), { ...spam, id: 'inbound-2' })).outcome).toBe('spam');
    expect((await post(answering('STOP'), { ...spam, id: 'inbound-3' })).outcome).toBe('command');
    expect((await store.get('enrollment', anEnrollmentId))?.status).toBe('stopped');
    expect(queued()).toEqual([]);
  });

  it.each(['NEXT', 'How nice of you.'])('%s does not, and nobody is asked to confirm', async (words) => {
    const { post, queued } = await withSentReceipt();
    expect((await post(answering(words), { dmarc: 'GRAY' })).outcome).toBe('unauthenticated');
    const fromElsewhere = await post(answering(words, 'sam@work.example'), { id: 'inbound-2' });
    expect(fromElsewhere.outcome).toBe('no-owner');
    expect(queued()).toEqual([]);
  });

  it('counts its answers against the day’s, and STOP acts all the same', async () => {
    const { post, store } = await withSeries();
    const answered = [];
    for (let sent = 0; sent < 23; sent++) {
      const { answerId } = await post(reply('PAUSE'), { ...toReplyAddress, id: `inbound-${sent}` });
      answered.push(answerId?.split('_')[1] ?? null);
    }
    expect(answered.slice(19)).toEqual(['command', 'more-tomorrow', null, null]);
    await post(reply('STOP'), { ...toReplyAddress, id: 'the-last' });
    expect((await store.get('enrollment', anEnrollmentId))?.status).toBe('stopped');
  });

  it('may pass on another mail, by hand or by filter', async () => {
    const { post } = await withSeries();
    const byHand = gmailForward({ company: 'Bolt' });
    expect((await post(byHand, { ...toReplyAddress, dmarc: 'GRAY' })).outcome).toBe('joined');
    const byFilter = `X-Forwarded-For: ${samsAddress} x@in.onward.test\r\n${directRejection({ company: 'Carta' })}`;
    expect((await post(byFilter, { ...toReplyAddress, id: 'inbound-2', dmarc: 'FAIL' })).outcome).toBe(
      'joined',
    );
  });

  it('of Gmail, asked to forward there, is relayed', async () => {
    const { post } = await withSeries();
    const google = 'forwarding-noreply@google.com';
    const raw = `From: Gmail <${google}>\r\nSubject: (#123456789) Gmail Forwarding Confirmation\r\n\r\nCode: 123456789\r\n`;
    expect((await post(raw, { ...toReplyAddress, mailFrom: google })).outcome).toBe('relayed');
    const more = [];
    for (let sent = 0; sent < 20; sent++)
      more.push((await post(raw, { ...toReplyAddress, mailFrom: google, id: `relay-${sent}` })).outcome);
    expect(more.slice(-2)).toEqual(['relayed', 'capped']);
  });

  it('in free words is kept where nobody vouches for it, and not where it is forged', async () => {
    const { post } = await withSeries();
    const note = reply('Thank you, that helped.');
    expect(await post(note, { ...toReplyAddress, dmarc: 'FAIL' })).toMatchObject({
      outcome: 'unauthenticated',
      note: null,
    });
    expect(await post(note, { ...toReplyAddress, id: 'inbound-2', dmarc: 'GRAY' })).toMatchObject({
      outcome: 'command',
      note: 'Thank you, that helped.',
    });
  });

  it('that asks to wait until after a holiday pauses, and a responder that says so does not', async () => {
    const { post, store } = await withSeries();
    const words = reply('I am on holiday until 25 January, please wait');
    const marked = words.replace('Subject: ', 'Auto-Submitted: auto-replied\r\nSubject: ');
    expect((await post(marked, toReplyAddress)).outcome).toBe('ignored');
    const titled = words.replace('Subject: Re:', 'Subject: Out of office:');
    expect((await post(titled, { ...toReplyAddress, id: 'inbound-2' })).outcome).toBe('ignored');
    await post(words, { ...toReplyAddress, id: 'inbound-3' });
    expect((await store.get('enrollment', anEnrollmentId))?.pause?.until).toMatch(/^2026-01-25/);
  });

  it('that only thanks is kept and wants no answer', async () => {
    const { post } = await withSeries();
    const thanks = 'Vielen Dank, das hat mir sehr geholfen';
    expect(await post(reply(thanks), toReplyAddress)).toMatchObject({ answerId: null, note: thanks });
    const { answerId } = await post(reply('How are you?'), { ...toReplyAddress, id: 'inbound-2' });
    expect(answerId).toBe('inbound-2_free-text');
  });

  it('that wants data erased, and was taken for spam, is obeyed and not answered', async () => {
    const { post, store } = await withSentReceipt();
    const { answerId } = await post(answering('Please delete my data'), { spam: 'FAIL' });
    expect(answerId).toBeNull();
    expect((await store.get('enrollment', anEnrollmentId))?.status).toBe('stopped');
  });

  it('in free words is kept, and answered once', async () => {
    const { post } = await withSeries();
    expect(await post(reply('I did what you said.'), toReplyAddress)).toMatchObject({
      answerId: 'inbound-1_free-text',
      note: 'I did what you said.',
    });
    expect((await post(reply('And again.'), { ...toReplyAddress, id: 'inbound-2' })).answerId).toBeNull();
  });
});

it('private: no log line and no key names the person', async () => {
  const { post, sendAll, log, store } = anInbox();
  await post(gmailForward());
  await sendAll();
  expect(log.length).toBeGreaterThan(1);
  expect(log.join('\n')).not.toMatch(/sam@|mail\.example|Acme|Analyst/i);
  expect(Object.keys(store.snapshot()).join('\n')).not.toMatch(/sam@|mail\.example|Acme/i);
});
