import type { Findings } from './findings.ts';
import type { Mail } from './laptop.ts';

/** The mails of series; receipts and whatever else a person asked for are not among them. */
export const stepMails = (mails: readonly Mail[]): readonly Mail[] =>
  mails.filter(({ tags }) => tags.step !== undefined);

/** Who has had a mail, and which steps, in the order they came. */
export const stepsByPerson = (mails: readonly Mail[]): ReadonlyMap<string, readonly number[]> => {
  const steps = new Map<string, number[]>();
  for (const { to, tags } of mails) {
    const person = keyOf(to[0] ?? '');
    const had = steps.get(person);
    if (had === undefined) steps.set(person, [Number(tags.step)]);
    else had.push(Number(tags.step));
  }
  return steps;
};

/** One mailbox however it is written. */
export const keyOf = (address: string): string => address.toLowerCase();

/** Nobody twice, nobody else, nothing left out between, nothing too early, and no day fuller than bulk mail may make it. */
export const checkMails = (
  mails: readonly Mail[],
  expected: { readonly people: ReadonlySet<string>; readonly perDay: number; readonly notBefore: string },
  { equal, holds }: Findings,
): void => {
  const steps = stepsByPerson(mails);
  equal('people who had steps twice, out of order or with one left out', countOf(steps, isOutOfOrder), 0);
  equal(
    'people mailed who are not to be',
    countOf(steps, (_, person) => !expected.people.has(person)),
    0,
  );
  equal(
    'mails before the grace period ended',
    mails.filter(({ sentAt }) => sentAt < expected.notBefore).length,
    0,
  );
  const perDay = mailsPerDay(mails);
  for (const [day, count] of perDay)
    holds(`${count} mails on ${day}, where ${expected.perDay} may leave`, count <= expected.perDay);
  const daily = new Set(mails.map(({ to, sentAt }) => `${keyOf(to[0] ?? '')} ${dayOf(sentAt)}`));
  equal('people and days with a mail', daily.size, mails.length);
};

const countOf = (
  steps: ReadonlyMap<string, readonly number[]>,
  is: (steps: readonly number[], person: string) => boolean,
): number => [...steps].filter(([person, had]) => is(had, person)).length;

const isOutOfOrder = (steps: readonly number[]): boolean => steps.some((step, index) => step !== index + 1);

/** By UTC day, as SES counts. */
export const mailsPerDay = (mails: readonly Mail[]): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  for (const { sentAt } of mails) {
    const day = dayOf(sentAt);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
};

const dayOf = (instant: string): string => instant.slice(0, 'YYYY-MM-DD'.length);
