import { describe, expect, it } from 'vitest';
import type { AnswerMatter } from '#core/answers/answer.ts';
import { decide } from '#core/enrollment/decide.ts';
import { replyAddress } from '#core/identity/inbound-address.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import { plusMs } from '#core/time/instant.ts';
import { receive } from '#functions/receive-mail/receive.ts';
import { aCandidate, idOf, samsAddress } from '#test/support/a-candidate.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import { anEnrollmentAfter, anEnrollmentId, thursday } from '#test/support/an-enrollment.ts';
import { anArrival, notificationOf } from '#test/support/an-inbound-mail.ts';
import { anOnward } from '#test/support/onward.ts';
import { someKeys } from '#test/support/some-keys.ts';

const sam = idOf(samsAddress);
const dayMs = 86_400_000;
const job = { company: 'Acme Ltd', role: 'Data Analyst' };
const question = { template: 'still-there', jobs: [job] } as const;
const goodNews = {
  template: 'good-news',
  kind: 'interview-invitation',
  job,
  evidence: null,
  resumesOn: 'Thursday 5 February',
} as const;

/** Good news four weeks ago has paused the plan, and `matter` is the last mail of ours. */
const resting = async (matter: AnswerMatter, asked = matter.template === 'still-there') => {
  const onward = anOnward();
  const until = plusMs(thursday, 28 * dayMs);
  const rest = { type: 'Pause', now: thursday, reason: 'good-news', until } as const;
  const paused = decide(anEnrollmentAfter(2), rest).enrollment;
  const wake = { type: 'Wake', now: until, rev: paused.rev, proofAt: null } as const;
  await onward.given({
    candidate: aCandidate({ activeEnrollmentId: anEnrollmentId, enrollmentIds: [anEnrollmentId] }),
    enrollment: asked ? decide(paused, wake).enrollment : paused,
    answer: anAnswer({ id: 'question', candidateId: sam, enrollmentId: anEnrollmentId, matter }),
    'sent-mail': {
      ...{ id: 'ses-9', version: 1, candidateId: sam, enrollmentId: anEnrollmentId },
      ...{ answerId: 'question', sentAt: until },
    },
  });
  onward.at(plusMs(until, dayMs));
  let mails = 0;
  const reply = async (text: string, changed: Partial<Arrival> = {}) => {
    mails += 1;
    const id = `mail-${mails}`;
    const recipients = [replyAddress(someKeys, anEnrollmentId, 'in.onward.test')];
    const arrival = anArrival({ id, objectKey: `inbound/${id}`, recipients, ...changed });
    onward.rawMail.keep(arrival.objectKey, Buffer.from(written(text)));
    await receive(onward.deps, notificationOf(arrival));
    return (await onward.store.get('inbound', id))!;
  };
  const series = async () => (await onward.store.get('enrollment', anEnrollmentId))!;
  return { ...onward, reply, series };
};

const written = (text: string): string =>
  [
    `From: Sam <${samsAddress}>`,
    'To: me@in.onward.test',
    'Subject: Re: Shall we go on with your plan?',
    'Message-ID: <r@mail.example>',
    'In-Reply-To: <ses-9@email.amazonses.com>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
    '> If it did not, the next step is waiting for you. Which is it?',
  ].join('\r\n');

describe('a reply to "Shall we go on with your plan?"', () => {
  it.each([
    ...['Yes', 'yes please', 'Ja', 'Ja, gerne', 'It did not work out. Please go on.'],
    ...["continue, it didn't work out", 'It fell through, I would like to carry on'],
    ...["No, I didn't get the job", 'Unfortunately they said no', 'Ich habe abgesagt'],
    ...['Es hat leider nicht geklappt', 'They turned me down'],
  ])('%j goes on', async (text) => {
    const { reply, series } = await resting(question);
    expect(await reply(text)).toMatchObject({ outcome: 'command', reason: 'resume' });
    expect(await series()).toMatchObject({ status: 'active', pause: null });
  });

  it.each(['No', 'no thanks', 'Nein'])('%j ends the plan, without a cheer', async (text) => {
    const { reply, series, store } = await resting(question);
    expect(await reply(text)).toMatchObject({ outcome: 'command', reason: 'over' });
    expect(await series()).toMatchObject({ status: 'finished', endReason: 'got-a-job' });
    expect((await store.get('answer', 'mail-1_command'))?.matter).toMatchObject({ command: 'over' });
  });

  it.each(['I got it! Signed yesterday.', 'Es hat geklappt!', 'Yes! I got it'])(
    '%j is DONE',
    async (text) => {
      const { reply, series } = await resting(question);
      expect(await reply(text)).toMatchObject({ outcome: 'command', reason: 'done' });
      expect((await series()).status).toBe('finished');
    },
  );

  it('does nothing where nobody vouches for who says it', async () => {
    const { reply, series } = await resting(question);
    for (const text of ['Yes', 'No'])
      expect((await reply(text, { dmarc: 'GRAY' })).outcome).toBe('unauthenticated');
    expect((await series()).status).toBe('paused');
  });

  it('in words we do not understand is asked once more, and has two weeks again', async () => {
    const { reply, series, store, later, deps } = await resting(question);
    later(9 * dayMs);
    expect(await reply('It is complicated at the moment')).toMatchObject({
      answerId: 'mail-1_still-there',
      note: 'It is complicated at the moment',
    });
    expect((await store.get('answer', 'mail-1_still-there'))?.matter).toMatchObject({ again: true });
    const until = plusMs(deps.now(), 14 * dayMs);
    expect(await series()).toMatchObject({ dueAt: until, due: 'give-up-asking' });
    expect((await reply('Well, they have not decided')).answerId).toBe('mail-2_free-text');
    expect((await series()).dueAt).toBe(until);
  });

  it('that only thanks leaves it as it is', async () => {
    const { reply, series } = await resting(question);
    const before = await series();
    expect((await reply('Thank you!')).answerId).toBeNull();
    expect(await series()).toEqual(before);
  });
});

describe('a reply to good news that was none', () => {
  it.each([
    ...['No, that was not an interview', 'They cancelled the interview', 'Do not pause please'],
    ...['Das ist keine Zusage, das war ein Irrtum'],
  ])('%j goes on with the plan', async (text) => {
    const { reply, series } = await resting(goodNews);
    expect(await reply(text)).toMatchObject({ outcome: 'command', reason: 'resume' });
    expect((await series()).status).toBe('active');
  });

  it.each(['Yes', 'No', 'I got it'])('%j answers nothing that was asked', async (text) => {
    const { reply, series } = await resting(goodNews);
    expect((await reply(text)).reason).toBe('free-text');
    expect((await series()).status).toBe('paused');
  });
});
