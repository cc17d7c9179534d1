import { featuresOf } from '#core/classification/likeness.ts';
import { decides, readOriginal } from '#core/classification/reading.ts';
import { readPaths } from '#local/classify/input.ts';

/** A labelled mail as it is compared. */
export type Lesson = {
  readonly features: ReadonlySet<string>;
  readonly isRejection: boolean;
  /** Something in it refuses: only of such mails the second reader is asked. */
  readonly refuses: boolean;
};

/** The labelled mails under the paths, in order. */
export const readLessons = async (paths: readonly string[]): Promise<readonly Lesson[]> => {
  const lessons: Lesson[] = [];
  for await (const { originals, expected } of readPaths(paths)) {
    if (expected === null) continue;
    for (const reading of originals.map(readOriginal))
      lessons.push({
        features: featuresOf(reading),
        isRejection: expected.kind === 'rejection',
        refuses: reading.sentences.some(decides),
      });
  }
  return lessons;
};
