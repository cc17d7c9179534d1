import type { Act } from './languages/table.ts';
import { decisionActs, type Reading, type ReadSentence } from './reading.ts';
import type { Stage } from './verdict.ts';

/** From the latest to the earliest: a mail that speaks of several stages was sent after the latest. */
const order: readonly (readonly [Act, Stage])[] = [
  ['stage-final', 'final'],
  ['stage-interview', 'interview'],
  ['stage-screen', 'screen'],
  ['stage-assessment', 'assessment'],
  ['stage-application', 'application'],
];

export type StageFound = { readonly stage: Stage; readonly sentence: ReadSentence | null };

/** How far the candidate came; `unknown` where the mail does not tell. */
export function findStage(reading: Reading): StageFound {
  const decision = reading.sentences.find(({ acts }) => acts.some(({ act }) => decisionActs.has(act)));
  const holds = (act: Act) =>
    reading.sentences.find(
      (sentence) => sentence.field === 'text' && sentence.acts.some((each) => each.act === act),
    );
  const withdrawn = holds('offer-withdrawn');
  if (withdrawn !== undefined) return { stage: 'offer-withdrawn', sentence: withdrawn };
  const closed = holds('closed');
  if (closed !== undefined && (decision === closed || decision?.field === 'subject')) {
    if (!closed.acts.some(({ act }) => act === 'declined')) return { stage: 'closed', sentence: closed };
  }
  for (const [act, stage] of order) {
    const sentence = holds(act);
    if (sentence !== undefined) return { stage, sentence };
  }
  return { stage: 'unknown', sentence: null };
}
