import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { fingerprintMs } from '#core/inbound/fingerprint.ts';
import type { Store } from '#core/ports/store.ts';
import { plusMs } from '#core/time/instant.ts';

/** The series one of these fingerprints already led to, unless it was undone or stopped, or is long past. */
export const duplicateOf = async (
  store: Store,
  ids: readonly string[],
  now: string,
): Promise<Enrollment | null> => {
  for (const id of ids) {
    const fingerprint = await store.get('fingerprint', id);
    if (fingerprint === null || plusMs(fingerprint.at, fingerprintMs) < now) continue;
    const enrollment = await store.get('enrollment', fingerprint.enrollmentId);
    if (enrollment !== null && enrollment.status !== 'undone' && enrollment.status !== 'stopped')
      return enrollment;
  }
  return null;
};
