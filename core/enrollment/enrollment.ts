import type { Contact, Feedback, Reason, Stage } from '../classification/verdict.ts';
import type { MailItem } from '../sending/mail-item.ts';
import type { Instant } from '../time/instant.ts';
import type { StepNumber } from '../words/mail-content.ts';

export type EnrollmentStatus = 'pending' | 'active' | 'paused' | 'stopped' | 'finished' | 'undone';

/** One rejection as the series knows it. */
export type Rejection = {
  readonly inboundId: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly stage: Stage;
  readonly reason: Reason;
  readonly feedback: Feedback;
  readonly feedbackText: string | null;
  readonly doorOpen: boolean;
  readonly sender: 'direct' | 'agency' | 'no-reply';
  readonly contact: Contact | null;
  readonly evidence: string | null;
};

/** What `dueAt` is the instant of. */
export type Due = 'start' | 'step' | 'lease' | 'check' | 'resume' | 'ask' | 'give-up-asking';

/** Why a series rests, and what ends the rest. */
export type Pause = {
  readonly since: Instant;
  readonly reason: 'asked' | 'good-news';
  readonly until: Instant;
  /** Good news only: when the person was asked whether to go on. */
  readonly askedAt: Instant | null;
};

/** One candidate in one series. The whole truth about what they will get and when. */
export type Enrollment = {
  readonly id: string;
  /** Raised by every write: the optimistic lock. */
  readonly version: number;
  /** Raised whenever dueAt changes: a schedule carries it, so an old firing does nothing. */
  readonly rev: number;
  readonly candidateId: string;
  readonly series: 'rejection';
  readonly seriesVersion: number;
  readonly status: EnrollmentStatus;
  /** Kebab-case: why it ended. */
  readonly endReason: string | null;
  readonly createdAt: Instant;
  /** Null once nothing more will happen by itself. */
  readonly dueAt: Instant | null;
  readonly due: Due | null;
  /** The instant of the next step while nothing else is in the way. */
  readonly stepDueAt: Instant | null;
  /** When to look at an unknown mail item again. */
  readonly checkAt: Instant | null;
  readonly pause: Pause | null;
  /** Step 1 answers the person's own forward, at any hour; false for a series that waited or was begun by an agency. */
  readonly startsAtOnce: boolean;
  /** The next step was asked for now: neither the window nor working days hold it back. */
  readonly sendNow: boolean;
  readonly zone: string;
  readonly hour: string;
  readonly pace: 'slower' | 'normal' | 'faster';
  /** Days all planned dates are moved by, from pauses. */
  readonly shiftDays: number;
  /** Local date of step 1's sending; null before. */
  readonly dayZero: string | null;
  readonly steps: readonly Step[];
  readonly rejections: readonly Rejection[];
  readonly origin: Origin;
  /** Its mail came back for good, or was marked as spam: what a batch's figures are counted from. Never taken back. */
  readonly trouble: Trouble | null;
  /** What happened to it, oldest first; the newest `historyMax`. Answers "why did they get this?". */
  readonly history: readonly Happening[];
};

/** One change: which command made it, to which step, and by which rule. No word of a mail, no address. */
export type Happening = {
  readonly at: Instant;
  readonly command: string;
  readonly step: StepNumber | null;
  /** Kebab-case: the rule or SES's answer; null when the command says it all. */
  readonly rule: string | null;
};

/** A series that is paused and resumed daily for a month still fits; an item must stay far below DynamoDB's 400 kB. */
export const historyMax = 100;

export type Step = MailItem & {
  /** Local date it was sent or ended on; later steps come on a later working day. */
  readonly day: string | null;
};

/** Who or what began a series. */
export type Origin =
  | { readonly type: 'forward'; readonly inboundId: string; readonly messageId: string | null }
  | { readonly type: 'filter'; readonly inboundId: string; readonly messageId: string | null }
  | BatchOrigin;

/** An agency enrolled the person: no mail of theirs began it. */
export type BatchOrigin = {
  readonly type: 'batch';
  readonly batchId: string;
  /** Which run of the batch began it, or began it again last: an undo that comes late must not end what came after it. */
  readonly run: number;
  readonly agencyId: string;
  /** As a spreadsheet shows it: the header is row 1. */
  readonly row: number;
  readonly messageId: null;
  /** The row's own consultant; null: the agency's. */
  readonly consultantName: string | null;
  readonly consultantAddress: string | null;
};

export type Trouble = 'bounce' | 'complaint';

export const stepNumbers: readonly StepNumber[] = [1, 2, 3, 4, 5, 6];

export const isRunning = (enrollment: Enrollment): boolean =>
  enrollment.status === 'active' || enrollment.status === 'paused';

export const hasEnded = (enrollment: Enrollment): boolean =>
  enrollment.status === 'stopped' || enrollment.status === 'finished' || enrollment.status === 'undone';

/** Whether the person was asked to go on, and has not said yet. */
export const isAsked = ({ pause }: Enrollment): boolean => (pause?.askedAt ?? null) !== null;

/** The ledger key of a step's mail. */
export const stepKey = (enrollmentId: string, step: StepNumber): string => `step:${enrollmentId}:${step}`;

export const stepOf = (enrollment: Enrollment, step: StepNumber): Step => enrollment.steps[step - 1]!;

export const withStep = (enrollment: Enrollment, step: StepNumber, changed: Step): Enrollment => ({
  ...enrollment,
  steps: enrollment.steps.map((each, index) => (index === step - 1 ? changed : each)),
});
