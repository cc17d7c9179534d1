import type { Act } from './languages/table.ts';
import { decisionActs, type Reading, type ReadSentence } from './reading.ts';
import type { Reason } from './verdict.ts';

/** The more particular reason wins: "others with more relevant experience" is about experience. */
const order: readonly (readonly [Act, Reason])[] = [
  ['reason-freeze', 'freeze'],
  ['reason-filled-internal', 'filled-internal'],
  ['reason-overqualified', 'overqualified'],
  ['reason-salary', 'salary'],
  ['reason-location-visa', 'location-visa'],
  ['reason-role-cancelled', 'role-cancelled'],
  ['reason-experience', 'experience'],
  ['reason-skills', 'skills'],
  ['reason-qualification', 'qualification'],
  ['reason-fit', 'fit'],
  ['reason-other-candidate', 'other-candidate'],
];

export type ReasonFound = { readonly reason: Reason; readonly sentence: ReadSentence | null };

/** Why, as the deciding sentence or its neighbours say. */
export function findReason(reading: Reading): ReasonFound {
  const index = reading.sentences.findIndex(
    ({ field, acts }) => field === 'text' && acts.some(({ act }) => decisionActs.has(act)),
  );
  if (index < 0) return { reason: 'not-stated', sentence: null };
  const near = [index, index + 1, index - 1].flatMap((at) => reading.sentences[at] ?? []);
  for (const sentence of near) {
    for (const [act, reason] of order) {
      if (sentence.acts.some((each) => each.act === act)) return { reason, sentence };
    }
  }
  return { reason: 'not-stated', sentence: null };
}
