import type { AnswerMatter } from '../answers/answer.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Command } from '../enrollment/commands.ts';
import { decide } from '../enrollment/decide.ts';
import { type Enrollment, hasEnded } from '../enrollment/enrollment.ts';
import { decideInLine } from '../enrollment/succession.ts';
import { expectedInstants } from '../enrollment/timing.ts';
import { formatWhen } from '../time/format.ts';
import type { Instant } from '../time/instant.ts';
import { plusMs } from '../time/instant.ts';
import { daysUntil, pauseDaysMax } from '../time/pause.ts';
import { localDate } from '../time/zone.ts';
import type { About } from './about.ts';
import { pauseFor } from './good-news.ts';
import type { Handling, Person } from './handling.ts';
import { isNews, isStop, type News, type ReplyWord, type Stop } from './reply-words.ts';
import { askToStartAgain } from './start-again.ts';

const dayMs = 86_400_000;

/** What its own answer is given to. */
type PlanWord = Exclude<ReplyWord, Stop | News>;
type Pause = Extract<PlanWord, { word: 'pause' }>;

/**
 * What a reply word does to the person's running series; a correction, to what the mail it answers was the receipt of. STOP
 * is obeyed in silence: who says stop wants no more mail, nor of the series whose mail they answered (`about`), should its
 * agency have taken it back. Only who needs more than silence is told that.
 */
export const obey = (
  person: Person,
  reply: ReplyWord,
  now: Instant,
  about: About | null = null,
): Handling => {
  const handling = carriedOut(person, reply, now, about);
  const answer = ownAnswer(reply);
  return answer === null ? handling : { about: person.running ?? about?.series ?? null, ...handling, answer };
};

const ownAnswer = (reply: ReplyWord): AnswerMatter | null => {
  if ('inDespair' in reply) return { template: 'help' };
  return reply.word === 'erase' ? { template: 'command', command: 'erase', when: null } : null;
};

const carriedOut = (person: Person, reply: ReplyWord, now: Instant, about: About | null): Handling => {
  if (isStop(reply)) return stopAll(person, about?.series ?? null, reply.word, now);
  // "It was an interview" is said of what was answered: a series that waits, one job of several, or nothing we had started.
  const meant = reply.word === 'correction' && about !== null ? about.series : person.running;
  if (meant === null || hasEnded(meant)) return afterTheEnd(person, reply.word, now, about?.series ?? null);
  const { waiting } = person;
  if (isNews(reply)) {
    const news = { kind: reply.word, job: null, evidence: null };
    return { outcome: 'command', ...pauseFor(news, { running: meant, waiting }, now) };
  }
  if (reply.word === 'correction' && isUnclear(meant, about)) {
    const answer = { ...answerTo(reply, meant, meant, now), which: true };
    return { outcome: 'command', reason: 'correction-of-which', about: meant, answer };
  }
  const command = commandFor(reply, { candidate: person.candidate, meant, about, now });
  const [enrollment, ...others] = decideInLine(meant, command, waiting, now);
  const after = enrollment.decision.enrollment;
  const [next] = others;
  return {
    outcome: 'command',
    reason: reply.word,
    enrollment,
    ...(next === undefined ? {} : { others }),
    ...disowned(meant, after),
    ...(next?.takesOver ? { candidate: { ...person.candidate, activeEnrollmentId: next.before.id } } : {}),
    answer: answerTo(reply, meant, after, now),
  };
};

/** Who stopped and then asks to go on is told once how to start again; any other word that comes too late is only recorded. */
const afterTheEnd = (
  person: Person,
  word: Exclude<ReplyWord, Stop>['word'],
  now: Instant,
  about: Enrollment | null,
): Handling => {
  const { candidate, suppression } = person;
  const recorded = { outcome: 'command', reason: `${word}-without-a-series` } as const;
  if (word !== 'resume' && word !== 'next') return recorded;
  if (suppression !== null) return askToStartAgain(person, now) ?? recorded;
  const newest = candidate.enrollmentIds.at(-1);
  if (newest === undefined || person.waiting !== null || candidate.endAnsweredFor === newest) return recorded;
  return {
    ...recorded,
    ...(about === null ? {} : { about }),
    candidate: { ...candidate, endAnsweredFor: newest },
    answer: { template: 'command', command: 'ended', when: null },
  };
};

