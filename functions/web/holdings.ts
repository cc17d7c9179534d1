import type { Answer } from '#core/answers/answer.ts';
import type { Membership } from '#core/batches/membership.ts';
import type { Candidate, Suppression } from '#core/candidates/candidate.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import type { Store } from '#core/ports/store.ts';

/** Everything the table holds about one person, besides hashes that only lead here. */
export type Holdings = {
  readonly candidate: Candidate;
  readonly suppression: Suppression | null;
  readonly enrollments: readonly Enrollment[];
  readonly mails: readonly InboundMail[];
  readonly answers: readonly Answer[];
  readonly memberships: readonly Membership[];
  /** The agencies of the memberships, by name. */
  readonly agencies: readonly string[];
};

/** A Function URL answers with 6 MB at most; a record is about 1 kB. Ten years of daily forwards still fit. */
export const holdingsMax = 2000;

export const holdingsOf = async (store: Store, candidate: Candidate): Promise<Holdings> => {
  const [suppression, mails, answers, memberships] = await Promise.all([
    store.get('suppression', candidate.id),
    store.inboundOf(candidate.id, holdingsMax),
    store.answersOf(candidate.id, holdingsMax),
    store.membershipsOf(candidate.id, holdingsMax),
  ]);
  // A candidate remembers the newest series; older ones are known from the mails they began with.
  const ids = new Set([
    ...candidate.enrollmentIds,
    ...mails.flatMap(({ enrollmentId }) => enrollmentId ?? []),
    ...answers.flatMap(({ enrollmentId }) => enrollmentId ?? []),
    ...memberships.map(({ enrollmentId }) => enrollmentId),
  ]);
  const [enrollments, agencies] = await Promise.all([
    Promise.all([...ids].map((id) => store.get('enrollment', id))),
    Promise.all(memberships.map(({ agencyId }) => store.get('agency', agencyId))),
  ]);
  return {
    candidate,
    suppression,
    enrollments: enrollments.filter((enrollment) => enrollment !== null),
    mails,
    answers,
    memberships,
    agencies: agencies.flatMap((agency) => agency?.name ?? []),
  };
};
