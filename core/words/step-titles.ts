import type { Feedback, Reason, Stage } from '../classification/verdict.ts';
import { stageWords } from './asking-words.ts';
import { templates } from './compiled.generated.js';
import type { StepNumber } from './mail-content.ts';
import { pick, textOf } from './resolve.ts';
import type { Template } from './tree.ts';
import type { ViewOf } from './vocabulary.ts';

/** The templates of the series, by step; the names are the series' own. */
export const stepTemplates = {
  1: 'rejection/1-give-yourself-a-break',
  2: 'rejection/2-ask-for-feedback',
  3: 'rejection/3-review-the-interview',
  4: 'rejection/4-revisit-the-job',
  5: 'rejection/5-address-the-issues',
  6: 'rejection/6-move-on',
} as const satisfies Record<StepNumber, string>;

/** A template by its name. @throws when there is none, which is a bug. */
export const templateNamed = (name: string): Template => {
  const template = templates[name];
  if (template === undefined) throw new Error(`no template is called ${name}`);
  return template;
};

/** What the six steps are called in the plan of somebody with this rejection. */
export const stepTitles = (rejection: {
  readonly stage: Stage;
  readonly reason: Reason;
  readonly feedback: Feedback;
}): Readonly<Record<StepNumber, string>> => {
  const facts = {
    ...stageWords(rejection.stage, rejection.reason),
    feedbackGiven: rejection.feedback === 'given',
    feedbackRefused: rejection.feedback === 'refused',
  };
  const title = (step: StepNumber): string => stepTitle(step, facts);
  return { 1: title(1), 2: title(2), 3: title(3), 4: title(4), 5: title(5), 6: title(6) };
};

/** What a step is called in a plan. `facts` are those of the rejection: a review of an application has another title. */
export const stepTitle = (step: StepNumber, facts: ViewOf<'stepTitle'>): string =>
  textOf(pick(templateNamed(stepTemplates[step]).title, facts), facts);
