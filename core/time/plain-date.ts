import { Temporal } from 'temporal-polyfill';

/** 'YYYY-MM-DD', a day on somebody's calendar: no zone, no hour. Compares and sorts as text. */
export type PlainDate = string;

const form = /^\d{4}-\d{2}-\d{2}$/;

/** @throws RangeError when `date` is no date: parse at the edge. */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Whole days from `from` to `to`; negative the other way round. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** 1 Monday … 7 Sunday. */
export const dayOfWeek = (date: PlainDate): number => Temporal.PlainDate.from(date).dayOfWeek;

/** A real day written YYYY-MM-DD; null for anything else (31 February too). */
export const parseDate = (text: string): PlainDate | null => {
  const trimmed = text.trim();
  if (!form.test(trimmed)) return null;
  try {
    return Temporal.PlainDate.from(trimmed, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
};
