import { describe, expect, it } from 'vitest';
import type { AnswerMatter } from '#core/answers/answer.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import { receive } from '#functions/receive-mail/receive.ts';
import { sendQueued } from '#functions/send-mail/send-queued.ts';
import { actOnMail } from '#functions/web/act-on-mail.ts';
import { aCandidate, aSuppression, idOf, samsAddress } from '#test/support/a-candidate.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import { anArrival, anInboundMail, notificationOf } from '#test/support/an-inbound-mail.ts';
import { gmailForward } from '#test/support/forwards.ts';
import { anOnward } from '#test/support/onward.ts';

const sam = idOf(samsAddress);

const anInbox = () => {
  const onward = anOnward();
  let mails = 0;
  const post = async (raw: string, changed: Partial<Arrival> = {}) => {
    mails += 1;
    const arrival = anArrival({ id: `mail-${mails}`, objectKey: `inbound/mail-${mails}`, ...changed });
    onward.rawMail.keep(arrival.objectKey, Buffer.from(raw));
    await receive(onward.deps, notificationOf(arrival));
    return (await onward.store.get('inbound', arrival.id))!;
  };
  const sendAll = async () => {
    for (const { message } of onward.sendQueue.take()) await sendQueued(onward.deps, JSON.stringify(message));
  };
  const answers = () => onward.mailer.sent().map(({ tags }) => tags.answer?.split('_')[1] ?? 'step');
  return { ...onward, post, sendAll, answers };
};

/** Sam's forward was answered with `matter`, and that answer has left. */
const answeredWith = async (matter: AnswerMatter, suppressed = false) => {
  const inbox = anInbox();
  await inbox.given({
    candidate: aCandidate(),
    inbound: anInboundMail(),
    answer: anAnswer({ id: 'inbound-1_first', inboundId: 'inbound-1', candidateId: sam, matter }),
    'sent-mail': {
      ...{ id: 'ses-1', version: 1, candidateId: sam, enrollmentId: null },
      ...{ answerId: 'inbound-1_first', sentAt: anInboundMail().receivedAt },
    },
    ...(suppressed ? { suppression: aSuppression({ reason: 'stop-everything' }) } : {}),
  });
  return inbox;
};
const job = { company: 'Acme Ltd', role: 'Data Analyst' };
const notSure = { template: 'not-sure', job, evidence: 'We may come back to you.' } as const;
const declined = { template: 'not-a-rejection', kind: 'other', job, evidence: null } as const;

const written = (text: string, id: string | null = 'ses-1', subject = 'Re: About your mail'): string =>
  [
    `From: Sam <${samsAddress}>`,
    'To: me@in.onward.test',
    `Subject: ${subject}`,
    'Message-ID: <r@mail.example>',
    ...(id === null ? [] : [`In-Reply-To: <${id}@email.amazonses.com>`]),
    '',
    text,
    '',
    '> Unfortunately, we have decided to move forward with another candidate.',
  ].join('\r\n');

describe('a reply to the question whether it is a rejection', () => {
  it.each(['Yes', 'ja, leider', 'It is a rejection'])(
    '%j starts the plan as its button does, once',
    async (text) => {
      const { post, sendAll, store, answers } = await answeredWith(notSure);
      expect(await post(written(text))).toMatchObject({ outcome: 'command', reason: 'answered-yes' });
      await sendAll();
      expect(answers()).toEqual(['step']);
      const { enrollmentIds, activeEnrollmentId } = (await store.get('candidate', sam))!;
      expect(enrollmentIds).toEqual([activeEnrollmentId]);
      expect(await store.get('inbound', 'inbound-1')).toMatchObject({
        outcome: 'asked',
        waitsUntil: null,
        enrollmentId: activeEnrollmentId,
      });
      await post(written(text));
      expect((await store.get('candidate', sam))!.enrollmentIds).toHaveLength(1);
    },
  );

  it.each(['No', 'nein', 'It was an interview'])('%j settles it, without a word from us', async (text) => {
    const { post, queued, store } = await answeredWith(notSure);
    expect(await post(written(text))).toMatchObject({ outcome: 'command', reason: 'answered-no' });
    expect(await store.get('inbound', 'inbound-1')).toMatchObject({ waitsUntil: null, enrollmentId: null });
    expect((await store.get('candidate', sam))!.enrollmentIds).toEqual([]);
    expect(queued()).toEqual([]);
  });

  it.each([
    ['Yes! I got the job.', 'done-without-a-series'],
    ['Yes\r\n\r\nThey have invited me to an interview on Monday.', 'free-text'],
    ['I declined.', 'free-text'],
  ])('%j starts nothing', async (text, reason) => {
    const { post, store } = await answeredWith(notSure);
    expect(await post(written(text))).toMatchObject({ outcome: 'command', reason });
    expect((await store.get('candidate', sam))!.enrollmentIds).toEqual([]);
  });

  it('does nothing where nobody vouches for who says it, or it is too late', async () => {
    const { post, store, later } = await answeredWith(notSure);
    expect((await post(written('Yes'), { dmarc: 'GRAY' })).outcome).toBe('unauthenticated');
    later(8 * 86_400_000);
    expect((await post(written('Yes'))).reason).toBe('free-text');
    expect((await store.get('candidate', sam))!.enrollmentIds).toEqual([]);
  });

  it('in words that are neither is kept, and the sentence we quoted is not read again', async () => {
    const { post } = await answeredWith(notSure);
    expect(await post(written('I could not say.'))).toMatchObject({
      outcome: 'command',
      reason: 'free-text',
      note: 'I could not say.',
    });
  });
});

