import { describe, expect, it } from 'vitest';
import { fearFaults, stepsOf } from '#test/support/faults.ts';
import { attachmentForward } from '#test/support/forwards.ts';

const { laptop, person, series, mailbox, enrolled, beforeSecondStep, expectSixOnce, expectSixOnceDespite } =
  fearFaults();

describe('nothing is sent twice, and nothing is lost', () => {
  it('the same rejection forwarded twice', async () => {
    await enrolled();
    const second = await laptop().post(
      attachmentForward({ person: person(), messageId: 'second@mail.example' }),
      {
        mailFrom: person(),
      },
    );
    expect(second.outcome).toBe('duplicate');
    const answers = (await mailbox()).filter(({ tags }) => tags.answer !== undefined);
    expect(answers).toHaveLength(1);
    await laptop().advance('P27D');
    expect(stepsOf(await mailbox()).filter((step) => step !== undefined)).toHaveLength(6);
    expect((await series()).status).toBe('finished');
  });

  it('two schedule firings at once', async () => {
    await enrolled();
    await laptop().faults({ scheduler: 'duplicate', next: 10 });
    await laptop().advance('P27D');
    await expectSixOnce();
  });

  it('a schedule that never fires: the sweep sends it', async () => {
    await enrolled();
    const dueAt = Date.parse((await series()).steps[1]!.dueAt!);
    await laptop().faults({ scheduler: 'drop', next: 10 });
    await laptop().advance('P27D');
    await expectSixOnce();
    const [, second] = await mailbox();
    const lateMs = Date.parse(second!.sentAt) - dueAt;
    expect(lateMs).toBeGreaterThan(60_000);
    expect(lateMs).toBeLessThan(10 * 60_000);
  });

  it('an old revision fires: nothing happens', async () => {
    await enrolled();
    const before = await series();
    for (const rev of [0, 1, 2]) await laptop().queue('send', { type: 'enrollment', id: before.id, rev });
    expect(await series()).toEqual(before);
    expect(await mailbox()).toHaveLength(1);
  });

  it('SES throttles: the mail waits a minute, then two, and goes', async () => {
    await expectSixOnceDespite({ ses: 'throttle', next: 2 }, 'P27D');
  });

  it('the daily quota ends: the mail goes when it frees', async () => {
    await expectSixOnceDespite({ ses: 'quota', next: 3 }, 'P27D');
  });

  it('SES is out of reach: nothing left, so it is tried again', async () => {
    await laptop().faults({ ses: 'refused', next: 2 });
    await enrolled();
    await laptop().advance('P27D');
    await expectSixOnce();
  });

  it('SES accepts and the answer is lost: timeout-after-accept', async () => {
    await expectSixOnceDespite({ ses: 'timeout-after-accept', next: 1 }, 'P27D');
  });

  it.each(['die-after-claim', 'die-before-arm'])('the Lambda dies: %s', async (fault) => {
    await expectSixOnceDespite({ lambda: fault, next: 1 }, 'P30D');
  });

  it('an unknown mail that never left is sent once more, on the proof that events flow', async () => {
    await enrolled();
    await beforeSecondStep();
    await laptop().faults({ ses: 'reset-before-accept', next: 1 });
    await laptop().advance('PT3H');
    expect((await series()).steps[1]?.status).toBe('unknown');
    await laptop().advance('P30D');
    await expectSixOnce();
    expect((await mailbox())[1]?.tags.attempt).toBe('2');
  });

  it('an unknown mail without any event is given up, never sent again, and the series goes on', async () => {
    await enrolled();
    await beforeSecondStep();
    await laptop().faults({ sesEvents: 'drop', next: 100 });
    await laptop().faults({ ses: '500-after-accept', next: 1 });
    await laptop().advance('P30D');
    expect(stepsOf(await mailbox())).toEqual(['1', '2', '3', '4', '5', '6']);
    const { steps, status } = await series();
    expect([steps[1]?.status, status]).toEqual(['unresolved', 'finished']);
  });

  it('the clock jumps a month: the dates shift, one mail a day, no flood', async () => {
    await enrolled();
    await laptop().jump('P30D');
    await laptop().advance('P27D');
    const mails = await mailbox();
    expect(stepsOf(mails)).toEqual(['1', '2', '3', '4', '5', '6']);
    const days = mails.map(({ sentAt }) => sentAt.slice(0, 10));
    expect(new Set(days).size).toBe(6);
    for (const day of days.slice(1)) expect([0, 6]).not.toContain(new Date(day).getUTCDay());
  });
});
