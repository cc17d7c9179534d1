import { describe, expect, it } from 'vitest';
import { attachmentForward } from '#test/support/forwards.ts';
import { type Laptop, type Message, startLaptop } from '#test/support/laptop.ts';

const sam = 'sam@mail.example';

const stepsOf = (mails: readonly Message[]): readonly (string | undefined)[] =>
  mails.map(({ tags }) => tags.step);

/** Each of the six steps once, in order, whatever happened on the way. */
const expectSixOnce = async (laptop: Laptop): Promise<void> => {
  expect(stepsOf(await laptop.mailbox(sam))).toEqual(['1', '2', '3', '4', '5', '6']);
  expect((await laptop.enrollments()).map(({ status }) => status)).toEqual(['finished']);
};

const enrolled = async (): Promise<Laptop> => {
  const laptop = await startLaptop();
  expect((await laptop.post(attachmentForward())).outcome).toBe('enrolled');
  return laptop;
};

describe('nothing is sent twice, and nothing is lost', () => {
  it('the same SES notification twice', async () => {
    const laptop = await startLaptop();
    await laptop.faults({ queue: 'duplicate', next: 5 });
    await laptop.post(attachmentForward());
    await laptop.advance('P25D');
    expect(await laptop.inbound()).toHaveLength(1);
    await expectSixOnce(laptop);
  });

  it('the same rejection forwarded twice', async () => {
    const laptop = await enrolled();
    const second = await laptop.post(attachmentForward({ messageId: 'second@mail.example' }));
    expect(second.outcome).toBe('duplicate');
    const answers = (await laptop.mailbox(sam)).filter(({ tags }) => tags.answer !== undefined);
    expect(answers).toHaveLength(1);
    await laptop.advance('P25D');
    expect(stepsOf(await laptop.mailbox(sam)).filter((step) => step !== undefined)).toHaveLength(6);
    expect(await laptop.enrollments()).toHaveLength(1);
  });

  it('two schedule firings at once', async () => {
    const laptop = await enrolled();
    await laptop.faults({ scheduler: 'duplicate', next: 10 });
    await laptop.advance('P25D');
    await expectSixOnce(laptop);
  });

  it('a schedule that never fires: the sweep sends it', async () => {
    const laptop = await enrolled();
    await laptop.faults({ scheduler: 'drop', next: 10 });
    await laptop.advance('P25D');
    await expectSixOnce(laptop);
    const [, second] = await laptop.mailbox(sam);
    expect(second?.sentAt.slice(0, 13)).toBe('2026-01-09T09');
  });

  it('an old revision fires: nothing happens', async () => {
    const laptop = await enrolled();
    const [enrollment] = await laptop.enrollments();
    const before = await laptop.enrollments();
    for (const rev of [0, 1, 2]) await laptop.queue('send', { type: 'enrollment', id: enrollment!.id, rev });
    expect(await laptop.enrollments()).toEqual(before);
    expect(await laptop.mailbox(sam)).toHaveLength(1);
  });

  it('SES throttles: the mail waits a minute, then two, and goes', async () => {
    const laptop = await enrolled();
    await laptop.advanceTo('2026-01-09T09:00:00Z');
    await laptop.faults({ ses: 'throttle', next: 2 });
    await laptop.advance('P25D');
    await expectSixOnce(laptop);
  });

  it('the daily quota ends: the mail goes when it frees', async () => {
    const laptop = await enrolled();
    await laptop.advanceTo('2026-01-09T09:00:00Z');
    await laptop.faults({ ses: 'quota', next: 3 });
    await laptop.advance('P25D');
    await expectSixOnce(laptop);
  });

  it('SES is out of reach: nothing left, so it is tried again', async () => {
    const laptop = await startLaptop();
    await laptop.faults({ ses: 'refused', next: 2 });
    await laptop.post(attachmentForward());
    await laptop.advance('P25D');
    await expectSixOnce(laptop);
  });

  it.each(['500-after-accept', 'timeout-after-accept'])(
    'SES accepts and the answer is lost: %s',
    async (fault) => {
      const laptop = await enrolled();
      await laptop.advanceTo('2026-01-09T09:00:00Z');
      await laptop.faults({ ses: fault, next: 1 });
      await laptop.advance('P25D');
      await expectSixOnce(laptop);
    },
  );

  it.each(['die-after-claim', 'die-after-ses', 'die-before-arm'])('the Lambda dies: %s', async (fault) => {
    const laptop = await enrolled();
    await laptop.advanceTo('2026-01-09T09:00:00Z');
    await laptop.faults({ lambda: fault, next: 1 });
    await laptop.advance('P30D');
    await expectSixOnce(laptop);
  });

  it('an unknown mail settled by its Send event', async () => {
    const laptop = await enrolled();
    await laptop.advanceTo('2026-01-09T09:00:00Z');
    await laptop.faults({ ses: '500-after-accept', sesEvents: 'delay', next: 1 });
    await laptop.advanceTo('2026-01-09T09:45:00Z');
    expect((await laptop.enrollments())[0]?.steps[1]?.status).toBe('unknown');
    await laptop.advance('P25D');
    await expectSixOnce(laptop);
  });

  it('an unknown mail that never left is sent once more, on the proof that events flow', async () => {
    const laptop = await enrolled();
    await laptop.advanceTo('2026-01-09T09:00:00Z');
    await laptop.faults({ ses: 'reset-before-accept', next: 1 });
    await laptop.advanceTo('2026-01-09T12:00:00Z');
    expect((await laptop.enrollments())[0]?.steps[1]?.status).toBe('unknown');
    await laptop.advance('P30D');
    await expectSixOnce(laptop);
    expect((await laptop.mailbox(sam))[1]?.tags.attempt).toBe('2');
  });

  it('an unknown mail without any event is given up, never sent again, and the series goes on', async () => {
    const laptop = await enrolled();
    await laptop.advanceTo('2026-01-09T09:00:00Z');
    await laptop.faults({ sesEvents: 'drop', next: 100 });
    await laptop.faults({ ses: '500-after-accept', next: 1 });
    await laptop.advance('P30D');
    expect(stepsOf(await laptop.mailbox(sam))).toEqual(['1', '2', '3', '4', '5', '6']);
    const [enrollment] = await laptop.enrollments();
    expect(enrollment?.steps[1]?.status).toBe('unresolved');
    expect(enrollment?.status).toBe('finished');
  });

  it('the clock jumps a month: the dates shift, one mail a day, no flood', async () => {
    const laptop = await enrolled();
    await laptop.jump('P30D');
    await laptop.advance('P25D');
    const mails = await laptop.mailbox(sam);
    expect(stepsOf(mails)).toEqual(['1', '2', '3', '4', '5', '6']);
    const days = mails.map(({ sentAt }) => sentAt.slice(0, 10));
    expect(new Set(days).size).toBe(6);
    for (const day of days.slice(1)) expect([0, 6]).not.toContain(new Date(day).getUTCDay());
  });
});
