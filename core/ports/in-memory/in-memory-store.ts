import type { Agency } from '../../agencies/agency.ts';
import type { Answer } from '../../answers/answer.ts';
import type { Batch } from '../../batches/batch.ts';
import type { Membership } from '../../batches/membership.ts';
import { isFed } from '../../enrollment/fed.ts';
import { spreadHash } from '../../identity/keys.ts';
import type { InboundMail } from '../../inbound/inbound-mail.ts';
import type { Instant } from '../../time/instant.ts';
import {
  dueShards,
  foundAmong,
  type RecordKind,
  type Records,
  referenceKey,
  type Store,
  transactionWritesMax,
  type Write,
} from '../store.ts';

export type InMemoryStore = Store & {
  /** Everything stored, by `<kind>#<id>`: for comparing before with after. */
  readonly snapshot: () => Readonly<Record<string, unknown>>;
};

type Stored = { readonly kind: RecordKind; readonly record: Records[RecordKind] };

/** The ledger in memory, as strict as DynamoDB: what that refuses is refused here. */
export const createInMemoryStore = (): InMemoryStore => {
  const items = new Map<string, Stored>();

  const holds = (write: Write): boolean => {
    const stored = items.get(keyOf(write));
    switch (write.type) {
      case 'put':
        return write.expects === null ? stored === undefined : stored?.record.version === write.expects;
      case 'absent':
        return stored === undefined;
      case 'remove':
        return write.expects === undefined || stored?.record.version === write.expects;
      default:
        return write satisfies never;
    }
  };

  const apply = (write: Write): void => {
    if (write.type === 'put')
      items.set(keyOf(write), { kind: write.kind, record: structuredClone(write.record) });
    if (write.type === 'remove') items.delete(keyOf(write));
  };

  const dueIn = ({ shard, before }: { readonly shard: number; readonly before: Instant }) =>
    [...items.values()]
      .flatMap(({ kind, record }) => {
        const dueAt = 'dueAt' in record ? record.dueAt : null;
        const fed = 'steps' in record && isFed(record);
        return dueAt !== null && dueAt <= before && spreadHash(record.id) % dueShards === shard
          ? [{ kind, id: record.id, dueAt, fed }]
          : [];
      })
      .sort((a, b) => compare(a.dueAt, b.dueAt));

  return {
    get: async <Kind extends RecordKind>(kind: Kind, id: string) => {
      const stored = items.get(`${kind}#${id}`);
      return stored === undefined ? null : (structuredClone(stored.record) as Records[Kind]);
    },
    getMany: async (wanted) =>
      foundAmong(
        wanted,
        new Map(
          wanted.flatMap((reference) => {
            const stored = items.get(referenceKey(reference));
            return stored === undefined ? [] : [[referenceKey(reference), structuredClone(stored.record)]];
          }),
        ),
      ),
    transact: async (writes) => {
      refuseWhatDynamoDbRefuses(writes);
      if (!writes.every(holds)) return 'conflict';
      for (const write of writes) apply(write);
      return 'done';
    },
    overdue: async (query) =>
      dueIn(query)
        .filter(({ fed }) => !fed)
        .slice(0, query.limit)
        .map(({ kind, id }) => ({ kind, id })),
    feed: async (query) =>
      dueIn(query)
        .filter(({ fed }) => fed)
        .slice(0, query.limit)
        .map(({ id, dueAt }) => ({ id, dueAt })),
    inboundOf: async (candidateId, limit) =>
      [...items.values()]
        .flatMap(({ kind, record }) => (kind === 'inbound' ? [record as InboundMail] : []))
        .filter((mail) => mail.candidateId === candidateId)
        .sort((a, b) => compare(`${b.receivedAt}#${b.id}`, `${a.receivedAt}#${a.id}`))
        .slice(0, limit)
        .map((mail) => structuredClone(mail)),
    answersOf: async (candidateId, limit) =>
      [...items.values()]
        .flatMap(({ kind, record }) => (kind === 'answer' ? [record as Answer] : []))
        .filter((answer) => answer.candidateId === candidateId)
        .slice(0, limit)
        .map((answer) => structuredClone(answer)),
    membershipsOf: async (candidateId, limit) =>
      [...items.values()]
        .flatMap(({ kind, record }) => (kind === 'membership' ? [record as Membership] : []))
        .filter((membership) => membership.candidateId === candidateId)
        .slice(0, limit)
        .map((membership) => structuredClone(membership)),
    batchesOf: async (agencyId, limit) =>
      [...items.values()]
        .flatMap(({ kind, record }) => (kind === 'batch' ? [record as Batch] : []))
        .filter((batch) => batch.agencyId === agencyId)
        .sort((a, b) => compare(`${b.createdAt}#${b.id}`, `${a.createdAt}#${a.id}`))
        .slice(0, limit)
        .map((batch) => structuredClone(batch)),
    agencies: async (limit) =>
      [...items.values()]
        .flatMap(({ kind, record }) => (kind === 'agency' ? [record as Agency] : []))
        .slice(0, limit)
        .map((agency) => structuredClone(agency)),
    snapshot: () => structuredClone(Object.fromEntries([...items].map(([key, { record }]) => [key, record]))),
  };
};

const keyOf = (write: Write): string => `${write.kind}#${write.type === 'put' ? write.record.id : write.id}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Mistakes of the caller, which must not pass here and fail in the cloud. */
const refuseWhatDynamoDbRefuses = (writes: readonly Write[]): void => {
  if (writes.length === 0 || writes.length > transactionWritesMax)
    throw new Error(`a transaction of ${writes.length} writes`);
  if (new Set(writes.map(keyOf)).size < writes.length)
    throw new Error('a transaction names one record twice');
  for (const write of writes) if (write.type === 'put') refuseUndefined(write.record, write.kind);
};

const refuseUndefined = (value: unknown, path: string): void => {
  if (value === undefined) throw new Error(`${path} is undefined`);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) refuseUndefined(inner, `${path}.${name}`);
};
