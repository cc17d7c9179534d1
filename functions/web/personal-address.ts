import type { Candidate } from '#core/candidates/candidate.ts';
import {
  type PersonalAddress,
  personalAddressOf,
  personalToken,
  personalTokenId,
} from '#core/candidates/personal-token.ts';
import { untilSaved, type Write } from '#core/ports/store.ts';
import type { WebDependencies } from './dependencies.ts';

/** The secret address a person has now; null when there is none. */
export const personalAddress = (deps: WebDependencies, candidate: Candidate): string | null =>
  candidate.personalAddress === null
    ? null
    : personalAddressOf(
        personalToken(deps.linkKeys, candidate.id, candidate.personalAddress),
        deps.inboundDomain,
      );

/**
 * Gives a person a secret address, or a new one in place of `generation`, which is nobody's from then on. A form sent
 * twice changes it once: the second time its generation is not the present one.
 */
export const issuePersonalAddress = (
  deps: WebDependencies,
  candidateId: string,
  generation: number,
): Promise<unknown> =>
  untilSaved(deps.store, async () => {
    const candidate = await deps.store.get('candidate', candidateId);
    const present = candidate?.personalAddress ?? null;
    if (candidate === null || (present?.generation ?? 0) !== generation) return { writes: [], result: null };
    const next: PersonalAddress = { kid: deps.linkKeys.current, generation: generation + 1 };
    const record = { ...candidate, personalAddress: next, version: candidate.version + 1 };
    const idOf = (address: PersonalAddress): string =>
      personalTokenId(personalToken(deps.linkKeys, candidateId, address));
    const writes: Write[] = [
      { type: 'put', kind: 'candidate', record, expects: candidate.version },
      {
        type: 'put',
        kind: 'personal-token',
        record: { id: idOf(next), version: 1, candidateId },
        expects: null,
      },
    ];
    if (present !== null) writes.push({ type: 'remove', kind: 'personal-token', id: idOf(present) });
    return { writes, result: null };
  });
