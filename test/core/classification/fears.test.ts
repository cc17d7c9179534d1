import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { grammar, languageTables } from '#core/classification/phrases/grammar.ts';
import { kinds } from '#core/classification/verdict.ts';
import type { Original } from '#core/mail/mail.ts';
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
