import type { Enrollment, Rejection } from '#core/enrollment/enrollment.ts';
import { fingerprintMs } from '#core/inbound/fingerprint.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
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

/** The same for each rejection of a mail that waited. */
export const duplicatesOf = async (
  store: Store,
  { fingerprintIds, read }: Pick<InboundMail, 'fingerprintIds' | 'read'>,
  now: string,
): Promise<readonly (Enrollment | null)[]> => {
  const series = await duplicateOf(store, fingerprintIds, now);
  return series === null ? read.map(() => null) : duplicatesIn(read, series);
};

/** Which of the rejections of a mail the series has; where it names none of them, it knows the mail itself. */
const duplicatesIn = (read: readonly Rejection[], series: Enrollment): readonly (Enrollment | null)[] => {
  const known = read.map((one) =>
    series.rejections.some(
      (other) => other.company === one.company && other.role === one.role && other.evidence === one.evidence,
    ),
  );
  return known.map((isKnown) => (isKnown || !known.includes(true) ? series : null));
};
