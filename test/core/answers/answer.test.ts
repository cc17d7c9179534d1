import { expect, it } from 'vitest';
import {
  answerKey,
  claimAnswer,
  holdAnswer,
  isAnswerClaimable,
  mayReachSuppressed,
  recordAnswer,
  settleAnswer,
  wakeAnswer,
} from '#core/answers/answer.ts';
import { plusMs } from '#core/time/instant.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import { thursday } from '#test/support/an-enrollment.ts';

const hourMs = 3_600_000;
const later = (ms: number): string => plusMs(thursday, ms);
const claimed = claimAnswer(anAnswer(), thursday);
const unknown = recordAnswer(claimed, 1, { type: 'lost' }, later(500)).answer;

it('has one ledger key for one mail and one purpose', () => {
  expect(answerKey(anAnswer())).toBe('answer:inbound-1:not-sure');
  expect(anAnswer().id).toBe('inbound-1_not-sure');
});

it('may be claimed when it is due, once', () => {
  expect(isAnswerClaimable(anAnswer(), later(-1))).toBe(false);
  expect(isAnswerClaimable(anAnswer(), thursday)).toBe(true);
  expect(claimed).toMatchObject({
    version: 1,
    dueAt: later(120_000),
    item: { status: 'claimed', attempt: 1 },
  });
  expect(isAnswerClaimable(claimed, later(hourMs))).toBe(false);
});

it('accepted is sent and never due again', () => {
  const { answer } = recordAnswer(claimed, 1, { type: 'accepted', sesMessageId: 's1' }, later(500));
  expect(answer).toMatchObject({ version: 2, dueAt: null, item: { status: 'sent', sesMessageId: 's1' } });
  expect(recordAnswer(answer, 1, { type: 'lost' }, later(600)).answer).toBe(answer);
});

it('throttled is due again in a minute', () => {
  const { answer } = recordAnswer(claimed, 1, { type: 'throttled' }, thursday);
  expect(answer).toMatchObject({ dueAt: later(60_000), item: { status: 'ready', attempt: 0 } });
});

it('rejected has failed, with an alarm', () => {
  const { answer, alarm } = recordAnswer(claimed, 1, { type: 'rejected', reason: 'x' }, thursday);
  expect(answer).toMatchObject({ dueAt: null, item: { status: 'failed' } });
  expect(alarm).toBe('SendFailed');
});

it('is unknown when its lease runs out, and nothing before', () => {
  expect(wakeAnswer(claimed, later(119_999), null).answer).toBe(claimed);
  const { answer } = wakeAnswer(claimed, later(120_000), null);
  expect(answer).toMatchObject({ item: { status: 'unknown' }, dueAt: later(6 * hourMs) });
});

it('unknown gets a second attempt with proof, and is given up without', () => {
  const { answer } = wakeAnswer(unknown, later(6 * hourMs), later(hourMs));
  expect(isAnswerClaimable(answer, later(6 * hourMs))).toBe(true);
  const waiting = wakeAnswer(unknown, later(6 * hourMs), null).answer;
  expect(waiting).toMatchObject({ item: { status: 'unknown' }, dueAt: later(7 * hourMs) });
  expect(wakeAnswer(waiting, later(24 * hourMs), null)).toMatchObject({
    answer: { item: { status: 'unresolved' }, dueAt: null },
    alarm: 'SendUnresolved',
  });
});

it('is settled by its Send event whenever it comes, but never before anybody claimed it', () => {
  for (const answer of [claimed, unknown])
    expect(settleAnswer(answer, later(700), 's1').answer).toMatchObject({
      item: { status: 'sent' },
      dueAt: null,
    });
  const fresh = anAnswer();
  expect(settleAnswer(fresh, later(700), 's1').answer).toBe(fresh);
});

it('is held while it may still be, and not once it has left', () => {
  expect(holdAnswer(anAnswer(), 'one-click').answer).toMatchObject({ item: { status: 'held' }, dueAt: null });
  expect(holdAnswer(claimed, 'one-click').answer.item.status).toBe('held');
  const sent = settleAnswer(claimed, thursday, 's1').answer;
  expect(holdAnswer(sent, 'one-click').answer).toBe(sent);
});

it('reaches a suppressed person only with the way back', () => {
  expect(mayReachSuppressed(anAnswer({ matter: { template: 'start-again' } }))).toBe(true);
  expect(mayReachSuppressed(anAnswer())).toBe(false);
});
