import * as v from 'valibot';
import { stepNumbers } from '#core/enrollment/enrollment.ts';
import { defaultHour, dueInstant } from '#core/time/due.ts';
import { formatWhen, zoneLabel } from '#core/time/format.ts';
import { nationalHolidays } from '#core/time/holidays.ts';
import type { Instant } from '#core/time/instant.ts';
import { planDates } from '#core/time/plan.ts';
import { nextWindow, windowFrom } from '#core/time/window.ts';
import { localDate } from '#core/time/zone.ts';
import type { PlannedStep, StepContent, StepNumber } from '#core/words/mail-content.ts';
import { renderMail } from '#core/words/render-mail.ts';
import { AgencyChanges } from './agency.ts';
import { ok } from './answers.ts';
import type { Handle } from './operation.ts';
import { readBody } from './read-body.ts';

export const WantedPreview = v.strictObject({
  step: v.exactOptional(v.picklist(stepNumbers, 'A step is a number from 1 to 6.')),
  ...AgencyChanges.entries,
});

/** A mail of the series as an invented candidate of the agency would get it, with the branding the agency has or tries out. */
export const previewMail: Handle = async ({ now, defaultZone }, { agency }, request) => {
  const read = readBody(request, WantedPreview);
  if ('refused' in read) return read.refused;
  const { step = 1, ...tried } = read.value;
  const { name, colour, consultantName, consultantAddress, zone } = { ...agency, ...tried };
  const brand = { name, colour, consultantName, consultantAddress };
  return ok(renderMail(exampleStep(step, brand, zone ?? defaultZone, now())));
};

/** Nobody lives there (RFC 2606): a link in a preview leads nowhere. */
const nowhere = 'https://onward.example/p/preview';

const exampleStep = (
  step: StepNumber,
  agency: NonNullable<StepContent['agency']>,
  zone: string,
  now: Instant,
): StepContent => ({
  template: 'step',
  step,
  firstName: 'Sam',
  jobs: [{ company: 'Northwind Energy', role: 'Data Analyst' }],
  stage: 'interview',
  reason: 'not-stated',
  feedback: 'none',
  feedbackText: null,
  doorOpen: false,
  sender: 'agency',
  contact: null,
  evidence: null,
  agency,
  plan: examplePlan(step, zone, now),
  zone: zoneLabel(zone),
  links: { plan: nowhere, unsubscribe: nowhere },
});

/** The series of somebody whose first mail could leave now, up to the step that is shown. */
const examplePlan = (shown: StepNumber, zone: string, now: Instant): readonly PlannedStep[] => {
  const first = nextWindow(now, zone, windowFrom(defaultHour), nationalHolidays);
  const dates = planDates({
    ...{ dayZero: localDate(first, zone), zone, holidays: nationalHolidays },
    ...{ sentDays: stepNumbers.map(() => null), shiftDays: 0, pace: 'normal' },
  });
  return stepNumbers.map((step) => ({
    step,
    when: formatWhen(step === 1 ? first : dueInstant(dates[step - 1]!, zone), zone),
    status: step <= shown ? 'sent' : 'planned',
  }));
};
