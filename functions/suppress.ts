import type { Suppression } from '#core/candidates/candidate.ts';
import { isSelfMade } from '#core/candidates/candidate.ts';
import { decide } from '#core/enrollment/decide.ts';
import type { Person } from '#core/inbound/handling.ts';
import { type Store, untilSaved, type Write } from '#core/ports/store.ts';
import { carryOut, type Outlets } from './carry-out.ts';
import { changeEnrollment, putEnrollment } from './change-enrollment.ts';
import { personById } from './people.ts';

type Dependencies = { readonly store: Store; readonly outlets: Outlets; readonly now: () => string };

/** Never mail this person again, and end what runs or waits, in one transaction. Doing it twice changes nothing. */
export const suppress = async (
  deps: Dependencies,
  candidateId: string,
  reason: Suppression['reason'],
): Promise<'suppressed' | 'unknown'> => {
  const now = deps.now();
  const ended = await untilSaved(deps.store, async () => {
    const known = await personById(deps.store, candidateId);
    if (known === null) return { writes: [], result: null };
    const { person } = known;
    const decisions = [person.running, person.waiting].flatMap((before) =>
      before === null ? [] : [{ before, decision: decide(before, { type: 'Stop', now, reason }) }],
    );
    const writes = [
      ...suppressionWrites(person, reason, now),
      ...decisions.map(({ before, decision }) => putEnrollment(before, decision)),
    ];
    return { writes, result: decisions };
  });
  if (ended === null) return 'unknown';
  for (const { decision } of ended) await carryOut(deps.outlets, decision.effects, now);
  return 'suppressed';
};

/** Asked for from the mail of a series that its agency took back: it is not to be begun again, should the suppression go. */
export const stopTakenBack = async (
  deps: Dependencies,
  enrollmentId: string,
  reason: Suppression['reason'],
): Promise<void> => {
  await changeEnrollment(deps, enrollmentId, {
    decideOn: (enrollment) =>
      enrollment.status === 'undone'
        ? decide(enrollment, { type: 'Stop', now: deps.now(), reason })
        : { enrollment, effects: [], asks: false },
  });
};

/** A complaint or a hard bounce replaces a self-made suppression, never the other way round. */
export const suppressionWrites = (
  { candidate, suppression }: Person,
  reason: Suppression['reason'],
  at: string,
): readonly Write[] => {
  if (suppression !== null && (suppression.reason === reason || !isSelfMade(suppression))) return [];
  const record = { id: candidate.id, version: (suppression?.version ?? 0) + 1, reason, at };
  return [{ type: 'put', kind: 'suppression', record, expects: suppression?.version ?? null }];
};
