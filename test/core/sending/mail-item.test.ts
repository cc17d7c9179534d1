import { describe, expect, it } from 'vitest';
import {
  claim,
  hold,
  isOpen,
  isOver,
  leaseEnd,
  lose,
  type MailItem,
  type MailItemStatus,
  plannedItem,
  readyItem,
  reconsider,
  record,
  settle,
} from '#core/sending/mail-item.ts';
import { plusMs } from '#core/time/instant.ts';
import { thursday } from '#test/support/an-enrollment.ts';

const minuteMs = 60_000;
const hourMs = 3_600_000;
const claimed = claim(readyItem, thursday);
const later = (ms: number): string => plusMs(thursday, ms);

it('a claim is one more attempt and lasts two minutes', () => {
  expect(claimed).toMatchObject({ status: 'claimed', attempt: 1, claimedAt: thursday });
  expect(leaseEnd(claimed)).toBe(later(2 * minuteMs));
});

describe('what SES says', () => {
  it('accepted: sent, under its id', () => {
    const { item, againAt, alarm } = record(claimed, { type: 'accepted', sesMessageId: 's1' }, later(500));
    expect(item).toMatchObject({ status: 'sent', sentAt: later(500), sesMessageId: 's1', reason: null });
    expect([againAt, alarm]).toEqual([null, null]);
  });

  it.each(['throttled', 'unreachable'] as const)('%s: ready, a minute later, doubling to an hour', (type) => {
    let item: MailItem = claimed;
    const waits: number[] = [];
    for (let n = 0; n < 9; n++) {
      const recorded = record(claim({ ...item, attempt: 0 }, thursday), { type }, thursday);
      expect(recorded).toMatchObject({ item: { status: 'ready', attempt: 0, reason: type }, alarm: null });
      waits.push((Date.parse(recorded.againAt!) - Date.parse(thursday)) / minuteMs);
      item = recorded.item;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('daily quota: ready, an hour later', () => {
    expect(record(claimed, { type: 'quota' }, thursday)).toMatchObject({
      item: { status: 'ready', reason: 'daily-quota', attempt: 0 },
      againAt: later(hourMs),
      alarm: null,
    });
  });

  it('blocked: ready, an hour later, with an alarm', () => {
    expect(record(claimed, { type: 'blocked', reason: 'account-sending-paused' }, thursday)).toMatchObject({
      item: { status: 'ready', reason: 'account-sending-paused', attempt: 0 },
      againAt: later(hourMs),
      alarm: 'SendBlocked',
    });
  });

  it('rejected: failed for good, with an alarm', () => {
    expect(record(claimed, { type: 'rejected', reason: 'message-rejected' }, thursday)).toMatchObject({
      item: { status: 'failed', reason: 'message-rejected', attempt: 1 },
      againAt: null,
      alarm: 'SendFailed',
    });
  });

  it('nothing: unknown, to be looked at six hours after the claim', () => {
    expect(record(claimed, { type: 'lost' }, later(15_000))).toMatchObject({
      item: { status: 'unknown', attempt: 1 },
      againAt: later(6 * hourMs),
      alarm: null,
    });
  });
});

describe('an unknown mail', () => {
  const unknown = lose(claimed).item;

  it.each<readonly [string, number, number | null, string, number | null]>([
    ['before six hours, even with proof', 5.99, 5, 'unknown', 6],
    ['after six hours with proof that a later mail was told of', 6, 1, 'ready', 6],
    ['after six hours with proof of an earlier mail only', 6, -1, 'unknown', 7],
    ['after six hours with proof of a mail of the same instant only', 6, 0, 'unknown', 7],
    ['after six hours with no proof at all', 6, null, 'unknown', 7],
    ['after a day with no proof at all', 24, null, 'unresolved', null],
    ['after a day with proof at last', 30, 29, 'ready', 30],
  ])('%s', (_, afterHours, proofHours, status, againHours) => {
    const proofAt = proofHours === null ? null : later(proofHours * hourMs);
    const { item, againAt, alarm } = reconsider(unknown, later(afterHours * hourMs), proofAt);
    expect(item).toMatchObject({ status, attempt: 1 });
    expect(againAt).toBe(againHours === null ? null : later(againHours * hourMs));
    expect(alarm).toBe(status === 'unresolved' ? 'SendUnresolved' : null);
  });

  it('whose second attempt is lost is never tried again', () => {
    const second = claim(reconsider(unknown, later(6 * hourMs), later(hourMs)).item, later(6 * hourMs));
    expect(second.attempt).toBe(2);
    expect(record(second, { type: 'lost' }, later(6 * hourMs))).toMatchObject({
      item: { status: 'unresolved', reason: 'second-attempt-unknown' },
      againAt: null,
      alarm: 'SendUnresolved',
    });
  });

  it('whose second attempt is refused is still its second', () => {
    const second = claim({ ...unknown, status: 'ready' }, later(6 * hourMs));
    const { item } = record(second, { type: 'throttled' }, later(6 * hourMs));
    expect(claim(item, later(7 * hourMs)).attempt).toBe(2);
  });

  it('is settled by its Send event', () => {
    expect(settle(unknown, later(700), 's1')).toMatchObject({
      status: 'sent',
      sentAt: later(700),
      sesMessageId: 's1',
      reason: null,
    });
  });
});

it('a mail is open while SES may have it, and over once nothing will be done about it', () => {
  const statuses: readonly MailItemStatus[] = [
    ...(['planned', 'ready', 'claimed', 'unknown'] as const),
    ...(['sent', 'failed', 'skipped', 'held', 'unresolved'] as const),
  ];
  const withStatus = (status: MailItemStatus): MailItem => ({ ...plannedItem, status });
  expect(statuses.filter((status) => isOpen(withStatus(status)))).toEqual(['claimed', 'unknown']);
  expect(statuses.filter((status) => isOver(withStatus(status)))).toEqual(statuses.slice(4));
  expect(hold(claimed, 'asked')).toMatchObject({ status: 'held', reason: 'asked', attempt: 1 });
});
