import type { Act } from './languages/table.ts';

/** An act that a sentence performs; word indexes count from the sentence's first word. */
export type Performed = { readonly act: Act; readonly from: number; readonly to: number };

export const decisionActs: ReadonlySet<Act> = new Set<Act>([
  'declined',
  'outdone',
  'closed',
  'offer-withdrawn',
]);
export const positiveActs: ReadonlySet<Act> = new Set<Act>([
  'offer',
  'invitation',
  'advance',
  'assessment',
  'scheduling',
  'good-sign',
]);
/** Good news that is no mere time or word: nobody is enrolled beside it. */
export const declaringPositives: ReadonlySet<Act> = new Set<Act>([
  'offer',
  'invitation',
  'advance',
  'assessment',
]);
/** What takes the force out of others. It reaches as far as it says, over no asides. */
export const modifiers: ReadonlySet<Act> = new Set<Act>([
  'condition',
  'condition-end',
  'turn',
  'cancel-condition',
  'unless',
  'scam',
  'cancel-decision',
  'about-others',
  'you-too',
  'reported',
  'to-you',
  'if-wished',
  'cancel-positive',
  'later',
]);
