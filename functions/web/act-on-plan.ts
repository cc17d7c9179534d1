import type { Candidate } from '#core/candidates/candidate.ts';
import type { Command } from '#core/enrollment/commands.ts';
import { decide } from '#core/enrollment/decide.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { type Store, untilSaved } from '#core/ports/store.ts';
import { earliestHour, latestHour, parseHour } from '#core/time/hour.ts';
import { plusMs } from '#core/time/instant.ts';
import { parseZone } from '#core/time/parse-zone.ts';
import { parsePause } from '#core/time/pause.ts';
import { localDate } from '#core/time/zone.ts';
import { changeEnrollment } from '#functions/change-enrollment.ts';
import { suppress } from '#functions/suppress.ts';
import type { WebDependencies } from './dependencies.ts';

const dayMs = 86_400_000;

/** Null when done; a sentence for the person when what they typed cannot be used. */
export type Problem = string | null;

/** One button of the plan page. What no longer applies changes nothing. */
export const actOnPlan = async (
  deps: WebDependencies,
  enrollment: Enrollment,
  form: URLSearchParams,
): Promise<Problem> => {
  const action = form.get('action') ?? '';
  if (action === 'stop-everything') {
    await suppress(deps, enrollment.candidateId, 'stop-everything');
    return null;
  }
  const candidate = await deps.store.get('candidate', enrollment.candidateId);
  if (candidate === null) return 'We no longer hold anything about you.';
  const command = commandFor(action, form, enrollment, candidate, deps.now());
  if (typeof command === 'string') return command;
  if (command.type === 'ChangeTimes') await keepTimes(deps.store, candidate.id, command);
  await changeEnrollment(deps, enrollment.id, { decideOn: (fresh) => decide(fresh, command) });
  return null;
};

const commandFor = (
  action: string,
  form: URLSearchParams,
  enrollment: Enrollment,
  candidate: Candidate,
  now: string,
): Command | string => {
  switch (action) {
    case 'not-a-rejection':
      return { type: 'Undo', now };
    case 'stop':
      return { type: 'Stop', now, reason: 'asked' };
    case 'done':
      return { type: 'Finish', now, reason: 'got-a-job' };
    case 'pause':
      return pauseFor(form.get('length') ?? '', now);
    case 'resume':
      return { type: 'Resume', now };
    case 'next':
      return {
        type: 'SendNow',
        now,
        coachedToday: candidate.coached?.day === localDate(now, enrollment.zone),
      };
    case 'skip':
      return { type: 'Skip', now };
    case 'slower':
    case 'normal':
    case 'faster':
      return { type: 'ChangePace', now, pace: action };
    case 'times':
      return timesFrom(form, now);
    default:
      return 'That button is not one of ours. Nothing was changed.';
  }
};

const pauseFor = (typed: string, now: string): Command | string => {
  const length = parsePause(typed);
  if (length.type === 'refused') return length.message;
  return { type: 'Pause', now, reason: 'asked', until: plusMs(now, length.days * dayMs) };
};

const timesFrom = (form: URLSearchParams, now: string): Command | string => {
  const zone = parseZone(form.get('zone') ?? '');
  if (zone.type === 'refused') return zone.message;
  const hour = parseHour(form.get('hour') ?? '');
  if (hour === null) return `Choose an hour from ${earliestHour} to ${latestHour}, such as 09:30.`;
  return { type: 'ChangeTimes', now, zone: zone.zone, hour };
};

/** The person's choice holds for what they start later, too. */
const keepTimes = (store: Store, id: string, { zone, hour }: Extract<Command, { type: 'ChangeTimes' }>) =>
  untilSaved(store, async () => {
    const candidate = await store.get('candidate', id);
    if (candidate === null) return { writes: [], result: null };
    const record = { ...candidate, zone, hour, version: candidate.version + 1 };
    return { writes: [{ type: 'put', kind: 'candidate', record, expects: candidate.version }], result: null };
  });
