import type { Feedback, Reason, Stage } from '../classification/verdict.ts';
import type { StepNumber } from '../words/mail-content.ts';

/** When a step comes, counted from the local date of step 1 (day 0). */
export type Delay =
  | { readonly type: 'at-once' }
  | { readonly type: 'next-working-day' }
  | { readonly type: 'calendar-days'; readonly days: number };

/** `any-time`: the answer to something the person just did. `working-hours`: the person's window on working days. */
export type StepWindow = 'any-time' | 'working-hours';

/** What a rejection must say for a step to be sent. */
export type Condition =
  | { readonly field: 'stage'; readonly oneOf: readonly Stage[] }
  | { readonly field: 'reason'; readonly oneOf: readonly Reason[] }
  | { readonly field: 'feedback'; readonly oneOf: readonly Feedback[] };

export type SeriesStep = {
  readonly number: StepNumber;
  /** Kebab-case; the templates carry the same name. */
  readonly name: string;
  readonly delay: Delay;
  readonly window: StepWindow;
  /** All must hold when the step's turn comes, or it is skipped; empty: always sent. Step 1 has none. */
  readonly conditions: readonly Condition[];
};

export type Series = {
  readonly name: 'rejection';
  /** Raised when delays or conditions change: a running enrollment keeps those it began with. The words are always today's. */
  readonly version: number;
  readonly steps: readonly [SeriesStep, SeriesStep, SeriesStep, SeriesStep, SeriesStep, SeriesStep];
};

/** Whether a step is for a person whose rejection says this. */
export const stepApplies = (
  step: SeriesStep,
  rejection: { readonly stage: Stage; readonly reason: Reason; readonly feedback: Feedback },
): boolean =>
  step.conditions.every((condition) => {
    const allowed: readonly string[] = condition.oneOf;
    return allowed.includes(rejection[condition.field]);
  });
