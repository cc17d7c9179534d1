import { dueInstant } from './due.ts';
import { addDays, dayOfWeek, type PlainDate } from './plain-date.ts';
import { localDate } from './zone.ts';

/** Whether a date is a national holiday of the country a zone lies in. */
export type Holidays = (zone: string, date: PlainDate) => boolean;

export const noHolidays: Holidays = () => false;

/** No country rests longer in one go; without a limit a broken table would loop for ever. */
const restDaysMax = 31;

/** Monday to Friday, and no national holiday where the zone is. */
export const isWorkingDay = (date: PlainDate, zone: string, holidays: Holidays): boolean =>
  dayOfWeek(date) <= 5 && !holidays(zone, date) && exists(date, zone);

/**
 * Samoa had no 30 December 2011: a zone that moves over the date line leaves a day out, and its noon is another day's.
 * The line runs through the Pacific only; asking everywhere would make a plan four times as dear.
 */
const exists = (date: PlainDate, zone: string): boolean =>
  !zone.startsWith('Pacific/') || localDate(dueInstant(date, zone, '12:00'), zone) === date;

/** `date` itself when it is a working day, else the first one after it. */
export const rollToWorkingDay = (date: PlainDate, zone: string, holidays: Holidays): PlainDate => {
  let day = date;
  for (let rest = 0; rest < restDaysMax && !isWorkingDay(day, zone, holidays); rest += 1)
    day = addDays(day, 1);
  return day;
};

/** The first working day after `date`. */
export const nextWorkingDay = (date: PlainDate, zone: string, holidays: Holidays): PlainDate =>
  rollToWorkingDay(addDays(date, 1), zone, holidays);
