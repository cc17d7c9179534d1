import type { Original } from '../mail/mail.ts';
import type { DropReason } from './dropping.ts';
import type { Act } from './languages/table.ts';
import { type Field, readOriginal } from './reading.ts';

export type Explained = {
  readonly field: Field;
  readonly quote: string;
  /** What the sentence was taken to do. */
  readonly acts: readonly Act[];
  /** What it seemed to do, and why that did not count. */
  readonly dropped: readonly { readonly act: Act; readonly words: string; readonly why: DropReason }[];
};

/** Sentence by sentence: what counted, what was dropped and why. */
export function explain(original: Original): readonly Explained[] {
  return readOriginal(original)
    .sentences.filter(({ field }) => field !== 'sender')
    .map(({ field, quote, words, acts, dropped }) => ({
      field,
      quote,
      acts: [...new Set(acts.map(({ act }) => act))],
      dropped: dropped.map(({ act, from, to, why }) => ({
        act,
        words: words
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
        why,
      })),
    }));
}
