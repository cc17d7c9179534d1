import { beforeAll, describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { processorMs } from '../mail/a-mail.ts';
import { anOriginal, onlyText } from './originals.ts';
import * as wordings from './wordings.ts';

describe('hostile sizes cost no more than a long mail', () => {
  const oneMegabyte = 1_000_000;
  // Generous against a loaded machine; anything quadratic would take minutes.
  const limitMs = 1_000;
  // Tables are made when the first mail comes, whatever its size: here only if no other file of this worker read one before.
  beforeAll(() => {
    classify(onlyText('if'));
  });
  it.each([
    ['a megabyte of if', 'if '.repeat(oneMegabyte / 3)],
    [
      'one line of a megabyte',
      `${'Unfortunately we have decided not to move forward with other candidates '.repeat(14_000)}.`,
    ],
    [
      'ten thousand nested quotes',
      Array.from({ length: 10_000 }, (_, depth) => `${'>'.repeat(Math.min(depth, 80))} not selected`).join(
        '\n',
      ),
    ],
    ['a megabyte of not', 'not '.repeat(oneMegabyte / 4)],
    ['a megabyte without a space', 'a'.repeat(oneMegabyte)],
    ['a megabyte of capitals', 'Acme '.repeat(oneMegabyte / 5)],
    ['a megabyte of line breaks', '\n'.repeat(oneMegabyte)],
    ['a megabyte of at signs', 'at A@'.repeat(oneMegabyte / 5)],
    ['a megabyte of chain markers', 'On Monday wrote:\n'.repeat(oneMegabyte / 17)],
  ])('%s', (_, text) => {
    const head = text.slice(0, 10_000);
    const original = anOriginal({ text, subject: head, from: { name: head, address: head } });
    expect(processorMs(() => classify(original))).toBeLessThan(limitMs);
  });

  it('reads a letter of 20 kB within the time of a blink', () => {
    const about =
      'Larkfield Water has served the valley for a hundred years and prints its report in spring. ';
    const letter = `${wordings.englishRejections[0]![1]}\n\n${about.repeat(220)}`.slice(0, 20_000);
    const times = Array.from({ length: 30 }, () => processorMs(() => classify(onlyText(letter))));
    // More than ten times what an idle machine needs: a busy one must not fail the build.
    expect(Math.min(...times)).toBeLessThan(15);
  });
});
