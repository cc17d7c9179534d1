import { feedbackValues, kinds, reasons, stages } from '#core/classification/verdict.ts';
import type { MailDocument } from '#core/words/document.ts';
import type { AnswerContent, MailContent, RenderedMail, StepContent } from '#core/words/mail-content.ts';
import { documentOf, printMail } from '#core/words/render-mail.ts';
import { agency, answers, aStep, employersFeedback } from '#local/gallery/sample-content.ts';
import { variants } from '#local/gallery/variants.ts';

const steps = [1, 2, 3, 4, 5, 6] as const;
const senders = ['direct', 'agency', 'no-reply'] as const;
const contacts = [
  { name: 'Jane Doe', address: 'jane@acme.example' },
  { name: null, address: 'jobs@acme.example' },
  null,
];
const jobs = [
  [{ company: 'Northwind Energy', role: 'Data Analyst' }],
  [{ company: null, role: 'Nurse' }],
  [
    { company: 'Bolt', role: null },
    { company: null, role: null },
  ],
  [{ company: null, role: null }],
] as const;

const consultants = [
  {},
  { consultantName: null },
  { consultantAddress: null },
  { consultantName: null, consultantAddress: null },
] as const;

const at = <Value>(values: readonly Value[], index: number): Value => values[index % values.length]!;

/** Stage, feedback and sender in all combinations; the rest takes turns, so that each meets each. */
const byCombination: readonly StepContent[] = steps.flatMap((step) =>
  stages.flatMap((stage, stageAt) =>
    feedbackValues.flatMap((feedback, feedbackAt) =>
      senders.map((sender, senderAt) => {
        const turn = stageAt * 5 + feedbackAt * 7 + senderAt * 11 + step;
        return aStep({
          step,
          stage,
          feedback,
          sender,
          contact: at(contacts, turn + senderAt),
          reason: at(reasons, turn),
          jobs: at(jobs, turn + senderAt),
          feedbackText: feedback === 'given' ? at([employersFeedback, null], turn) : null,
          doorOpen: turn % 2 === 0,
          firstName: at(['Sam', null], turn),
          agency: turn % 5 === 0 ? { ...agency, ...at(consultants, turn) } : null,
          evidence: turn % 3 === 0 ? null : 'We will not be taking your application further.',
        });
      }),
    ),
  ),
);

const byReason: readonly StepContent[] = steps.flatMap((step) =>
  stages.flatMap((stage) => reasons.map((reason) => aStep({ step, stage, reason }))),
);

const byKind: readonly AnswerContent[] = answers.flatMap((answer) =>
  answer.template === 'not-a-rejection' ? kinds.map((kind) => ({ ...answer, kind })) : [],
);

const joined: readonly AnswerContent[] = answers.flatMap((answer) =>
  answer.template === 'joined'
    ? stages.flatMap((stage) =>
        feedbackValues.flatMap((feedback) =>
          senders.map((sender) => ({ ...answer, stage, feedback, sender })),
        ),
      )
    : [],
);

/** Every template with every combination of what changes its words. */
export const everyContent: readonly MailContent[] = [
  ...variants.map(({ content }) => content),
  ...byCombination,
  ...byReason,
  ...byKind,
  ...joined,
];

/** Every step in the variants a reader can get, with ordinary data: what the words are measured on. */
export const stepsToRead: readonly StepContent[] = [...byCombination, ...byReason].filter(
  ({ jobs: [job] }) => job?.company !== 'Bolt',
);

/** Each of them rendered, once for all tests of a file; mails that came out the same are one. */
export const everyMail: readonly EveryMail[] = [
  ...new Map(
    everyContent.map((content) => {
      const document = documentOf(content);
      return [JSON.stringify(document), { content, document, name: describe(content) }] as const;
    }),
  ).values(),
].map((each) => ({ ...each, mail: printMail(each.document) }));
export type EveryMail = {
  readonly content: MailContent;
  readonly document: MailDocument;
  readonly mail: RenderedMail;
  readonly name: string;
};

/** What stands in a failed test's name. */
export function describe(content: MailContent): string {
  return content.template === 'step'
    ? `step ${content.step}: ${content.stage}, ${content.reason}, ${content.feedback}, ${content.sender}`
    : content.template;
}
