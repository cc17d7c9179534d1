import type { Agency, AgencyPerson, ApiKey } from '../agencies/agency.ts';
import type { Answer } from '../answers/answer.ts';
import type { Batch } from '../batches/batch.ts';
import type { Membership } from '../batches/membership.ts';
import type { SendingCalendar } from '../batches/sending-calendar.ts';
import type { Candidate, Suppression } from '../candidates/candidate.ts';
import type { PersonalToken } from '../candidates/personal-token.ts';
import type { Enrollment } from '../enrollment/enrollment.ts';
import type { Fingerprint } from '../inbound/fingerprint.ts';
import type { InboundMail } from '../inbound/inbound-mail.ts';
import type { Feed } from '../sending/feed.ts';
import type { EventProof, SendingHalt, SentMail } from '../sending/sent-mail.ts';
import type { Instant } from '../time/instant.ts';

/** Every kind of record in the table. Each has an `id` of its own and a `version` that every write raises. */
export type Records = {
  readonly candidate: Candidate;
  readonly suppression: Suppression;
  readonly enrollment: Enrollment;
  readonly answer: Answer;
  readonly inbound: InboundMail;
  readonly fingerprint: Fingerprint;
  readonly 'personal-token': PersonalToken;
  readonly 'sent-mail': SentMail;
  readonly 'event-proof': EventProof;
  readonly 'sending-halt': SendingHalt;
  readonly agency: Agency;
  readonly 'agency-person': AgencyPerson;
  readonly 'api-key': ApiKey;
  readonly batch: Batch;
  readonly membership: Membership;
  readonly 'sending-calendar': SendingCalendar;
};
export type RecordKind = keyof Records;

export type Reference = { readonly kind: RecordKind; readonly id: string };

/**
 * One condition of a transaction. `put` writes the record if the stored one still has version `expects` (null: if there
 * is none); `absent` and `unchanged` write nothing but hold the transaction to what was read.
 */
export type Write =
  | {
      readonly [Kind in RecordKind]: {
        readonly type: 'put';
        readonly kind: Kind;
        readonly record: Records[Kind];
        readonly expects: number | null;
      };
    }[RecordKind]
  | { readonly type: 'absent'; readonly kind: RecordKind; readonly id: string }
  /** `expects`: only if the stored one still has this version; without it, whether it is there or not. */
  | {
      readonly type: 'remove';
      readonly kind: RecordKind;
      readonly id: string;
      readonly expects?: number;
    };

/** What getMany found; null for what is not there. @throws for a record that was not asked for. */
export type Found = {
  readonly get: <Kind extends RecordKind>(kind: Kind, id: string) => Records[Kind] | null;
};

export const referenceKey = ({ kind, id }: Reference): string => `${kind}#${id}`;

/** Builds what getMany answers from records by their reference keys. */
export const foundAmong = (
  wanted: readonly Reference[],
  records: ReadonlyMap<string, Records[RecordKind]>,
): Found => {
  const asked = new Set(wanted.map(referenceKey));
  return {
    get: <Kind extends RecordKind>(kind: Kind, id: string) => {
      const key = referenceKey({ kind, id });
      if (!asked.has(key)) throw new Error(`${key} was not asked for`);
      return (records.get(key) as Records[Kind] | undefined) ?? null;
    },
  };
};

/** DynamoDB's limit for one transaction. */
export const transactionWritesMax = 100;

/** How many shards the index of what is due is spread over: 16 × 1,000 writes a second. */
export const dueShards = 16;

/** The ledger. Reads by id are strongly consistent; a transaction happens whole or not at all. */
export type Store = {
  readonly get: <Kind extends RecordKind>(kind: Kind, id: string) => Promise<Records[Kind] | null>;
  /** Many records, of several kinds if need be, each as strongly consistent as one alone; they are not one moment's. */
  readonly getMany: (wanted: readonly Reference[]) => Promise<Found>;
  /** `conflict`: somebody else was faster. Read again, decide again. */
  readonly transact: (writes: readonly Write[]) => Promise<'done' | 'conflict'>;
  /** What is due of one shard at or before the instant, longest overdue first, but for what is fed. May lag a little. */
  readonly overdue: (query: {
    readonly shard: number;
    readonly before: Instant;
    readonly limit: number;
  }) => Promise<readonly Reference[]>;
  /** Enrollments of one shard that the sweep feeds, due at or before the instant, longest due first. May lag a little. */
  readonly feed: (query: {
    readonly shard: number;
    readonly before: Instant;
    readonly limit: number;
  }) => Promise<readonly Feed[]>;
  /** A candidate's inbound mails, newest first. May lag a little. */
  readonly inboundOf: (candidateId: string, limit: number) => Promise<readonly InboundMail[]>;
  /** A candidate's answers, in no order. May lag a little. */
  readonly answersOf: (candidateId: string, limit: number) => Promise<readonly Answer[]>;
  /** Which agencies have enrolled a candidate, in no order. May lag a little. */
  readonly membershipsOf: (candidateId: string, limit: number) => Promise<readonly Membership[]>;
  /** An agency's batches, newest first. May lag a little. */
  readonly batchesOf: (agencyId: string, limit: number) => Promise<readonly Batch[]>;
  /** Agencies, in no order. May lag a little. */
  readonly agencies: (limit: number) => Promise<readonly Agency[]>;
};

/** How often a decision is made anew after losing a race before the message goes back to its queue. */
const attemptsMax = 8;

/**
 * Reads, decides, writes; again when somebody else was faster. `attempt` returns what to write and what came of it.
 * @throws after eight lost races: the caller's queue retries.
 */
export const untilSaved = async <Result>(
  store: Store,
  attempt: () => Promise<{ readonly writes: readonly Write[]; readonly result: Result }>,
): Promise<Result> => {
  for (let tries = 0; tries < attemptsMax; tries++) {
    const { writes, result } = await attempt();
    if (writes.length === 0 || (await store.transact(writes)) === 'done') return result;
  }
  throw new Error(`lost ${attemptsMax} races for the same record`);
};
