import type { WhyThatDay } from '#core/enrollment/why-that-day.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import type { DateExplanation, DateMove, RestDay } from '#core/time/explain-date.ts';
import { formatDay } from '#core/time/format.ts';
import type { PlainDate } from '#core/time/plain-date.ts';
import { countryOfZone } from '#core/time/zone-country.ts';
import type { ZoneChoice } from './result.ts';

/** What a national holiday is called; null when nobody knows. */
export type HolidayName = (country: string, date: PlainDate) => string | null;

/** Where days are rest days, and what the holidays among them are called. */
export type Calendar = { readonly zone: string; readonly holidayName: HolidayName };

/** Why a mail came on its day, in words. */
export const dayWords = ({ because, day, plan }: WhyThatDay, calendar: Calendar): string => {
  const planned = plan === null ? '' : planWords(plan, calendar);
  switch (because) {
    case 'answers':
      return 'at once: it answers your own forward';
    case 'after-running-series':
      return 'the first working day after the running series ended';
    case 'plan':
      return planned;
    case 'asked-for-now':
      return `you asked for the next one now; the plan has ${formatDay(plan!.date)}`;
    case 'one-a-day':
      return `the day it was to go had its one coaching mail already, so the next window; the plan has ${formatDay(plan!.date)}`;
    case 'late':
      return `${formatDay(plan!.date)} had passed by then, so the next open window, on ${formatDay(day)}`;
    case 'begun-by-agency':
      return 'the day the agency’s batch had for it';
    case 'enrolled-again':
      return 'the agency’s batch was undone and confirmed again, so its new day';
    case 'batch-paused':
      return `the agency’s batch was paused; the plan has ${formatDay(plan!.date)}`;
    default:
      return because satisfies never;
  }
};

const planWords = (plan: DateExplanation, calendar: Calendar): string =>
  [delayWords(plan), ...plan.moves.map((move) => moveWords(move, calendar))].join('; ');

const delayWords = ({ delay, dayZero, pace, wanted }: DateExplanation): string => {
  const zero = formatDay(dayZero);
  if (delay.type === 'at-once') return `on ${zero} itself`;
  if (delay.type === 'next-working-day') return `the next working day after ${zero}`;
  const paced = pace === 'normal' ? '' : ` at a ${pace === 'slower' ? 'slower' : 'faster'} pace`;
  return `${delay.days} days after ${zero}${paced} is ${formatDay(wanted)}`;
};

const moveWords = (move: DateMove, calendar: Calendar): string => {
  const to = formatDay(move.to);
  const over = move.passed.length === 0 ? '' : ` over ${restWords(move.passed, calendar)}`;
  switch (move.by) {
    case 'rest-days':
      return `rolled${over} to ${to}`;
    case 'pause':
      return `moved ${move.days} days by the pause${over} to ${to}`;
    case 'step-before':
      return `the step before has ${formatDay(move.before)}, so on${over} to ${to}`;
    case 'usual-gap':
      return `the step before has ${formatDay(move.before)}, and slower keeps the usual ${move.days} days between them, so on${over} to ${to}`;
    default:
      return move satisfies never;
  }
};

/** 'the weekend', 'Friday 3 April (Good Friday), the weekend and Monday 6 April (Easter Monday)'. */
const restWords = (days: readonly RestDay[], { zone, holidayName }: Calendar): string => {
  const country = countryOfZone(zone) ?? '';
  const words = days.map(({ date, because }) => {
    if (because === 'weekend') return 'the weekend';
    if (because === 'no-such-day') return `${formatDay(date)} (a day this zone left out)`;
    return `${formatDay(date)} (${holidayName(country, date) ?? `a national holiday, ${country}`})`;
  });
  const listed = words.filter((word, index) => word !== words[index - 1]);
  return listed.length < 2 ? listed.join('') : `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`;
};

export const zoneWords: Readonly<Record<ZoneChoice['because'], string>> = {
  chosen: 'the zone they chose',
  'same-offset': 'the default zone; the Date of the forward has its offset',
  'other-offset': 'the offset in the Date of the forward; no holidays are known there',
  unknown: 'the default zone; the Date of the forward says nothing of theirs',
};

/** What became of a mail that came in. A reason stands beside it in its own words. */
export const outcomeWords: Readonly<Record<InboundMail['outcome'], string>> = {
  enrolled: 'starts a series',
  joined: 'joins the series there is',
  asked: 'one question is asked, nothing starts',
  declined: 'not a rejection: nothing starts',
  'confirm-sent': 'the address is asked to confirm, nothing starts',
  command: 'a message to us, acted on',
  feedback: 'feedback, kept for the steps that use it',
  relayed: 'its code is passed on',
  duplicate: 'the same rejection again: nothing new starts',
  'own-mail': 'one of our own mails: never answered',
  ignored: 'nothing is done and nothing is sent',
  'no-owner': 'nobody it may be answered to',
  unauthenticated: 'not certain that it is theirs: never answered',
  capped: 'too many mails today',
  unreadable: 'it cannot be read',
  oversized: 'it is too large',
  virus: 'not opened: a virus',
  spam: 'not opened: spam',
  refused: 'not taken in',
};
