import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { attachmentForward } from '#test/support/forwards.ts';
import { type Laptop, type Message, openLaptop } from '#test/support/laptop.ts';

/** One laptop for all fears, a person for each: time goes on, and what one fault leaves behind must not hurt the next. */
let laptop: Laptop;
let person: string;
let people = 0;
beforeAll(async () => {
  laptop = await openLaptop();
});
afterEach(() => laptop.faults({}));
afterAll(() => laptop.world.stop());

const forward = () => attachmentForward({ person, messageId: `${person}.${people}` });

const someone = (): void => {
  people += 1;
  person = `person${people}@mail.example`;
};

const enrolled = async (): Promise<void> => {
  someone();
  expect((await laptop.post(forward(), { mailFrom: person })).outcome).toBe('enrolled');
};

const series = () => laptop.enrollmentOf(person);

/** Half an hour before the second step is due. */
const beforeSecondStep = async (): Promise<void> => {
  const dueAt = Date.parse((await series()).steps[1]!.dueAt!);
  await laptop.advanceTo(new Date(dueAt - 1_800_000).toISOString());
};

const hoursLater = (hours: number) => laptop.advance(`PT${hours}H`);

const stepsOf = (mails: readonly Message[]): readonly (string | undefined)[] =>
  mails.map(({ tags }) => tags.step);

/** Each of the six steps once, in order, whatever happened on the way. */
const expectSixOnce = async (): Promise<void> => {
  expect(stepsOf(await laptop.mailbox(person))).toEqual(['1', '2', '3', '4', '5', '6']);
  expect((await series()).status).toBe('finished');
};

describe('nothing is sent twice, and nothing is lost', () => {
  it('the same SES notification twice', async () => {
    await laptop.faults({ queue: 'duplicate', next: 5 });
    const before = (await laptop.inbound()).length;
    await enrolled();
    await laptop.advance('P27D');
    expect((await laptop.inbound()).length).toBe(before + 1);
    await expectSixOnce();
  });

  it('the same rejection forwarded twice', async () => {
    await enrolled();
    const second = await laptop.post(attachmentForward({ person, messageId: 'second@mail.example' }), {
      mailFrom: person,
    });
    expect(second.outcome).toBe('duplicate');
    const answers = (await laptop.mailbox(person)).filter(({ tags }) => tags.answer !== undefined);
    expect(answers).toHaveLength(1);
    await laptop.advance('P27D');
    expect(stepsOf(await laptop.mailbox(person)).filter((step) => step !== undefined)).toHaveLength(6);
    expect((await series()).status).toBe('finished');
  });

  it('two schedule firings at once', async () => {
    await enrolled();
    await laptop.faults({ scheduler: 'duplicate', next: 10 });
    await laptop.advance('P27D');
    await expectSixOnce();
  });

  it('a schedule that never fires: the sweep sends it', async () => {
    await enrolled();
    const dueAt = Date.parse((await series()).steps[1]!.dueAt!);
    await laptop.faults({ scheduler: 'drop', next: 10 });
    await laptop.advance('P27D');
    await expectSixOnce();
    const [, second] = await laptop.mailbox(person);
    const lateMs = Date.parse(second!.sentAt) - dueAt;
    expect(lateMs).toBeGreaterThan(60_000);
    expect(lateMs).toBeLessThan(10 * 60_000);
  });

  it('an old revision fires: nothing happens', async () => {
    await enrolled();
    const before = await series();
    for (const rev of [0, 1, 2]) await laptop.queue('send', { type: 'enrollment', id: before.id, rev });
    expect(await series()).toEqual(before);
    expect(await laptop.mailbox(person)).toHaveLength(1);
  });

  it('SES throttles: the mail waits a minute, then two, and goes', async () => {
    await enrolled();
    await beforeSecondStep();
    await laptop.faults({ ses: 'throttle', next: 2 });
    await laptop.advance('P27D');
    await expectSixOnce();
  });

  it('the daily quota ends: the mail goes when it frees', async () => {
    await enrolled();
    await beforeSecondStep();
    await laptop.faults({ ses: 'quota', next: 3 });
    await laptop.advance('P27D');
    await expectSixOnce();
  });

  it('SES is out of reach: nothing left, so it is tried again', async () => {
    await laptop.faults({ ses: 'refused', next: 2 });
    await enrolled();
    await laptop.advance('P27D');
    await expectSixOnce();
  });

  it.each(['500-after-accept', 'timeout-after-accept'])(
    'SES accepts and the answer is lost: %s',
    async (fault) => {
      await enrolled();
      await beforeSecondStep();
      await laptop.faults({ ses: fault, next: 1 });
      await laptop.advance('P27D');
      await expectSixOnce();
    },
  );

  it.each(['die-after-claim', 'die-after-ses', 'die-before-arm'])('the Lambda dies: %s', async (fault) => {
    await enrolled();
    await beforeSecondStep();
    await laptop.faults({ lambda: fault, next: 1 });
    await laptop.advance('P30D');
    await expectSixOnce();
  });

  it('an unknown mail settled by its Send event', async () => {
    await enrolled();
    await beforeSecondStep();
    await laptop.faults({ ses: '500-after-accept', sesEvents: 'delay', next: 1 });
    await hoursLater(1);
    expect((await series()).steps[1]?.status).toBe('unknown');
    await laptop.advance('P27D');
    await expectSixOnce();
  });

  it('an unknown mail that never left is sent once more, on the proof that events flow', async () => {
    await enrolled();
    await beforeSecondStep();
    await laptop.faults({ ses: 'reset-before-accept', next: 1 });
    await hoursLater(3);
    expect((await series()).steps[1]?.status).toBe('unknown');
    await laptop.advance('P30D');
    await expectSixOnce();
    expect((await laptop.mailbox(person))[1]?.tags.attempt).toBe('2');
  });

  it('an unknown mail without any event is given up, never sent again, and the series goes on', async () => {
    await enrolled();
    await beforeSecondStep();
    await laptop.faults({ sesEvents: 'drop', next: 100 });
    await laptop.faults({ ses: '500-after-accept', next: 1 });
    await laptop.advance('P30D');
    expect(stepsOf(await laptop.mailbox(person))).toEqual(['1', '2', '3', '4', '5', '6']);
    const { steps, status } = await series();
    expect([steps[1]?.status, status]).toEqual(['unresolved', 'finished']);
  });

  it('the clock jumps a month: the dates shift, one mail a day, no flood', async () => {
    await enrolled();
    await laptop.jump('P30D');
    await laptop.advance('P27D');
    const mails = await laptop.mailbox(person);
    expect(stepsOf(mails)).toEqual(['1', '2', '3', '4', '5', '6']);
    const days = mails.map(({ sentAt }) => sentAt.slice(0, 10));
    expect(new Set(days).size).toBe(6);
    for (const day of days.slice(1)) expect([0, 6]).not.toContain(new Date(day).getUTCDay());
  });
});