describe('a correction after a yes', () => {
  const given = async () => {
    const inbox = await answeredWith(notSure);
    await inbox.post(gmailForward({ company: 'Bolt', role: 'Planner', from: 'hr@bolt.example' }));
    await inbox.sendAll();
    return inbox;
  };
  const companies = async ({ store }: Awaited<ReturnType<typeof given>>) => {
    const { activeEnrollmentId } = (await store.get('candidate', sam))!;
    const { status, rejections } = (await store.get('enrollment', activeEnrollmentId!))!;
    return [status, ...rejections.map(({ company }) => company)];
  };

  it('takes out the job whose receipt it answers', async () => {
    const inbox = await given();
    await inbox.post(written('Yes'));
    await inbox.sendAll();
    expect(await companies(inbox)).toEqual(['active', 'Bolt', 'Acme Ltd']);
    const receipt = inbox.mailer.sent().length;
    expect((await inbox.post(written('It was an interview!', `ses-${receipt}`))).reason).toBe('correction');
    expect(await companies(inbox)).toEqual(['active', 'Bolt']);
  });

  it('takes out the job we had asked about, and no other', async () => {
    const inbox = await given();
    await inbox.post(written('Yes'));
    await inbox.sendAll();
    expect((await inbox.post(written('It was an interview!'))).reason).toBe('correction');
    expect(await companies(inbox)).toEqual(['active', 'Bolt']);
    await inbox.sendAll();
    expect(inbox.answers().at(-1)).toBe('command');
  });
});

describe('a reply to "this does not look like a rejection"', () => {
  it('starts the plan when it says that it is one, and not for a mere yes', async () => {
    const { post, store } = await answeredWith(declined);
    expect((await post(written('Yes'))).reason).toBe('free-text');
    expect((await post(written('It is a rejection'))).reason).toBe('answered-yes');
    expect((await store.get('candidate', sam))!.enrollmentIds).toHaveLength(1);
  });

  it('is never declined itself: one polite line, then silence', async () => {
    const { post, sendAll, answers } = await answeredWith(declined);
    for (const text of ['Thanks!', 'I am away and read my mail on Monday.', 'Thank you for your message.']) {
      expect(await post(written(text))).toMatchObject({ outcome: 'command', reason: 'free-text' });
      await sendAll();
    }
    expect(answers()).toEqual(['free-text']);
  });

  it('with a rejection pasted into it is read', async () => {
    const { post } = await answeredWith(declined);
    const pasted = 'Dear Sam,\r\n\r\nUnfortunately, we will not be moving forward with your application.\r\n';
    expect((await post(written(pasted))).outcome).toBe('enrolled');
  });
});

describe('a responder without any mark of one', () => {
  it.each([
    ['that keeps the thread', (sent: string) => written('I will read your mail soon.', sent)],
    ['that does not', () => written('I will read your mail soon.', null, 'Hello from Sam')],
    ['that thanks', () => written('Thank you, we have received your message.', null, 'Your message')],
  ])('%s gets two mails from us at most', async (_, respond) => {
    const { post, sendAll, mailer, given } = anInbox();
    await given({ candidate: aCandidate() });
    await post(gmailForward({ sentence: 'Lunch is at noon tomorrow.' }));
    await sendAll();
    for (let round = 0, seen = 0; round < 10 && mailer.sent().length > seen; round += 1) {
      seen = mailer.sent().length;
      await post(respond(`ses-${seen}`));
      await sendAll();
    }
    expect(mailer.sent().length).toBeLessThanOrEqual(2);
  });
});

describe('after a stop', () => {
  it('of everything RESUME asks once whether to start again, and nothing else is sent before', async () => {
    const { post, sendAll, answers, store } = await answeredWith(declined, true);
    for (const text of ['Hello?', 'SKIP', 'RESUME', 'next please', 'RESUME']) {
      await post(written(text));
      await sendAll();
    }
    expect(answers()).toEqual(['start-again']);
    expect(await store.get('suppression', sam)).not.toBeNull();
  });

  it('of everything the page says what starts a plan, and takes no RESUME for a rejection', async () => {
    for (const text of ['RESUME', 'Could you go on, please?']) {
      const { post, deps, store } = await answeredWith(declined, true);
      const { id } = await post(written(text, null, 'Hello'));
      expect(await actOnMail(deps, id, 'start-again')).toBe('done');
      expect(await store.get('suppression', sam)).toBeNull();
      expect(await store.get('inbound', id)).toMatchObject({ reason: 'start-again', waitsUntil: null });
    }
  });

  it('of everything RESUME asks nothing of an address that complained', async () => {
    const { post, queued, given } = await answeredWith(declined);
    await given({ suppression: aSuppression({ reason: 'complaint' }) });
    await post(written('RESUME'));
    expect(queued()).toEqual([]);
  });
});
