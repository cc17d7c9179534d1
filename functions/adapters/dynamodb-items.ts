import { isFed } from '#core/enrollment/fed.ts';
import { spreadHash } from '#core/identity/keys.ts';
import { fingerprintMs } from '#core/inbound/fingerprint.ts';
import { dueShards, type RecordKind, type Records, type Reference } from '#core/ports/store.ts';
import type { Instant } from '#core/time/instant.ts';
import { packEnrollment, unpackEnrollment } from './dynamodb-packed-enrollment.ts';

/** One record as an item: keys, index attributes, and the record's own fields beside them. */
export type Item = Readonly<Record<string, unknown>>;

export const dueIndex = 'due';
export const listIndex = 'list';

export const keyOf = (kind: RecordKind, id: string) => ({ pk: `${kind}#${id}`, sk: '-' });

export const shardKey = (shard: number): string => `due#${shard}`;

/** What the sweep feeds is kept apart from what it only rescues. */
export const feedKey = (shard: number): string => `feed#${shard}`;

/** In whose list all agencies stand. */
export const everyAgency = 'all';

export const listKey = (kind: RecordKind, owner: string): string => `${kind}#${owner}`;

export const itemOf = <Kind extends RecordKind>(kind: Kind, record: Records[Kind]): Item => ({
  ...keyOf(kind, record.id),
  ...('steps' in record ? packEnrollment(record) : record),
  ...dueAttributes(kind, record),
  ...listAttributes(kind, record),
  ...expiry(kind, record),
});

const indexAttributes = new Set(['pk', 'sk', 'duePk', 'dueSk', 'listPk', 'listSk', 'expiresAt']);

export const recordOf = (item: Item): unknown => {
  const fields = Object.fromEntries(Object.entries(item).filter(([name]) => !indexAttributes.has(name)));
  const { kind, id } = referenceOf(item);
  if (kind !== 'enrollment') return fields;
  return unpackEnrollment(fields, id, item.dueSk === undefined ? null : dueAtOf(item));
};

export const referenceOf = (item: Item): Reference => {
  const key = String(item.pk);
  const hash = key.indexOf('#');
  return { kind: key.slice(0, hash) as RecordKind, id: key.slice(hash + 1) };
};

/** Sparse: an item that nothing is due for has no place in the index. */
const dueAttributes = (kind: RecordKind, record: Records[RecordKind]) => {
  const dueAt = 'dueAt' in record ? record.dueAt : null;
  if (dueAt === null) return {};
  const keyOfShard = 'steps' in record && isFed(record) ? feedKey : shardKey;
  return { duePk: keyOfShard(spreadHash(record.id) % dueShards), dueSk: `${dueAt}#${kind}` };
};

/** When the item of an index entry is due. */
export const dueAtOf = (item: Item): Instant => String(item.dueSk).replace(/#.*$/, '');

const listAttributes = (kind: RecordKind, record: Records[RecordKind]) => {
  if (kind === 'inbound' && 'receivedAt' in record && record.candidateId !== null)
    return { listPk: listKey(kind, record.candidateId), listSk: `${record.receivedAt}#${record.id}` };
  if (kind === 'answer' && 'matter' in record)
    return { listPk: listKey(kind, record.candidateId), listSk: record.id };
  if (kind === 'membership' && 'candidateId' in record && record.candidateId !== null)
    return { listPk: listKey(kind, record.candidateId), listSk: record.id };
  if (kind === 'batch' && 'agencyId' in record && 'createdAt' in record)
    return { listPk: listKey(kind, record.agencyId), listSk: `${record.createdAt}#${record.id}` };
  if (kind === 'agency') return { listPk: listKey(kind, everyAgency), listSk: record.id };
  return {};
};

/** DynamoDB deletes these some days late, which harms nobody; nothing is ever timed by it. */
const expiry = (kind: RecordKind, record: Records[RecordKind]) => {
  if (kind === 'fingerprint' && 'at' in record) return { expiresAt: seconds(record.at, fingerprintMs) };
  if (kind === 'sent-mail' && 'sentAt' in record)
    return { expiresAt: seconds(String(record.sentAt), sentMailMs) };
  return {};
};

/** A reply to a mail older than this finds its series by the reply token all the same. */
const sentMailMs = 180 * 86_400_000;

const seconds = (from: string, lifeMs: number): number => Math.floor((Date.parse(from) + lifeMs) / 1000);
