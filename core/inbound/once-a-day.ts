import type { Kind } from '../classification/verdict.ts';
import { type Instant, plusMs } from '../time/instant.ts';
import type { Handling, Person } from './handling.ts';

const dayMs = 86_400_000;

/** What the words of a responder without any mark of one are taken for. */
const responderKinds: readonly Kind[] = ['other', 'acknowledgement', 'status-update'];

/**
 * "This is no rejection" and "we could not read it" are said once a day to words that were written to us: a responder answers
 * that as well, and each answer of ours would bring the next of its. A forward is always answered.
 */
export const onceADay = (
  { candidate }: Person,
  { now, isWritten }: { readonly now: Instant; readonly isWritten: boolean },
  handling: Handling,
): Handling => {
  if (!isWritten || !mayBeAnsweredByItself(handling)) return handling;
  const { answer: _, ...unanswered } = handling;
  const before = candidate.wordsAnsweredAt ?? null;
  if (before !== null && plusMs(before, dayMs) > now) return unanswered;
  return { ...handling, candidate: { ...(handling.candidate ?? candidate), wordsAnsweredAt: now } };
};

const mayBeAnsweredByItself = ({ answer }: Handling): boolean =>
  answer?.template === 'not-a-rejection'
    ? responderKinds.includes(answer.kind)
    : answer?.template === 'unsupported' && answer.what === 'empty';
