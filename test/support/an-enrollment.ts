import { begin, beginAt } from '#core/enrollment/begin.ts';
import { decide } from '#core/enrollment/decide.ts';
import { type BatchOrigin, type Enrollment, type Rejection, stepOf } from '#core/enrollment/enrollment.ts';
import { nextStep } from '#core/enrollment/timing.ts';
import type { StepNumber } from '#core/words/mail-content.ts';
import { aCandidate } from './a-candidate.ts';
import { aRejection } from './a-rejection.ts';

/** Thursday 8 January 2026, ten in the morning in London. */
export const thursday = '2026-01-08T10:00:00.000Z';
/** 26 characters, as every id of a record. */
export const anEnrollmentId = 'enrollmentofsam2222222222a';

/** Just begun on Thursday at ten: the receipt is due. */
export const anEnrollment = (changed: Partial<Enrollment> = {}): Enrollment => ({
  ...begin({
    id: anEnrollmentId,
    now: thursday,
    candidate: aCandidate(),
    zone: 'Europe/London',
    rejections: [aRejection()],
    origin: { type: 'forward', inboundId: 'inbound-1', messageId: 'forward-1@mail.example' },
  }).enrollment,
  ...changed,
});

/** Row 2 of Harbour Lane's batch (a-batch.ts). */
export const aBatchOrigin = (changed: Partial<BatchOrigin> = {}): BatchOrigin => ({
  type: 'batch',
  run: 1,
  batchId: 'batchofharbourlane2222222a',
  agencyId: 'harbour-lane',
  row: 2,
  messageId: null,
  consultantName: null,
  consultantAddress: null,
  ...changed,
});

/** What an agency says of a rejection: nobody read it, so there is no sentence it was read from. */
export const anAgencysRejection = (changed: Partial<Rejection> = {}): Rejection =>
  aRejection({
    ...{ inboundId: null, reason: 'not-stated', sender: 'agency', contact: null, evidence: null },
    ...changed,
  });

/** Enrolled by Harbour Lane on Thursday at ten; the first mail comes on Friday morning. */
export const aBatchEnrollment = (changed: Partial<Enrollment> = {}): Enrollment => ({
  ...beginAt(
    {
      id: anEnrollmentId,
      now: thursday,
      candidate: aCandidate(),
      zone: 'Europe/London',
      rejections: [anAgencysRejection()],
      origin: aBatchOrigin(),
    },
    '2026-01-09T09:33:00.000Z',
  ).enrollment,
  ...changed,
});

/** Of a batch's series steps 1 to `last` have been sent, each when it was due. */
export const aBatchEnrollmentAfter = (
  last: StepNumber | 0,
  changed: Partial<Enrollment> = {},
): Enrollment => {
  let enrollment = aBatchEnrollment(changed);
  for (let step = 1; step <= last; step++) enrollment = sendNext(enrollment);
  return enrollment;
};

/** The next step claimed at the instant it is due, or `now`. */
export const claimedAt = (enrollment: Enrollment, now: string = enrollment.dueAt!): Enrollment => {
  const { enrollment: claimed } = decide(enrollment, { type: 'Claim', now });
  if (claimed === enrollment) throw new Error(`nothing to claim at ${now}: due ${enrollment.dueAt}`);
  return claimed;
};

/** The next step claimed and accepted by SES at the instant it is due. */
export const sendNext = (enrollment: Enrollment, now: string = enrollment.dueAt!): Enrollment => {
  const step = nextStep(enrollment)!;
  const claimed = claimedAt(enrollment, now);
  return decide(claimed, {
    type: 'Record',
    now,
    step,
    attempt: stepOf(claimed, step).attempt,
    result: { type: 'accepted', sesMessageId: `ses-${enrollment.id.slice(0, 4)}-${step}` },
  }).enrollment;
};

/** A series of which steps 1 to `last` have been sent, each when it was due. */
export const anEnrollmentAfter = (last: StepNumber | 0, changed: Partial<Enrollment> = {}): Enrollment => {
  let enrollment = anEnrollment(changed);
  for (let step = 1; step <= last; step++) enrollment = sendNext(enrollment);
  return enrollment;
};
