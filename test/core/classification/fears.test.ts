import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { grammar, languageTables } from '#core/classification/grammar.ts';
import { kinds } from '#core/classification/verdict.ts';
import type { Original } from '#core/mail/mail.ts';
import { processorMs } from '../mail/a-mail.ts';
import { anOriginal, onlyText } from './originals.ts';
import * as wordings from './wordings.ts';

const isVerbatim = ({ text, subject }: Original, quote: string): boolean =>
  quote !== '' && (text.includes(quote) || subject.includes(quote));

const pieces = Object.values(wordings).flatMap((mails) =>
  mails.flatMap(([, text]) => text.split(/(?<=[ \n])/)),
);

describe('whatever arrives', () => {
  it('never throws, and every quote is verbatim', () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 12 })),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(words, fc.string(), fc.string(), fc.string(), (text, subject, name, address) => {
        const original = anOriginal({ text: text.join(''), subject, from: { name, address } });
        for (const { kind, confidence, evidence } of classify(original)) {
          expect(evidence.every(({ quote }) => isVerbatim(original, quote))).toBe(true);
          expect(kinds).toContain(kind);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('curly quotes, no-break spaces and soft hyphens do not hide a decision', () => {
    const plain = "We're sorry, but we won't be moving forward with your application for the Clerk role.";
    for (const text of [
      plain.replaceAll("'", '’'),
      plain.replaceAll(' ', '\u00a0'),
      plain.replace('moving', 'mov\u00ading'),
    ]) {
      expect(classify(onlyText(text))[0]?.decision).toBe('enroll');
    }
  });

  it('every phrase of every language can be compiled', () => {
    for (const { language } of languageTables) expect(() => grammar(language)).not.toThrow();
  });
});

describe('hostile sizes cost no more than a long mail', () => {
  const oneMegabyte = 1_000_000;
  // Generous against a loaded machine; anything quadratic would take minutes.
  const limitMs = 1_000;
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
