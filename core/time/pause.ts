/** A pause in days, as a person asked for it. `message` is a sentence for them. */
export type ParsedPause =
  | { readonly type: 'days'; readonly days: number }
  | {
      readonly type: 'refused';
      readonly reason: 'not-understood' | 'too-short' | 'too-long';
      readonly message: string;
    };

/** What PAUSE without a length means. */
export const defaultPauseDays = 14;
/** Longer than that, the rejection is history: better to stop and begin anew. */
export const pauseDaysMax = 90;

const unitDays = { day: 1, week: 7, month: 30 } as const;
/** What numbers are called. */
export const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Reads '2 weeks', 'a month', '10 days', '10', 'P2W', 'P1M10D'; nothing at all is the default. A month counts 30 days. */
export const parsePause = (text: string): ParsedPause => {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { type: 'days', days: defaultPauseDays };
  const days = fromDuration(typed) ?? fromWords(typed);
  if (days === null) return refused('not-understood', 'Say how long, such as 10 days or 2 weeks.');
  if (days < 1) return refused('too-short', 'A pause is at least one day.');
  if (days > pauseDaysMax) return refused('too-long', `A pause is at most ${pauseDaysMax} days.`);
  return { type: 'days', days };
};

const fromDuration = (typed: string): number | null => {
  const match = /^p(?:(\d{1,4})m)?(?:(\d{1,4})w)?(?:(\d{1,4})d)?$/.exec(typed);
  if (match === null || typed === 'p') return null;
  const [months, weeks, days] = match.slice(1).map((number) => Number(number ?? 0));
  return months! * unitDays.month + weeks! * unitDays.week + days! * unitDays.day;
};

const fromWords = (typed: string): number | null => {
  const match = /^(?:for )?(\d{1,4}|[a-z]+)(?:\s*(d|w|m|days?|weeks?|months?))?[.!]?$/.exec(typed);
  if (match === null) return null;
  const count = /^\d/.test(match[1]!) ? Number(match[1]) : numberWords[match[1]!];
  if (count === undefined) return null;
  const unit = match[2] ?? 'd';
  return (
    count * (unit.startsWith('w') ? unitDays.week : unit.startsWith('m') ? unitDays.month : unitDays.day)
  );
};

const refused = (reason: 'not-understood' | 'too-short' | 'too-long', message: string): ParsedPause => ({
  type: 'refused',
  reason,
  message,
});
