import type { AnswerMatter } from '../answers/answer.ts';
import type { Candidate, Suppression } from '../candidates/candidate.ts';
import type { Decision } from '../enrollment/commands.ts';
import type { Enrollment, Rejection } from '../enrollment/enrollment.ts';
import type { Instant } from '../time/instant.ts';
import type { Outcome } from './inbound-mail.ts';

/** What is known about the person when a mail, or a button, is decided on. */
export type Person = {
  readonly candidate: Candidate;
  readonly suppression: Suppression | null;
  /** The series that runs now, active or paused. */
  readonly running: Enrollment | null;
  /** A series that waits for the running one to end. */
  readonly waiting: Enrollment | null;
};

/** What is decided: the outcome, and what changes with it. Everything in here is saved in one transaction. */
export type Handling = {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly candidate?: Candidate;
  readonly answer?: AnswerMatter;
  /** `before` is null for a new one. */
  readonly enrollment?: { readonly before: Enrollment | null; readonly decision: Decision };
  /** Other series of the person that change with it: a stop ends the one that waits, too. */
  readonly others?: readonly { readonly before: Enrollment; readonly decision: Decision }[];
  /** The address is never to be mailed again. */
  readonly suppresses?: Suppression['reason'];
  /** The series an answer speaks of when it does not change it. */
  readonly about?: Enrollment | null;
  /** Mails of which nothing is left in their series: the person said that they were no rejections. */
  readonly disowns?: readonly string[];
  /** Free words to us, to be kept. */
  readonly note?: string;
  /** The rejection is remembered as this enrollment's. */
  readonly remembers?: boolean;
  /** A button on the answer may start a series from what was read. */
  readonly waits?: boolean;
  /** How long the button works; a week when absent. */
  readonly waitsMs?: number;
};

/** What was read, ready to enroll with. */
export type Readings = {
  readonly inboundId: string;
  readonly now: Instant;
  readonly rejections: readonly Rejection[];
  /** The live enrollment this very rejection already led to. */
  readonly duplicateOf: Enrollment | null;
};
