/**
 * The rules of docs/time.md worked out a second time, slowly and in another way: days are counted one by one, wall
 * clocks are read minute by minute off Intl. Shares nothing with core/time.
 */
type DayTest = (date: string) => boolean;

const dayMs = 86_400_000;
const minuteMs = 60_000;

export const stepDay = (date: string, days: number): string => {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1, day!) + days * dayMs).toISOString().slice(0, 10);
};

/** 2026-01-04 was a Sunday; every seventh day is. */
export const isWeekend = (date: string): boolean => {
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse('2026-01-04T00:00:00Z')) / dayMs);
  const sinceSunday = ((days % 7) + 7) % 7;
  return sinceSunday === 0 || sinceSunday === 6;
};

const calendarDays = {
  normal: [1, 3, 5, 8, 12],
  slower: [1, 5, 8, 12, 18],
  faster: [1, 2, 3, 4, 6],
} as const;

/** A zone that moved over the date line left a day out: no minute of those two days shows it. */
export const isLeftOut = (date: string, zone: string): boolean => {
  const noon = Date.parse(`${date}T12:00:00Z`);
  for (let hours = -30; hours <= 30; hours += 1)
    if (wallClock(noon + hours * 60 * minuteMs, zone).startsWith(date)) return false;
  return true;
};

/** Walks the calendar: a mail comes on the first day that works, is not before its time, and has had no mail yet. */
const walk = (
  start: string,
  wanted: readonly string[],
  sent: readonly (string | null)[],
  free: DayTest,
): string[] => {
  const days = [start];
  for (const [index, want] of wanted.entries()) {
    const done = sent[index + 1] ?? null;
    let today = stepDay(days[index]!, 1);
    while (done === null && (today < want || free(today))) today = stepDay(today, 1);
    days.push(done ?? today);
  }
  return days;
};

const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** Slower: day by day until no mail is nearer to the one before it than at the usual pace. */
const apart = (
  days: readonly string[],
  usual: readonly string[] | null,
  free: DayTest,
): readonly string[] => {
  if (usual === null) return days;
  const kept: string[] = [];
  for (const [index, date] of days.entries()) {
    let today = date;
    const near = (): boolean =>
      index > 0 && between(kept[index - 1]!, today) < between(usual[index - 1]!, usual[index]!);
    while (near() || (today !== date && free(today))) today = stepDay(today, 1);
    kept.push(today);
  }
  return kept;
};

type NaiveInput = {
  readonly dayZero: string;
  readonly sentDays: readonly (string | null)[];
  readonly shiftDays: number;
  readonly pace: 'slower' | 'normal' | 'faster';
  readonly isHoliday: DayTest;
};

export const naivePlan = (input: NaiveInput): readonly string[] => {
  const free: DayTest = (date) => isWeekend(date) || input.isHoliday(date);
  const usual = (shiftDays: number): readonly string[] | null =>
    input.pace === 'slower' ? naivePlan({ ...input, pace: 'normal', sentDays: [], shiftDays }) : null;
  const offsets = calendarDays[input.pace].map((days) => stepDay(input.dayZero, days));
  const quiet = apart(walk(input.dayZero, offsets, [], free), usual(0), free);
  const moved = quiet.map((date, index) => {
    let today = index === 0 ? date : stepDay(date, input.shiftDays);
    while (index > 0 && free(today)) today = stepDay(today, 1);
    return today;
  });
  const onTime = apart(moved, usual(input.shiftDays), free).slice(1);
  return walk(input.sentDays[0] ?? input.dayZero, onTime, input.sentDays, free);
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** '2026-01-05 09:30' there at that instant. */
export const wallClock = (ms: number, zone: string): string => {
  // Node 20's Intl knows no fixed offsets; a clock that never jumps needs no Intl.
  const offset = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (offset !== null) {
    const minutes = Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3]));
    return new Date(ms + minutes * minuteMs).toISOString().slice(0, 16).replace('T', ' ');
  }
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(zone, clock);
  return clock.format(ms);
};

/** The first minute at which the wall clock there shows that day and hour, or anything later. */
export const naiveDue = (date: string, zone: string, hour: string, seconds: number): string => {
  const target = `${date} ${hour}`;
  const noon = Date.parse(`${date}T${hour}:00Z`);
  for (let ms = noon - 15 * 60 * minuteMs; ms <= noon + 30 * 60 * minuteMs; ms += minuteMs)
    if (wallClock(ms, zone) >= target) return new Date(ms + seconds * 1000).toISOString();
  throw new Error(`no such time within two days: ${target} ${zone}`);
};

export const naiveWithin = (
  now: string,
  zone: string,
  from: string,
  until: string,
  isHoliday: DayTest,
): boolean => {
  const [date, time] = wallClock(Date.parse(now), zone).split(' ') as [string, string];
  return !isWeekend(date) && !isHoliday(date) && time >= from && time < until;
};

/** Day by day: the start of that day's window, or now when that is later and still inside. */
export const naiveNextWindow = (
  now: string,
  zone: string,
  window: { readonly from: string; readonly until: string },
  seconds: number,
  isHoliday: DayTest,
): string => {
  const today = wallClock(Date.parse(now), zone).slice(0, 10);
  for (let day = today; ; day = stepDay(day, 1)) {
    if (isWeekend(day) || isHoliday(day)) continue;
    const start = naiveDue(day, zone, window.from, seconds);
    const candidate = start > now ? start : now;
    if (naiveWithin(candidate, zone, window.from, window.until, isHoliday)) return candidate;
  }
};
