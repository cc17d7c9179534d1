import { subtractSeconds, toPlainDateTime } from 'temporal-polyfill/fns/ZonedDateTime';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { stepContent } from '#core/enrollment/step-content.ts';
import { type WhyThatDay, whyThatDay } from '#core/enrollment/why-that-day.ts';
import { spreadSeconds } from '#core/time/due.ts';
import { zoned } from '#core/time/zone.ts';
import type { StepContent, StepNumber } from '#core/words/mail-content.ts';
import { documentOf } from '#core/words/render-mail.ts';
import type { LeftMail } from './world.ts';

/** A fact of the rejection that changed the words of one mail, and what the words would have gone by without it. */
export type VariantFact = { readonly fact: keyof typeof plain; readonly value: string };

export type WhyStep = {
  readonly day: WhyThatDay | null;
  /** The person's hour and the spread behind it, in seconds; null when it did not come by the hour. */
  readonly hour: { readonly from: string; readonly spreadSeconds: number } | null;
  readonly variant: readonly VariantFact[];
};

/** Why one step's mail came on that day, at that hour and in those words. `now` is the series as it became later. */
export const whyStep = (left: LeftMail, now: Enrollment, step: StepNumber): WhyStep => ({
  day: whyThatDay(now, step),
  hour: hourOf(left, step),
  variant:
    left.enrollment === null || left.candidate === null
      ? []
      : variantOf(
          stepContent(left.enrollment, left.candidate, { step, now: left.at, links: noLinks, agency: null }),
        ),
});

const hourOf = ({ at, enrollment }: LeftMail, step: StepNumber): WhyStep['hour'] => {
  if (enrollment === null || (step === 1 && enrollment.startsAtOnce)) return null;
  const spread = spreadSeconds(enrollment.id);
  const start = toPlainDateTime(subtractSeconds(zoned(at, enrollment.zone), spread))
    .toJSON()
    .slice(11, 19);
  return start === `${enrollment.hour}:00` ? { from: enrollment.hour, spreadSeconds: spread } : null;
};

const noLinks = { plan: 'https://onward.test/p/plan', unsubscribe: 'https://onward.test/p/unsubscribe' };

/** What a rejection says that says nothing in particular. */
const plain = {
  stage: 'unknown',
  reason: 'not-stated',
  feedback: 'none',
  sender: 'direct',
  contact: null,
  doorOpen: false,
  jobs: null,
} as const;

/** Found by trying: a fact counts when the mail reads otherwise without it. */
const variantOf = (content: StepContent): readonly VariantFact[] => {
  const words = JSON.stringify(documentOf(content));
  return (Object.keys(plain) as (keyof typeof plain)[]).flatMap((fact) => {
    const without = { ...content, [fact]: fact === 'jobs' ? content.jobs.slice(0, 1) : plain[fact] };
    const reads = JSON.stringify(documentOf(without as StepContent));
    return reads === words ? [] : [{ fact, value: wordFor(content, fact) }];
  });
};

const wordFor = (content: StepContent, fact: keyof typeof plain): string => {
  if (fact === 'contact') return content.contact?.name ?? content.contact?.address ?? 'none';
  if (fact === 'jobs') return `${content.jobs.length} jobs`;
  return fact === 'doorOpen' ? String(content.doorOpen) : content[fact];
};
