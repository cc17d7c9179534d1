import { featuresOf } from '#core/classification/likeness.ts';
import { readOriginal } from '#core/classification/reading.ts';
import { readPaths } from '#local/classify/input.ts';

/** A labelled mail as it is compared. */
export type Lesson = {
  readonly features: ReadonlySet<string>;
  readonly isRejection: boolean;
};

/** The labelled mails under the paths, in order. */
export const readLessons = async (paths: readonly string[]): Promise<readonly Lesson[]> => {
  const lessons: Lesson[] = [];
  for await (const { originals, expected } of readPaths(paths)) {
    if (expected === null) continue;
    for (const original of originals)
      lessons.push({
        features: featuresOf(readOriginal(original)),
        isRejection: expected.kind === 'rejection',
      });
  }
  return lessons;
};
