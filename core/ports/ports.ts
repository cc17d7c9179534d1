import type { SendResult } from '../sending/mail-item.ts';
import type { Instant } from '../time/instant.ts';

/** What waits on the send queue. Ids only: a queue never holds an address or a word of a mail. */
export type SendMessage =
  /** `rev` null: the sweep found it overdue, at whatever revision it is. */
  | { readonly type: 'enrollment'; readonly id: string; readonly rev: number | null }
  | { readonly type: 'answer'; readonly id: string }
  /** Another function decided when this enrollment is due; only send-mail makes schedules. */
  | {
      readonly type: 'arm';
      readonly enrollmentId: string;
      readonly step: number;
      readonly rev: number;
      readonly at: Instant;
    }
  /** One mail to SES's success simulator, to learn whether Send events flow. */
  | { readonly type: 'probe' };

export type SendQueue = {
  /** `delaySeconds` 0..900, SQS's limit. */
  readonly queue: (message: SendMessage, delaySeconds?: number) => Promise<void>;
  /** The same for many, in no order. @throws when not all of them are queued; some may be. */
  readonly queueMany: (messages: readonly DelayedMessage[]) => Promise<void>;
};

export type DelayedMessage = { readonly message: SendMessage; readonly delaySeconds: number };

export type AlarmClock = {
  /** Arms one firing; arming the same enrollment, step and rev again changes nothing. */
  readonly arm: (alarm: {
    readonly enrollmentId: string;
    readonly step: number;
    readonly rev: number;
    readonly at: Instant;
  }) => Promise<void>;
  /** Best effort: a firing that comes all the same finds an old rev and does nothing. */
  readonly disarm: (alarm: {
    readonly enrollmentId: string;
    readonly step: number;
    readonly rev: number;
  }) => Promise<void>;
};

export type Mailer = {
  /** Hands one mail to SES exactly once; never throws for what SES or the network answers. */
  readonly send: (mail: {
    readonly to: string;
    readonly raw: Uint8Array;
    /** Ids only: letters, digits, `_` and `-`. */
    readonly tags: Readonly<Record<string, string>>;
  }) => Promise<SendResult>;
};

/** Erases raw mails; whoever holds it need not be able to read them. */
export type RawMailBin = { readonly remove: (key: string) => Promise<void> };

export type RawMail = {
  /** The bytes of an inbound mail; null when nothing is stored under that key (any more). */
  readonly read: (key: string) => Promise<Uint8Array | null>;
};

/** A file as it comes, never whole. */
export type FileStream = { readonly bytes: number; readonly chunks: AsyncIterable<Uint8Array> };

/** Files of bulk enrollment: what agencies upload, and what is worked out from it. Keys are in core/batches/keys.ts. */
export type Files = {
  /** Null when there is nothing under that key (any more). Chunks as they come, of any size. */
  readonly read: (key: string) => Promise<FileStream | null>;
  /** For small ones. */
  readonly readText: (key: string) => Promise<string | null>;
  readonly write: (
    key: string,
    content: string | Uint8Array | FileStream,
    contentType: string,
  ) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
};

/** Ways for others to send and fetch such files by themselves. */
export type FileLinks = {
  /** An address one file can be PUT to, by anybody who has it, for `seconds`. */
  readonly uploadUrl: (key: string, seconds: number) => Promise<string>;
  /** An address one file can be fetched from, saved under `fileName`, for `seconds`. */
  readonly downloadUrl: (key: string, fileName: string, seconds: number) => Promise<string>;
};

/** Work of bulk enrollment that waits. Ids only. */
export type BatchMessage =
  /** Go on with a dry run. */
  | { readonly type: 'check'; readonly batchId: string }
  /** Enroll or end the rows of one part; `run` is the batch's when it was queued. */
  | { readonly type: 'enroll'; readonly batchId: string; readonly part: number; readonly run: number }
  | { readonly type: 'undo'; readonly batchId: string; readonly part: number; readonly run: number }
  /** Count anew what became of the batch's people. */
  | { readonly type: 'count'; readonly batchId: string };

export type BatchQueue = {
  /** `delaySeconds` 0..900, SQS's limit. */
  readonly queue: (messages: readonly BatchMessage[], delaySeconds?: number) => Promise<void>;
};

/** What SES lets us send; null: as much as we like. */
export type SendQuota = {
  readonly perDay: number | null;
  readonly perSecond: number;
  readonly sentLastDay: number;
};

export type QuotaReader = {
  /** Null when SES does not say: whoever sends in bulk is careful then. */
  readonly read: () => Promise<SendQuota | null>;
};

/** Counts one use of something in the present span of time. `allowed` false: come back in `retryAfterSeconds`. */
export type RateLimiter = {
  readonly take: (use: {
    /** Ids only: an API key's, a session's person, a hashed network address. */
    readonly scope: string;
    readonly limit: number;
    readonly windowSeconds: number;
    readonly now: Instant;
  }) => Promise<{ readonly allowed: boolean; readonly retryAfterSeconds: number }>;
};
