import type { SendResult } from '../sending/mail-item.ts';
import type { Instant } from '../time/instant.ts';
import type { Job, StepNumber } from '../words/mail-content.ts';
import type { BatchOrigin, Due, Enrollment, Pause, Rejection, Trouble } from './enrollment.ts';

/** What can happen to an enrollment. Time comes with the command. */
export type Command =
  /** A schedule fired, or the sweep found it overdue. An old revision does nothing. */
  | {
      readonly type: 'Wake';
      readonly now: Instant;
      readonly rev: number;
      /** When the newest mail left whose Send event is stored; null when there is none. */
      readonly proofAt: Instant | null;
    }
  | { readonly type: 'Claim'; readonly now: Instant }
  /** The day's one coaching mail has gone out, or the batch rests: the step waits for the next window after today. */
  | {
      readonly type: 'PutOff';
      readonly now: Instant;
      readonly reason: 'one-a-day' | 'batch-paused' | 'grace-period';
    }
  | {
      readonly type: 'Record';
      readonly now: Instant;
      readonly step: StepNumber;
      readonly attempt: number;
      readonly result: SendResult;
    }
  /** The look before the SES call found a stop. */
  | {
      readonly type: 'Hold';
      readonly now: Instant;
      readonly step: StepNumber;
      readonly attempt: number;
      readonly reason: string;
    }
  /** The look before the SES call found a pause: the claim is given back, unused. */
  | { readonly type: 'Release'; readonly now: Instant; readonly step: StepNumber; readonly attempt: number }
  | {
      readonly type: 'Settle';
      readonly step: StepNumber;
      readonly sentAt: Instant;
      readonly sesMessageId: string;
    }
  /** A waiting series begins, unless another of the person still runs: then it waits until the day after that. */
  | { readonly type: 'Start'; readonly now: Instant; readonly busyUntil: Instant | null }
  /** The series before it has ended: a waiting one is the running one from now on, its first mail due the next working day. */
  | { readonly type: 'TakeOver'; readonly now: Instant }
  | { readonly type: 'Stop'; readonly now: Instant; readonly reason: string }
  | { readonly type: 'Undo'; readonly now: Instant }
  | { readonly type: 'Finish'; readonly now: Instant; readonly reason: string }
  /**
   * The agency undid this batch: what it began ends; what the person forwarded themselves goes on as theirs. Of a series
   * that another batch, or a later run of this one, has begun again meanwhile nothing changes. `run` absent: of any run.
   */
  | {
      readonly type: 'TakeBack';
      readonly now: Instant;
      readonly batchId: string;
      readonly run?: number;
    }
  /** The batch that was undone is confirmed again: on from the first unsent step, at `startsAt`. */
  | {
      readonly type: 'Reenroll';
      readonly now: Instant;
      readonly origin: BatchOrigin;
      readonly startsAt: Instant;
      /** Another series of the person runs now: this one waits behind it. */
      readonly waits: boolean;
    }
  /** SES says that a mail of the series came back for good, or was marked as spam. The first word stays. */
  | { readonly type: 'NoteTrouble'; readonly now: Instant; readonly trouble: Trouble }
  | {
      readonly type: 'Pause';
      readonly now: Instant;
      readonly reason: Pause['reason'];
      readonly until: Instant;
      /** The question whether to go on stays open. */
      readonly askedAt?: Instant | null;
    }
  | { readonly type: 'Resume'; readonly now: Instant }
  /** `coachedToday`: the day's one coaching mail has gone out, so "now" means the next window. */
  | { readonly type: 'SendNow'; readonly now: Instant; readonly coachedToday: boolean }
  | { readonly type: 'Skip'; readonly now: Instant }
  | { readonly type: 'ChangePace'; readonly now: Instant; readonly pace: Enrollment['pace'] }
  | { readonly type: 'ChangeTimes'; readonly now: Instant; readonly zone: string; readonly hour: string }
  | { readonly type: 'Join'; readonly now: Instant; readonly rejection: Rejection }
  /** One mail was no rejection after all: what was read from it goes, and the whole series if nothing else is left. */
  | {
      readonly type: 'Disown';
      readonly now: Instant;
      /** Null: whichever mail the job was in. */
      readonly inboundId: string | null;
      /** One job of the mail; absent or null: all of it. */
      readonly job?: Job | null;
    }
  | {
      readonly type: 'TakeFeedback';
      readonly now: Instant;
      readonly text: string;
      /** Which of the jobs it is about, counted from 0; absent: the first. */
      readonly job?: number;
    };

/** What the shell is to do once the new state is saved. Each may be lost or done twice without harm. */
export type Effect =
  | {
      readonly type: 'arm';
      readonly enrollmentId: string;
      readonly step: number;
      readonly rev: number;
      readonly at: Instant;
    }
  /** Fed by the sweep, without an alarm clock: what is due before the sweep comes by goes on the queue at once. */
  | { readonly type: 'feed'; readonly enrollmentId: string; readonly rev: number; readonly at: Instant }
  | { readonly type: 'disarm'; readonly enrollmentId: string; readonly step: number; readonly rev: number }
  | {
      readonly type: 'alarm';
      readonly name: 'SendFailed' | 'SendBlocked' | 'SendUnresolved';
      readonly id: string;
    };

export type Decision = {
  readonly enrollment: Enrollment;
  readonly effects: readonly Effect[];
  /** The person is to be asked whether to go on (28 days after good news). */
  readonly asks: boolean;
};

/** Instants of these kinds have an alarm clock; a lease and a check are left to the sweep. */
export const armed: readonly Due[] = ['start', 'step', 'resume', 'ask', 'give-up-asking'];
