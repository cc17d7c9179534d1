import type { Candidate } from '#core/candidates/candidate.ts';
import type { Command } from '#core/enrollment/commands.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { earliestHour, latestHour, parseHour } from '#core/time/hour.ts';
import { plusMs } from '#core/time/instant.ts';
import { parseZone } from '#core/time/parse-zone.ts';
import { parsePause } from '#core/time/pause.ts';
import { localDate } from '#core/time/zone.ts';
import { disownWrites } from '#functions/disown.ts';
import { stopTakenBack, suppress } from '#functions/suppress.ts';
import { actOnMail } from './act-on-mail.ts';
import { askForFreshLink } from './ask-fresh-link.ts';
import { changeSeries, type Wish } from './change-series.ts';
import type { WebDependencies } from './dependencies.ts';
import type { Said } from './said.ts';

const dayMs = 86_400_000;

/** What a button did, or a sentence for the person when what they typed cannot be used. */
export type Acted =
  | { readonly type: 'done'; readonly said: Said }
  | { readonly type: 'refused'; readonly problem: string };

type Asked = Wish & { readonly type: 'wish'; readonly said: Said };

/** One button of the plan page. What no longer applies changes nothing. */
export const actOnPlan = async (
  deps: WebDependencies,
  enrollment: Enrollment,
  candidate: Candidate,
  form: URLSearchParams,
): Promise<Acted> => {
  switch (form.get('action')) {
    case 'stop-everything':
      await suppress(deps, candidate.id, 'stop-everything');
      await stopTakenBack(deps, enrollment.id, 'stop-everything');
      return done('stopped-everything');
    case 'fresh-link':
      return done(await askForFreshLink(deps, enrollment));
    case 'disown':
      return disown(deps, enrollment, form.get('mail') ?? '');
    case 'start-mail':
      return startFrom(deps, candidate, form.get('mail') ?? '');
    default: {
      const asked = wishFrom(form, enrollment, candidate, deps.now());
      if (asked.type === 'refused') return asked;
      const changed = await changeSeries(deps, enrollment.id, asked);
      return done(changed || asked.keeps !== undefined ? asked.said : 'nothing');
    }
  }
};

const done = (said: Said): Acted => ({ type: 'done', said });
const refused = (problem: string) => ({ type: 'refused', problem }) as const;

/** "It is a rejection": the person's word on another mail of theirs, which we had read otherwise. */
const startFrom = async (deps: WebDependencies, candidate: Candidate, id: string): Promise<Acted> => {
  const mail = await deps.store.get('inbound', id);
  if (mail === null || mail.candidateId !== candidate.id) return done('nothing');
  const acted = await actOnMail(deps, id, 'yes');
  return done(acted === 'done' ? 'started' : acted === 'expired' ? 'too-late' : 'nothing');
};

const disown = async (deps: WebDependencies, enrollment: Enrollment, inboundId: string): Promise<Acted> => {
  const changed = await changeSeries(deps, enrollment.id, {
    reach: 'this-one',
    commandFor: () => ({ type: 'Disown', now: deps.now(), inboundId }),
    also: () => disownWrites(deps.store, inboundId),
  });
  return done(changed ? 'disowned' : 'nothing');
};

const wishFrom = (
  form: URLSearchParams,
  enrollment: Enrollment,
  candidate: Candidate,
  now: string,
): Asked | Extract<Acted, { type: 'refused' }> => {
  switch (form.get('action')) {
    case 'not-a-rejection':
      return wish('undone', { type: 'Undo', now });
    case 'stop':
      return wish('stopped', { type: 'Stop', now, reason: 'asked' });
    case 'done':
      return wish('done', { type: 'Finish', now, reason: 'got-a-job' });
    case 'pause':
      return pauseFor(form.get('length') ?? '', now);
    case 'resume':
      return wish('resumed', { type: 'Resume', now });
    case 'next': {
      const coachedToday = candidate.coached?.day === localDate(now, enrollment.zone);
      return wish(coachedToday ? 'next-later' : 'next', { type: 'SendNow', now, coachedToday });
    }
    case 'skip':
      return wish('skipped', { type: 'Skip', now });
    case 'slower':
      return wish('pace', { type: 'ChangePace', now, pace: 'slower' });
    case 'normal':
      return wish('pace', { type: 'ChangePace', now, pace: 'normal' });
    case 'faster':
      return wish('pace', { type: 'ChangePace', now, pace: 'faster' });
    case 'times':
      return timesFrom(form, now);
    default:
      return refused('That button is not one of ours. Nothing was changed.');
  }
};

const wish = (said: Said, command: Command, reach: Wish['reach'] = 'this-one'): Asked => ({
  type: 'wish',
  said,
  commandFor: () => command,
  reach,
});

const pauseFor = (typed: string, now: string) => {
  const length = parsePause(typed);
  return length.type === 'refused'
    ? refused(length.message)
    : wish('paused', { type: 'Pause', now, reason: 'asked', until: plusMs(now, length.days * dayMs) });
};

/** The person's choice holds for what they start later, too. */
const timesFrom = (form: URLSearchParams, now: string) => {
  const parsed = parseZone(form.get('zone') ?? '');
  if (parsed.type === 'refused') return refused(parsed.message);
  const hour = parseHour(form.get('hour') ?? '');
  if (hour === null) return refused(`Choose an hour from ${earliestHour} to ${latestHour}, such as 09:30.`);
  const { zone } = parsed;
  return {
    ...wish('times', { type: 'ChangeTimes', now, zone, hour }, 'every-open-one'),
    keeps: (candidate: Candidate) => ({ ...candidate, zone, zoneGuessed: false, hour }),
  };
};