/** Said of a series that several mails are in, and of none of them: undoing it would lose the others. */
const isUnclear = ({ rejections }: Enrollment, about: About | null): boolean =>
  (about?.receiptOf ?? null) === null && new Set(rejections.map(({ inboundId }) => inboundId)).size > 1;

const answerTo = (reply: PlanWord, before: Enrollment, after: Enrollment, now: Instant) => {
  const nextAt = expectedInstants(after, now).find((instant) => instant !== null) ?? null;
  // It may be there before this answer: a minute that has passed is no promise.
  const onItsWay = nextAt !== null && nextAt <= now;
  const when = nextAt === null || onItsWay ? null : formatWhen(nextAt, after.zone, 'en');
  return {
    template: 'command',
    command: commandTold(reply, before, now),
    when,
    onItsWay,
  } satisfies AnswerMatter;
};

/** What was asked for is not always quite what is done. */
const commandTold = (reply: PlanWord, before: Enrollment, now: Instant) => {
  if (reply.word !== 'pause')
    return reply.word === 'resume' && before.pause === null ? 'running' : reply.word;
  const days = daysAsked(reply, before, now);
  return days === null ? 'pause-unclear' : days === pauseDaysMax ? 'pause-longest' : 'pause';
};

/** Null where we cannot tell until when. */
const daysAsked = ({ until, days }: Pause, { zone }: Enrollment, now: Instant): number | null =>
  until === undefined ? days : daysUntil(until, now, zone);

/** Ends the running series and the one that waits behind it; STOP ALL shuts the address for good. */
const stopAll = (
  { running, waiting }: Person,
  about: Enrollment | null,
  word: Stop['word'],
  now: Instant,
): Handling => {
  const others = new Map(
    [running, waiting, about].flatMap((each) => (each === null ? [] : [[each.id, each]])),
  );
  return {
    outcome: 'command',
    reason: word,
    others: [...others.values()].map((before) => ({
      before,
      decision: decide(before, { type: 'Stop', now, reason: word }),
    })),
    ...(word === 'stop-all' ? { suppresses: 'stop-everything' } : {}),
  };
};

/** Whether a command needs more than the reply token: STOP and PAUSE act on the token alone. */
export const needsAuthentication = (reply: ReplyWord): boolean => !isStop(reply) && reply.word !== 'pause';

type Obeying = {
  readonly candidate: Candidate;
  readonly meant: Enrollment;
  readonly about: About | null;
  readonly now: Instant;
};

const commandFor = (reply: PlanWord, { candidate, meant, about, now }: Obeying): Command => {
  switch (reply.word) {
    case 'pause': {
      const until = plusMs(now, (daysAsked(reply, meant, now) ?? reply.days) * dayMs);
      const rests = reply.inDespair && meant.pause !== null && meant.pause.until > until;
      return { type: 'Pause', now, ...(rests ? meant.pause : { reason: 'asked', until }) };
    }
    case 'resume':
      return { type: 'Resume', now };
    case 'next':
      return { type: 'SendNow', now, coachedToday: candidate.coached?.day === localDate(now, meant.zone) };
    case 'slower':
    case 'faster':
      return { type: 'ChangePace', now, pace: reply.word };
    case 'skip':
      return { type: 'Skip', now };
    case 'done':
    case 'over':
      return { type: 'Finish', now, reason: 'got-a-job' };
    case 'correction':
      return takeBack(about, now);
    default:
      return reply satisfies never;
  }
};

const takeBack = (about: About | null, now: Instant): Command => {
  const receiptOf = about?.receiptOf ?? null;
  return receiptOf === null ? { type: 'Undo', now } : { type: 'Disown', now, ...receiptOf };
};

/** The mails that nothing is left of in a series that goes on. */
const disowned = (before: Enrollment, after: Enrollment): Pick<Handling, 'disowns'> => {
  const kept = after.rejections.map(({ inboundId }) => inboundId);
  const gone = before.rejections.flatMap(({ inboundId }) =>
    inboundId === null || kept.includes(inboundId) ? [] : [inboundId],
  );
  return gone.length === 0 ? {} : { disowns: [...new Set(gone)] };
};
