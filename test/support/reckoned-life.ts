import { createHash } from 'node:crypto';
import type { Act, Person } from './twenty-people.ts';
import { addDays, daysFromTo, dayThere, instantOf, workingDayFrom } from './wall-calendar.ts';

/* What should happen in a life, worked out a second time: shares nothing with core/time or core/enrollment. */

export type Sending = { readonly series: number; readonly step: number; readonly from: number };

const delays = { normal: [1, 3, 5, 8, 12], slower: [1, 5, 8, 12, 18], faster: [1, 2, 3, 4, 6] } as const;

/** 0 to 599 seconds, from the enrollment's id. */
const spreadOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE(0) % 600;

type Life = {
  zone: string;
  hour: string;
  pace: keyof typeof delays;
  shift: number;
  /** Local days of the steps that are over. */
  days: string[];
  pausedAt: number | null;
  pausedUntil: number | null;
  /** The last mail that was not the answer to the forward. */
  coachedAt: number | null;
  /** Asked for now on a day that has had its mail: it comes at this instant. */
  promised: number | null;
  over: boolean;
};

/** The day of the next step: the plan of day 0, moved by pauses, always on a working day after the step before; slower keeps the usual days between. */
const nextDay = (life: Life, holidays: readonly string[]): string => {
  const roll = (date: string) => workingDayFrom(date, holidays);
  const after = (date: string, before: string) => (date > before ? date : roll(addDays(before, 1)));
  const planAt = (pace: Life['pace']): readonly string[] => {
    const plan = [life.days[0]!];
    for (const delay of delays[pace]) plan.push(after(roll(addDays(plan[0]!, delay)), plan.at(-1)!));
    return plan;
  };
  const usual = planAt('normal');
  const plan: string[] = [];
  for (const [index, date] of planAt(life.pace).entries()) {
    const gap = index === 0 ? 0 : daysFromTo(usual[index - 1]!, usual[index]!);
    const apart = index === 0 ? date : addDays(plan[index - 1]!, gap);
    plan.push(life.pace === 'slower' && date < apart ? roll(apart) : date);
  }
  return after(roll(addDays(plan[life.days.length]!, life.shift)), life.days.at(-1)!);
};

/** Every mail of a person's series, in order, with the first instant at which each may leave. */
export const lifeOf = (person: Person, ids: readonly string[]): readonly Sending[] => {
  const { holidays = [], acts = [], zone, hour = '09:30' } = person;
  const sendings: Sending[] = [{ series: 0, step: 1, from: Date.parse(person.at) }];
  const life: Life = {
    ...{ zone, hour, pace: 'normal', shift: 0, pausedAt: null, pausedUntil: null, over: false },
    ...{ coachedAt: null, promised: null },
    days: [dayThere(Date.parse(person.at), zone)],
  };
  const rest = [...acts].sort((a, b) => (a.at < b.at ? -1 : 1));
  const queued = acts.some((wish) => wish.press === 'queue');
  const dueOf = (series: number): number =>
    instantOf(nextDay(life, holidays), life.hour, life.zone) + spreadOf(ids[series]!) * 1000;
  const send = (series: number, from: number): void => {
    sendings.push({ series, step: life.days.length + 1, from });
    life.days.push(dayThere(from, life.zone));
    life.coachedAt = from;
    life.promised = null;
  };
  const next = (at: number): void => {
    const today = dayThere(at, life.zone);
    const tomorrow = workingDayFrom(addDays(today, 1), holidays);
    if (life.coachedAt === null || dayThere(life.coachedAt, life.zone) !== today) send(0, at);
    else life.promised = instantOf(tomorrow, life.hour, life.zone) + spreadOf(ids[0]!) * 1000;
  };
  const resume = (at: number): void => {
    life.shift += daysFromTo(dayThere(life.pausedAt!, life.zone), dayThere(at, life.zone));
    life.pausedAt = null;
    life.pausedUntil = null;
  };
  while (!life.over && life.days.length < 6) {
    const due = life.pausedUntil ?? life.promised ?? dueOf(0);
    const [wish] = rest;
    if (wish === undefined || Date.parse(wish.at) > due) {
      if (life.pausedUntil !== null) resume(due);
      else send(0, due);
      continue;
    }
    rest.shift();
    obey(life, wish, { resume, next });
  }
  if (!queued) return sendings;
  const first = workingDayFrom(addDays(life.days.at(-1)!, 1), holidays);
  const started = instantOf(first, life.hour, life.zone) + spreadOf(ids[1]!) * 1000;
  sendings.push({ series: 1, step: 1, from: started });
  life.days = [first];
  while (life.days.length < 6) send(1, dueOf(1));
  return sendings;
};

const obey = (
  life: Life,
  wish: Act,
  { resume, next }: { readonly resume: (at: number) => void; readonly next: (at: number) => void },
): void => {
  const at = Date.parse(wish.at);
  if (wish.press === 'pause') {
    life.pausedAt = at;
    life.pausedUntil = at + wish.days * 86_400_000;
  } else if (wish.press === 'resume') resume(at);
  else if (wish.press === 'next') next(at);
  else if (wish.press === 'skip') life.days.push(dayThere(at, life.zone));
  else if (wish.press === 'slower' || wish.press === 'faster') life.pace = wish.press;
  else if (wish.press === 'times') Object.assign(life, { zone: wish.zone, hour: wish.hour });
  else if (wish.press === 'stop' || wish.press === 'unsubscribe' || wish.press === 'done') life.over = true;
};
