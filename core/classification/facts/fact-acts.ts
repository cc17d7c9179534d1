import type { Performed } from '../acts.ts';
import type { Act } from '../languages/table.ts';
import type { ReadSentence } from '../reading.ts';

/** True when a sentence tells a fact: what only reads like it, "no reflection of your skills", is no reason. */
export function tellsFact({ acts }: Pick<ReadSentence, 'acts'>, act: Act): boolean {
  return acts.some((each) => each.act === act && !onlyReadsLikeIt(each, acts));
}

/** An act that begins or ends inside such a turn of phrase is part of it; one that reaches over it says something of its own. */
function onlyReadsLikeIt({ from, to }: Performed, acts: readonly Performed[]): boolean {
  return acts.some(
    (other) =>
      other.act === 'cancel-fact' &&
      ((from >= other.from && from < other.to) || (to > other.from && to <= other.to)),
  );
}
