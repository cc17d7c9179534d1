import { decisionActs } from '../acts.ts';
import type { Act } from '../languages/table.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Reason } from '../verdict.ts';
import { tellsFact } from './fact-acts.ts';

/** The more particular reason wins: "others with more relevant experience" is about experience. */
const order: readonly (readonly [Act, Reason])[] = [
  ['reason-filled-internal', 'filled-internal'],
  ['reason-overqualified', 'overqualified'],
  ['reason-salary', 'salary'],
  ['reason-location-visa', 'location-visa'],
  ['reason-freeze', 'freeze'],
  ['reason-experience', 'experience'],
  ['reason-skills', 'skills'],
  ['reason-qualification', 'qualification'],
  ['reason-fit', 'fit'],
  ['reason-filled', 'other-candidate'],
  ['reason-role-cancelled', 'role-cancelled'],
  ['reason-other-candidate', 'other-candidate'],
];

/** A reason stands with the decision, or up to so many sentences away from it. */
const nearSentences = 2;
const farSentences = 6;
/** Good wishes and later openings speak of experience and other roles too. */
const asides: readonly Act[] = ['farewell', 'door-open'];

export type ReasonFound = { readonly reason: Reason; readonly sentence: ReadSentence | null };

/** Why, as the deciding sentences or what stands around them say. */
export function findReason(reading: Reading): ReasonFound {
  const body = reading.sentences.filter(({ field }) => field === 'text');
  const decided = body.flatMap((sentence, at) => (performs(sentence, decisionActs) ? [at] : []));
  if (decided.length === 0) return firstOf(body.filter(tellsWhy)) ?? { reason: 'not-stated', sentence: null };
  const within = (most: number) =>
    body.filter((sentence, at) => tellsWhy(sentence) && decided.some((each) => Math.abs(each - at) <= most));
  return (
    firstOf(within(nearSentences)) ??
    firstOf(within(farSentences)) ?? { reason: 'not-stated', sentence: null }
  );
}

function firstOf(sentences: readonly ReadSentence[]): ReasonFound | null {
  for (const [act, reason] of order) {
    const sentence = sentences.find((each) => tellsFact(each, act));
    if (sentence !== undefined) return { reason, sentence };
  }
  return null;
}

function tellsWhy(sentence: ReadSentence): boolean {
  return performs(sentence, decisionActs) || !performs(sentence, new Set(asides));
}

function performs({ acts }: ReadSentence, wanted: ReadonlySet<Act>): boolean {
  return acts.some(({ act }) => wanted.has(act));
}
