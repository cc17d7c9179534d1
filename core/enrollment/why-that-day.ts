import { type DateExplanation, explainDate } from '../time/explain-date.ts';
import { nationalHolidays } from '../time/holidays.ts';
import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import { localDate } from '../time/zone.ts';
import type { StepNumber } from '../words/mail-content.ts';
import { type Enrollment, type Happening, stepOf } from './enrollment.ts';

/**
 * Why a step went out on its day.
 * `answers` the person's own forward · `after-running-series` it began a series that had waited · `plan` the rules of the
 * series alone · `asked-for-now` NEXT or *send now* · `one-a-day` the day before had its coaching mail · `late` its day
 * had passed, so the next open window · `begun-by-agency` the day the agency's batch had for it · `enrolled-again` the batch
 * was undone and confirmed again · `batch-paused` its agency had paused the batch.
 */
export type WhyThatDay = {
  readonly because:
    | 'answers'
    | 'after-running-series'
    | 'plan'
    | 'asked-for-now'
    | 'one-a-day'
    | 'late'
    | 'begun-by-agency'
    | 'enrolled-again'
    | 'batch-paused';
  readonly day: PlainDate;
  /** Where the plan had it when it went; null for a first step, which has no plan before it. */
  readonly plan: DateExplanation | null;
};

/** From the enrollment's own history. Null for a step that was not sent, and when its history is not whole any more. */
export const whyThatDay = (enrollment: Enrollment, step: StepNumber): WhyThatDay | null => {
  const { day, sentAt } = stepOf(enrollment, step);
  const past = upTo(enrollment.history, step);
  if (day === null || sentAt === null || past === null) return null;
  if (step === 1) return { because: whyBegun(enrollment, past), day, plan: null };
  const plan = planThen(enrollment, step, day, past);
  const waited = sinceStepBefore(past, step);
  const asked = waited.findLast(({ command }) => command === 'SendNow');
  if (asked !== undefined) {
    const atOnce = localDate(asked.at, enrollment.zone) === day;
    return { because: atOnce ? 'asked-for-now' : 'one-a-day', day, plan };
  }
  const putOff = waited.findLast(({ command }) => command === 'PutOff');
  if (putOff?.rule === 'batch-paused') return { because: 'batch-paused', day, plan };
  if (waited.some(({ command }) => command === 'Reenroll')) return { because: 'enrolled-again', day, plan };
  if (putOff !== undefined) return { because: 'one-a-day', day, plan };
  return { because: plan.date === day ? 'plan' : 'late', day, plan };
};

const whyBegun = ({ startsAtOnce }: Enrollment, past: readonly Happening[]): WhyThatDay['because'] => {
  if (startsAtOnce) return 'answers';
  const waited = past.some(({ command }) => command === 'Start' || command === 'TakeOver');
  if (waited || past[0]?.rule !== 'batch') return 'after-running-series';
  return past.some(({ command }) => command === 'Reenroll') ? 'enrolled-again' : 'begun-by-agency';
};

/** What had happened when the step's mail left; null when that cannot be told. */
const upTo = (history: readonly Happening[], step: StepNumber): readonly Happening[] | null => {
  const left = history.findLastIndex((each) => each.step === step && leaves.has(each.command));
  return history[0]?.command !== 'Begin' || left < 0 ? null : history.slice(0, left);
};

const leaves: ReadonlySet<string> = new Set(['Record', 'Settle']);

const sinceStepBefore = (past: readonly Happening[], step: StepNumber): readonly Happening[] =>
  past.slice(past.findLastIndex((each) => each.step === step - 1) + 1);

/** The plan as it was: later pauses and changes of pace are not in it. */
const planThen = (
  enrollment: Enrollment,
  step: StepNumber,
  day: PlainDate,
  past: readonly Happening[],
): DateExplanation => {
  const { zone, steps } = enrollment;
  return explainDate(
    {
      zone,
      holidays: nationalHolidays,
      dayZero: enrollment.dayZero ?? steps[0]?.day ?? day,
      sentDays: steps.map((each, index) => (index < step - 1 ? each.day : null)),
      shiftDays: pausedDays(past, zone) + reenrolledDays(enrollment, past),
      pace: paceOf(past),
    },
    step,
  );
};

/** The days paused, each pause from its first command to what ended it. */
const pausedDays = (past: readonly Happening[], zone: string): number => {
  let days = 0;
  let since: string | null = null;
  for (const { command, at } of past) {
    if (command === 'Pause') since ??= at;
    if (command === 'TakeBack') since = null;
    if (since !== null && (command === 'Resume' || command === 'SendNow')) {
      days += Math.max(0, daysBetween(localDate(since, zone), localDate(at, zone)));
      since = null;
    }
  }
  return days;
};

/** The days a batch's second confirmation moved the plan by: what no pause accounts for. */
const reenrolledDays = ({ shiftDays, history, zone }: Enrollment, past: readonly Happening[]): number =>
  past.some(({ command }) => command === 'Reenroll') ? shiftDays - pausedDays(history, zone) : 0;

const paceOf = (past: readonly Happening[]): Enrollment['pace'] => {
  const rule = past.findLast(({ command }) => command === 'ChangePace')?.rule;
  return rule === 'slower' || rule === 'faster' ? rule : 'normal';
};
