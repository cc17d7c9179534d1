import { rejectionSeries } from '../series/rejection.ts';
import type { Delay } from '../series/series.ts';
import type { StepNumber } from '../words/mail-content.ts';
import { addDays, dayOfWeek, type PlainDate } from './plain-date.ts';
import { type Pace, type PlanInput, paceFactor, planDates, usualGaps } from './plan.ts';
import { type Holidays, isWorkingDay } from './working-day.ts';

/** A day no mail goes out on. */
export type RestDay = { readonly date: PlainDate; readonly because: 'weekend' | 'holiday' | 'no-such-day' };

/** What moved a date, and where to. `passed` are the rest days it was moved over. */
export type DateMove = Cause & { readonly to: PlainDate; readonly passed: readonly RestDay[] };

/** Why a step has its date: what the series asks for, and each rule that moved it. */
export type DateExplanation = {
  readonly delay: Delay;
  readonly dayZero: PlainDate;
  readonly pace: Pace;
  /** Where the delay alone puts it. */
  readonly wanted: PlainDate;
  /** In the order of the rules; the last one's `to` is the date. */
  readonly moves: readonly DateMove[];
  readonly date: PlainDate;
};

/** Which rules put a step that has not been sent on its date. The date is always the one of planDates. */
export const explainDate = (input: PlanInput, step: StepNumber): DateExplanation => {
  const { dayZero, pace, shiftDays, series = rejectionSeries } = input;
  const { delay } = series.steps[step - 1]!;
  const wanted = addDays(dayZero, daysOf(delay, pace));
  const explained = { delay, dayZero, pace, wanted };
  if (step === 1) return { ...explained, moves: [], date: dayZero };
  // A pause moves a date from where it stood, so the plan without pauses comes first.
  const onTime = { ...input, sentDays: [] };
  const quiet = { ...onTime, shiftDays: 0 };
  const soFar = { ...input, sentDays: input.sentDays.slice(0, step - 1) };
  const moves: DateMove[] = [];
  const dateNow = (): PlainDate => moves.at(-1)?.to ?? wanted;
  const move = (from: PlainDate, cause: Cause, evenIfNothingRests = true): void => {
    const passed = restDaysFrom(from, input);
    if (passed.length > 0 || evenIfNothingRests)
      moves.push({ ...cause, to: addDays(from, passed.length), passed });
  };
  const behindStepBefore = (plan: PlanInput): void => {
    const before = planDates(plan)[step - 2]!;
    if (dateNow() <= before) move(addDays(before, 1), { by: 'step-before', before });
  };
  const asFarAsUsual = (plan: PlanInput): void => {
    const before = planDates(plan)[step - 2]!;
    const days = usualGaps(plan)[step - 1]!;
    if (pace === 'slower' && dateNow() < addDays(before, days))
      move(addDays(before, days), { by: 'usual-gap', before, days });
  };
  move(wanted, { by: 'rest-days' }, false);
  behindStepBefore(quiet);
  asFarAsUsual(quiet);
  if (shiftDays !== 0) move(addDays(dateNow(), shiftDays), { by: 'pause', days: shiftDays });
  asFarAsUsual(onTime);
  behindStepBefore(soFar);
  return { ...explained, moves, date: dateNow() };
};

type Cause =
  | { readonly by: 'rest-days' }
  | { readonly by: 'pause'; readonly days: number }
  | { readonly by: 'step-before'; readonly before: PlainDate }
  /** Slower: as many days behind the step before as at the usual pace. */
  | { readonly by: 'usual-gap'; readonly before: PlainDate; readonly days: number };

const daysOf = (delay: Delay, pace: Pace): number => {
  switch (delay.type) {
    case 'at-once':
      return 0;
    case 'next-working-day':
      return 1;
    case 'calendar-days':
      return Math.ceil(delay.days * paceFactor[pace]);
    default:
      return delay satisfies never;
  }
};

/** As long as the plan itself looks: see working-day.ts. */
const restDaysMax = 31;

/** `from` and the days after it, up to the first working day. */
export const restDaysFrom = (
  from: PlainDate,
  { zone, holidays }: Pick<PlanInput, 'zone' | 'holidays'>,
): readonly RestDay[] => {
  const passed: RestDay[] = [];
  let date = from;
  while (passed.length < restDaysMax && !isWorkingDay(date, zone, holidays)) {
    passed.push({ date, because: whyRest(date, zone, holidays) });
    date = addDays(date, 1);
  }
  return passed;
};

const whyRest = (date: PlainDate, zone: string, holidays: Holidays): RestDay['because'] => {
  if (dayOfWeek(date) > 5) return 'weekend';
  return holidays(zone, date) ? 'holiday' : 'no-such-day';
};
