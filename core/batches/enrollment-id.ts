import { type Keys, mac } from '../identity/keys.ts';

/**
 * The ids this file of this agency gives a person, one for each key: the newest is given, and older ones were before a new key came.
 * The same file again gives the same ids; another file, or another agency's, others.
 */
export const batchEnrollmentIds = (
  keys: Keys,
  agencyId: string,
  candidateId: string,
  fileSha256: string,
): readonly string[] =>
  [keys.current, ...Object.keys(keys.byId).filter((kid) => kid !== keys.current)].map((kid) =>
    mac(keys.byId[kid]!, 26, 'batch-enrollment', agencyId, candidateId, fileSha256),
  );
