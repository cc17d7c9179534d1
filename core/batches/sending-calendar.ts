import type { Instant } from '../time/instant.ts';
import { addDays } from '../time/plain-date.ts';
import type { BatchCalendar } from './batch.ts';

/** One record: how many mails the batches have booked on which UTC day. Each batch knows its own share and gives it back. */
export type SendingCalendar = {
  readonly id: 'all';
  readonly version: number;
  readonly booked: Readonly<Record<string, number>>;
};

export const emptyCalendar: SendingCalendar = { id: 'all', version: 0, booked: {} };

/** Adds a batch's mails; days that are over are forgotten. */
export const book = (
  { id, version, booked }: SendingCalendar,
  { mails }: BatchCalendar,
  now: Instant,
): SendingCalendar => {
  const sums = new Map(Object.entries(booked));
  for (const each of mails) sums.set(each.day, (sums.get(each.day) ?? 0) + each.mails);
  return { id, version: version + 1, booked: kept(sums, now) };
};

/** What a batch gives back when it is undone: today's mails may have left already, later ones will not. */
export const giveBack = (
  { id, version, booked }: SendingCalendar,
  { mails }: BatchCalendar,
  now: Instant,
): SendingCalendar => {
  const today = now.slice(0, 10);
  const sums = new Map(Object.entries(booked));
  for (const each of mails)
    if (each.day > today) sums.set(each.day, Math.max(0, (sums.get(each.day) ?? 0) - each.mails));
  return { id, version: version + 1, booked: kept(sums, now) };
};

const kept = (sums: ReadonlyMap<string, number>, now: Instant): SendingCalendar['booked'] => {
  const yesterday = addDays(now.slice(0, 10), -1);
  return Object.fromEntries([...sums].filter(([day, mails]) => day >= yesterday && mails > 0).sort());
};
