import type { Candidate } from '../candidates/candidate.ts';
import { formatWhen, zoneLabel } from '../time/format.ts';
import type { Instant } from '../time/instant.ts';
import type { Agency, Links, PlannedStep, StepContent, StepNumber } from '../words/mail-content.ts';
import { type Enrollment, isAsked, type Rejection, stepNumbers, stepOf } from './enrollment.ts';
import { jobsOf } from './same-job.ts';
import { expectedInstants } from './timing.ts';

export type Leaving = {
  readonly step: StepNumber;
  readonly now: Instant;
  readonly links: Links;
  /** Who it is sent for; null for a series the person began. */
  readonly agency: Agency | null;
};

/** What one step's mail speaks of, as it stands at the moment of sending. */
export const stepContent = (
  enrollment: Enrollment,
  candidate: Candidate,
  { step, now, links, agency }: Leaving,
): StepContent => {
  const rejections = inOrderFor(step, enrollment.rejections);
  const [first] = rejections;
  if (first === undefined) throw new Error(`enrollment ${enrollment.id} has no rejection`);
  return {
    template: 'step',
    step,
    firstName: candidate.firstName,
    jobs: jobsOf(rejections),
    stage: first.stage,
    reason: first.reason,
    feedback: first.feedback,
    feedbackText: first.feedbackText,
    doorOpen: first.doorOpen,
    sender: first.sender,
    contact: first.contact,
    evidence: first.evidence,
    agency,
    plan: planFor(enrollment, now, step),
    zone: zoneLabel(enrollment.zone),
    links,
  };
};

/** Once feedback is asked for, the steps speak first of the job whose employer gave some: that is the one to learn from. */
const inOrderFor = (step: StepNumber, rejections: readonly Rejection[]): readonly Rejection[] => {
  const told = step <= 2 ? undefined : rejections.find(({ feedback }) => feedback === 'given');
  return told === undefined ? rejections : [told, ...rejections.filter((each) => each !== told)];
};

/** The six steps with their dates for reading; `leaving` is the one going out at this moment. */
export const planFor = (
  enrollment: Enrollment,
  now: Instant,
  leaving: StepNumber | null,
): readonly PlannedStep[] => {
  const expected = expectedInstants(enrollment, now);
  return stepNumbers.map((step) => {
    const item = stepOf(enrollment, step);
    const sentAt = step === leaving ? now : item.sentAt;
    if (sentAt !== null) return { step, when: formatWhen(sentAt, enrollment.zone, 'en'), status: 'sent' };
    const instant = expected[step - 1] ?? null;
    if (instant === null) return { step, when: '', status: 'skipped' };
    // Until they say whether to go on, no day holds.
    if (isAsked(enrollment)) return { step, when: '', status: 'planned' };
    return { step, when: formatWhen(instant, enrollment.zone, 'en'), status: 'planned' };
  });
};
