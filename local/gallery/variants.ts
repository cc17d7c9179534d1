import type { MailContent, StepContent, StepNumber } from '#core/words/mail-content.ts';
import { agency, answers, aStep, employersFeedback } from './sample-content.ts';

export type Variant = { readonly name: string; readonly content: MailContent };

type Changed = Partial<Omit<StepContent, 'template' | 'step' | 'plan'>>;

const twoJobs = [
  { company: 'Northwind Energy', role: 'Data Analyst' },
  { company: 'Bolt & Sons', role: null },
];
const unknown: Changed = {
  firstName: null,
  jobs: [{ company: null, role: null }],
  stage: 'unknown',
  sender: 'no-reply',
  contact: null,
};
const hostile: Changed = {
  firstName: 'Visit evil.example now',
  jobs: [
    { company: "Marks & Spencer's [click](http://evil.example)", role: '**Bold** <b>role</b> {{plan}}' },
  ],
  evidence: 'See https://evil.example/login or write to boss@evil.example <script>alert(1)</script>',
};

/** What makes a step read differently; each is shown for the steps it changes. */
const changes: readonly (readonly [string, readonly StepNumber[], Changed])[] = [
  ['after an interview', [1, 2, 3, 4, 5, 6], {}],
  ['nothing known', [1, 2, 3, 4, 5, 6], unknown],
  ['two jobs, door open', [2, 3, 4, 5, 6], { jobs: twoJobs, doorOpen: true }],
  [
    'agency’s own series',
    [1, 2, 3, 4, 5, 6],
    { agency, sender: 'agency', contact: null, evidence: null, stage: 'unknown' },
  ],
  ['hostile texts', [1, 2, 6], hostile],
  ['application', [1, 2, 3], { stage: 'application' }],
  ['assessment', [1, 2, 3], { stage: 'assessment' }],
  ['first call', [3], { stage: 'screen' }],
  ['final interview', [1, 3], { stage: 'final' }],
  ['offer withdrawn', [1, 2, 3], { stage: 'offer-withdrawn' }],
  ['role closed', [1, 2, 3, 4, 5, 6], { stage: 'closed', reason: 'role-cancelled' }],
  ['filled from inside', [4, 5], { reason: 'filled-internal' }],
  ['no-reply sender', [2], { sender: 'no-reply', contact: null }],
  ['no-reply sender, contact named', [2], { sender: 'no-reply' }],
  [
    'agency in between',
    [2, 4, 6],
    { sender: 'agency', contact: { name: 'Tom Reed', address: 'tom@agency.example' } },
  ],
  ['agency in between, nobody named', [2], { sender: 'agency', contact: null }],
  ['feedback given', [2, 3, 5], { feedback: 'given', feedbackText: employersFeedback }],
  [
    'feedback given, through an agency',
    [2],
    { feedback: 'given', feedbackText: employersFeedback, agency, sender: 'agency' },
  ],
  ['feedback offered', [2], { feedback: 'offered' }],
  ['feedback refused', [2, 3], { feedback: 'refused' }],
  ['other candidate', [5], { reason: 'other-candidate' }],
  ['experience', [5], { reason: 'experience' }],
  ['skills', [5], { reason: 'skills' }],
  ['qualification', [5], { reason: 'qualification' }],
  ['fit', [4], { reason: 'fit' }],
  ['overqualified', [4], { reason: 'overqualified' }],
  ['salary', [4], { reason: 'salary' }],
  ['place or permit', [4], { reason: 'location-visa' }],
];

/** Every mail in every variant that reads differently. */
export const variants: readonly Variant[] = [
  ...([1, 2, 3, 4, 5, 6] as const).flatMap((step) =>
    changes
      .filter(([, steps]) => steps.includes(step))
      .map(([name, , changed]) => ({ name: `Step ${step}, ${name}`, content: aStep({ step, ...changed }) })),
  ),
  ...answers.map((content, index) => ({ name: `Answer ${index + 1}, ${content.template}`, content })),
];
