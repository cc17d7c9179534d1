import { personalToken, personalTokenId } from '#core/candidates/personal-token.ts';
import { decide } from '#core/enrollment/decide.ts';
import { objectKeyOf } from '#core/inbound/arrival.ts';
import { type RecordKind, transactionWritesMax, untilSaved, type Write } from '#core/ports/store.ts';
import { carryOut } from '#functions/carry-out.ts';
import { putEnrollment } from '#functions/change-enrollment.ts';
import { personById } from '#functions/people.ts';
import { suppressionWrites } from '#functions/suppress.ts';
import type { WebDependencies } from './dependencies.ts';
import { type Holdings, holdingsMax, holdingsOf } from './holdings.ts';

/** Rounds of looking for more: an index that lags and a person with thousands of mails both end well before. */
const roundsMax = 50;
const removalsAtOnce = 25;

/**
 * Erases a person: series, mails, answers, fingerprints, secret address, what ties them to agencies, and last the person. A suppression stays, as the
 * hash it is stored under; with `staySilent` one is made. Breaking off leaves the person's record, so it can be done again.
 */
export const erase = async (
  deps: WebDependencies,
  candidateId: string,
  staySilent: boolean,
): Promise<'erased' | 'unknown'> => {
  for (let round = 0; round < roundsMax; round++) {
    if (!(await endAll(deps, candidateId, staySilent))) return 'unknown';
    const candidate = await deps.store.get('candidate', candidateId);
    if (candidate === null) return 'unknown';
    const holdings = await holdingsOf(deps.store, candidate);
    await removeRecords(deps, holdings);
    if (holdings.mails.length === holdingsMax || holdings.answers.length === holdingsMax) continue;
    const token = tokenWrites(deps, holdings);
    const last: Write = {
      type: 'remove',
      kind: 'candidate',
      id: candidateId,
      expects: candidate.version,
    };
    // A mail that came in meanwhile changed the person: there may be a series more.
    if ((await deps.store.transact([...token, last])) === 'conflict') continue;
    await removeLeftovers(deps, holdings);
    return 'erased';
  }
  throw new Error(`candidate ${candidateId} could not be erased in ${roundsMax} rounds`);
};

/** First nothing more may leave: what runs or waits ends, and its clocks are disarmed. False when there is nobody. */
const endAll = async (deps: WebDependencies, candidateId: string, staySilent: boolean): Promise<boolean> => {
  const now = deps.now();
  const ended = await untilSaved(deps.store, async () => {
    const known = await personById(deps.store, candidateId);
    if (known === null) return { writes: [], result: null };
    const { running, waiting } = known.person;
    const decisions = [running, waiting].flatMap((before) =>
      before === null ? [] : [{ before, decision: decide(before, { type: 'Stop', now, reason: 'erased' }) }],
    );
    const writes = [
      ...decisions.map(({ before, decision }) => putEnrollment(before, decision)),
      ...(staySilent ? suppressionWrites(known.person, 'stop-everything', now) : []),
    ];
    return { writes, result: decisions };
  });
  for (const { decision } of ended ?? []) await carryOut(deps.outlets, decision.effects, now);
  return ended !== null;
};

/** The index may have lagged. Whoever came back in the meantime keeps what is new. */
const removeLeftovers = async (deps: WebDependencies, { candidate }: Holdings): Promise<void> => {
  const left = await holdingsOf(deps.store, candidate);
  if ((await deps.store.get('candidate', candidate.id)) === null) await removeRecords(deps, left);
};

/** The entries that only lead to a record go before it: what is broken off can be found again by what is left. */
const removeRecords = async (
  deps: WebDependencies,
  { mails, answers, enrollments, memberships }: Holdings,
): Promise<void> => {
  const sent = [...answers.map(({ item }) => item), ...enrollments.flatMap(({ steps }) => steps)];
  await inBatches(mails, removalsAtOnce, (batch) =>
    Promise.all(batch.map(({ id }) => deps.rawMailBin.remove(objectKeyOf(id)))),
  );
  const writes = [
    ...removals(
      'fingerprint',
      mails.flatMap(({ fingerprintIds }) => fingerprintIds),
    ),
    ...removals(
      'sent-mail',
      sent.flatMap(({ sesMessageId }) => sesMessageId ?? []),
    ),
    ...removals(
      'answer',
      answers.map(({ id }) => id),
    ),
    ...removals(
      'membership',
      memberships.map(({ id }) => id),
    ),
    ...removals(
      'enrollment',
      enrollments.map(({ id }) => id),
    ),
    ...removals(
      'inbound',
      mails.map(({ id }) => id),
    ),
  ];
  await inBatches(writes, transactionWritesMax, async (batch) => {
    await untilSaved(deps.store, async () => ({ writes: batch, result: null }));
  });
};

const removals = (kind: RecordKind, ids: readonly string[]): readonly Write[] =>
  [...new Set(ids)].map((id) => ({ type: 'remove', kind, id }));

const tokenWrites = (deps: WebDependencies, { candidate }: Holdings): readonly Write[] =>
  candidate.personalAddress === null
    ? []
    : removals('personal-token', [
        personalTokenId(personalToken(deps.linkKeys, candidate.id, candidate.personalAddress)),
      ]);

const inBatches = async <Entry>(
  entries: readonly Entry[],
  size: number,
  work: (batch: readonly Entry[]) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < entries.length; start += size) await work(entries.slice(start, start + size));
};
