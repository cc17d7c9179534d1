import type { Answer } from '../answers/answer.ts';
import type { Suppression } from '../candidates/candidate.ts';
import type { InboundMail } from '../inbound/inbound-mail.ts';
import type { MailItemStatus } from '../sending/mail-item.ts';
import type { Instant } from '../time/instant.ts';
import type { StepNumber } from '../words/mail-content.ts';
import {
  type BatchOrigin,
  type Due,
  type Enrollment,
  type Happening,
  stepNumbers,
  stepOf,
} from './enrollment.ts';
import { type WhyThatDay, whyThatDay } from './why-that-day.ts';

/** Everything recorded about one person, in any order. */
export type PersonRecords = {
  readonly suppression: Suppression | null;
  readonly enrollments: readonly Enrollment[];
  readonly mails: readonly InboundMail[];
  readonly answers: readonly Answer[];
};

/** One thing that happened, or (`next`) will happen by itself. Ids and codes; only `quotes` holds words of a mail. */
export type TimelineLine = { readonly at: Instant } & (
  | {
      readonly event: 'mail-read';
      readonly inboundId: string;
      readonly via: InboundMail['via'];
      readonly verdict: InboundMail['verdict'];
      readonly outcome: InboundMail['outcome'];
      /** The rule behind the outcome. */
      readonly reason: string;
      readonly enrollmentId: string | null;
      /** The sentences that carried the decision. */
      readonly quotes: readonly string[];
    }
  | {
      readonly event: 'answer';
      readonly answerId: string;
      readonly template: Answer['matter']['template'];
      readonly status: MailItemStatus;
      readonly reason: string | null;
      readonly sesMessageId: string | null;
    }
  | {
      readonly event: 'series';
      readonly enrollmentId: string;
      readonly command: string;
      readonly step: StepNumber | null;
      readonly rule: string | null;
      /** Steps that a stop, an undo or an end took out with it. */
      readonly held: readonly StepNumber[];
      /** Of a step that left with this: why on that day, and under which id SES took it. */
      readonly sent: { readonly sesMessageId: string | null; readonly why: WhyThatDay | null } | null;
      /** Of a series that an agency's batch began, where it began or was begun again. */
      readonly batch: Pick<BatchOrigin, 'agencyId' | 'batchId' | 'row'> | null;
    }
  | { readonly event: 'history-cut'; readonly enrollmentId: string }
  | { readonly event: 'suppressed'; readonly reason: Suppression['reason'] }
  | {
      readonly event: 'next';
      readonly enrollmentId: string;
      readonly due: Due;
      readonly step: StepNumber | null;
    }
);

/** "Why did they get this?": what was read, decided, sent, held and skipped, oldest first. */
export const timeline = (records: PersonRecords): readonly TimelineLine[] => {
  const { suppression, enrollments, mails, answers } = records;
  const lines: readonly TimelineLine[] = [
    ...mails.map(mailLine),
    ...enrollments.flatMap(seriesLines),
    ...answers.map((answer) => answerLine(answer, mails)),
    ...(suppression === null
      ? []
      : [{ at: suppression.at, event: 'suppressed' as const, reason: suppression.reason }]),
  ];
  // Sorting is stable: at one instant a mail is read first, then decided on, then answered.
  return [...lines].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

const mailLine = (mail: InboundMail): TimelineLine => ({
  at: mail.receivedAt,
  event: 'mail-read',
  inboundId: mail.id,
  via: mail.via,
  verdict: mail.verdict,
  outcome: mail.outcome,
  reason: mail.reason,
  enrollmentId: mail.enrollmentId,
  quotes: mail.read.flatMap(({ evidence }) => evidence ?? []),
});

const seriesLines = (enrollment: Enrollment): readonly TimelineLine[] => {
  const { history, id, dueAt, due } = enrollment;
  const told = history.filter((_, index) => !isPassing(history, index));
  const [first] = history;
  return [
    ...(first !== undefined && first.command !== 'Begin'
      ? [{ at: enrollment.createdAt, event: 'history-cut' as const, enrollmentId: id }]
      : []),
    ...told.map((happening) => ({
      ...happeningLine(enrollment, happening),
      batch: happening === history.findLast(enrolls) ? batchOf(enrollment) : null,
    })),
    ...completion(enrollment),
    ...(dueAt === null || due === null
      ? []
      : [{ at: dueAt, event: 'next' as const, enrollmentId: id, due, step: nextOf(enrollment) }]),
  ];
};

const enrolls = ({ command }: Happening): boolean => command === 'Begin' || command === 'Reenroll';

const batchOf = ({ origin }: Enrollment): Pick<BatchOrigin, 'agencyId' | 'batchId' | 'row'> | null => {
  if (origin.type !== 'batch') return null;
  const { agencyId, batchId, row } = origin;
  return { agencyId, batchId, row };
};

/** The last step's sending ends a series; no command of its own says so. */
const completion = ({ id, history, endReason }: Enrollment): readonly TimelineLine[] => {
  const last = history.at(-1);
  if (endReason !== 'complete' || last === undefined) return [];
  const { at } = last;
  return [
    {
      at,
      event: 'series',
      enrollmentId: id,
      command: 'Finish',
      step: null,
      rule: endReason,
      held: [],
      sent: null,
      batch: null,
    },
  ];
};

/** A claim is told by what came of it; alone it is worth a line only while nothing has. */
const isPassing = (history: readonly Happening[], index: number): boolean => {
  const { command, step } = history[index]!;
  return command === 'Claim' && history.slice(index + 1).some((later) => later.step === step);
};

const happeningLine = (enrollment: Enrollment, happening: Happening) => {
  const { at, command, step, rule } = happening;
  const left = step !== null && (command === 'Settle' || (command === 'Record' && rule === 'accepted'));
  return {
    at,
    event: 'series' as const,
    enrollmentId: enrollment.id,
    command,
    step: ends.has(command) ? null : step,
    rule: rule ?? (undoes.has(command) ? enrollment.endReason : null),
    held: ends.has(command) ? heldSteps(enrollment) : [],
    sent: left
      ? { sesMessageId: stepOf(enrollment, step).sesMessageId, why: whyThatDay(enrollment, step) }
      : null,
  };
};

const undoes: ReadonlySet<string> = new Set(['Undo', 'TakeBack']);

const ends: ReadonlySet<string> = new Set([...undoes, 'Stop', 'Finish']);

const heldSteps = (enrollment: Enrollment): readonly StepNumber[] =>
  stepNumbers.filter((step) => {
    const { status, reason } = stepOf(enrollment, step);
    return status === 'held' && reason === enrollment.endReason;
  });

const nextOf = (enrollment: Enrollment): StepNumber | null =>
  stepNumbers.find((step) =>
    ['planned', 'ready', 'claimed', 'unknown'].includes(stepOf(enrollment, step).status),
  ) ?? null;

/** An answer that never left has no instant of its own: it stands by the mail it was to answer. */
const answerLine = (answer: Answer, mails: readonly InboundMail[]): TimelineLine => {
  const { item } = answer;
  const receivedAt = mails.find(({ id }) => id === answer.inboundId)?.receivedAt;
  return {
    at: item.sentAt ?? item.claimedAt ?? answer.dueAt ?? receivedAt ?? unknownInstant,
    event: 'answer',
    answerId: answer.id,
    template: answer.matter.template,
    status: item.status,
    reason: item.reason,
    sesMessageId: item.sesMessageId,
  };
};

/** Sorts first: nothing says when. */
const unknownInstant: Instant = '1970-01-01T00:00:00.000Z';
