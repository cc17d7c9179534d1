import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { attachmentForward } from './forwards.ts';
import { type Laptop, type Message, openLaptop } from './laptop.ts';

/** One laptop for all fears, a person for each: time goes on, and what one fault leaves behind must not hurt the next. */
export const fearFaults = () => {
  let laptop: Laptop;
  let person: string;
  let people = 0;
  beforeAll(async () => {
    laptop = await openLaptop();
  });
  afterEach(() => laptop.faults({}));
  afterAll(() => laptop.world.stop());

  const forward = () => attachmentForward({ person, messageId: `${person}.${people}` });
  const series = () => laptop.enrollmentOf(person);
  const mailbox = () => laptop.mailbox(person);
  /** The next person, whose rejection starts a series. */
  const enrolled = async (): Promise<void> => {
    people += 1;
    person = `person${people}@mail.example`;
    expect((await laptop.post(forward(), { mailFrom: person })).outcome).toBe('enrolled');
  };
  /** Half an hour before the second step is due. */
  const beforeSecondStep = async (): Promise<void> => {
    const dueAt = Date.parse((await series()).steps[1]!.dueAt!);
    await laptop.advanceTo(new Date(dueAt - 1_800_000).toISOString());
  };
  /** Each of the six steps once, in order, whatever happened on the way. */
  const expectSixOnce = async (): Promise<void> => {
    expect(stepsOf(await mailbox())).toEqual(['1', '2', '3', '4', '5', '6']);
    expect((await series()).status).toBe('finished');
  };
  return {
    ...{ series, mailbox, enrolled, beforeSecondStep, expectSixOnce },
    laptop: () => laptop,
    person: () => person,
    /** Something goes wrong at the second step. */
    expectSixOnceDespite: async (fault: Fault, span: string): Promise<void> => {
      await enrolled();
      await beforeSecondStep();
      await laptop.faults(fault);
      await laptop.advance(span);
      await expectSixOnce();
    },
  };
};

type Fault = Parameters<Laptop['faults']>[0];

export const stepsOf = (mails: readonly Message[]): readonly (string | undefined)[] =>
  mails.map(({ tags }) => tags.step);
