/**
 * Wall clocks read off Intl and a calendar counted by hand, for tests that must not trust the product's own time.
 * Dates are 'YYYY-MM-DD', instants milliseconds since 1970.
 */
const dayMs = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

const fixedMinutes = (zone: string): number | null => {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  return match === null ? null : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
};

/** 'YYYY-MM-DDTHH:MM' as a clock on the wall there shows it. */
export const onTheWall = (instant: number, zone: string): string => {
  const fixed = fixedMinutes(zone);
  if (fixed !== null) return new Date(instant + fixed * 60_000).toISOString().slice(0, 16);
  const digits = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...digits });
  clocks.set(zone, clock);
  return clock.format(instant).replace(' ', 'T');
};

export const dayThere = (instant: number, zone: string): string => onTheWall(instant, zone).slice(0, 10);

/** Minutes east of UTC that the clock there shows. */
export const offsetThere = (instant: number, zone: string): number =>
  Math.round((Date.parse(`${onTheWall(instant, zone)}Z`) - instant) / 60_000);

/** The instant at which the clock there shows that hour on that day. */
export const instantOf = (date: string, hour: string, zone: string): number => {
  const wall = `${date}T${hour}`;
  const asIfUtc = Date.parse(`${wall}Z`);
  const found = [-dayMs, dayMs]
    .map((shift) => asIfUtc - offsetThere(asIfUtc + shift, zone) * 60_000)
    .find((instant) => onTheWall(instant, zone) === wall);
  if (found === undefined) throw new Error(`${zone} never shows ${wall}`);
  return found;
};

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);

export const daysFromTo = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** `date` or the first day after it that is neither a weekend nor one of `holidays`. */
export const workingDayFrom = (date: string, holidays: readonly string[]): string => {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === 6 || holidays.includes(date)
    ? workingDayFrom(addDays(date, 1), holidays)
    : date;
};
