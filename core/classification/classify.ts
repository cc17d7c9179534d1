import type { Original } from '../mail/mail.ts';
import { extractFacts } from './facts.ts';
import { type Judgement, judge } from './judge.ts';
import { readOriginal } from './reading.ts';
import type { Verdict } from './verdict.ts';

/**
 * What one original mail is: usually one verdict, two when one mail carries two rejections. Never throws; every evidence
 * quote is a verbatim part of the original's text, subject or sender.
 */
export function classify(original: Original): readonly Verdict[] {
  const reading = readOriginal(original);
  const judgement = judge(reading);
  return [verdictOf(judgement, extractFacts(reading, judgement))];
}

function verdictOf(judgement: Judgement, facts: ReturnType<typeof extractFacts>): Verdict {
  const { kind, confidence, decision } = judgement;
  const evidence = judgement.deciding.map((sentence) => ({ field: 'kind', quote: sentence.quote }));
  return { kind, confidence, decision, ...facts.fields, evidence: [...evidence, ...facts.evidence] };
}
