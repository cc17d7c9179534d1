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
};

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
