import { maxReadCharacters } from './words.ts';

/** A part of a text by its offsets. */
export type Quotation = { readonly from: number; readonly to: number };

/** Double marks; a single one before or behind a word; the end of a paragraph. An apostrophe inside a word is none of them. */
const marks = /["“”„«»]|['‘](?<![\p{L}\p{N}].)(?=\p{L})|['’](?<=\S.)(?![\p{L}\p{N}])|\n[ \t\r]*\n/gu;

/**
 * What stands in quotation marks inside a line: somebody else's words, or a form's. A pair is closed in the paragraph it was opened in.
 * Whole lines in marks are a message that a portal passes on.
 */
export function quotationsIn(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let double: number | null = null;
  let single: number | null = null;
  for (const { 0: mark, index } of text.slice(0, maxReadCharacters).matchAll(marks)) {
    const next = text.charAt(index + 1);
    if (mark.startsWith('\n')) {
      double = null;
      single = null;
    } else if ("'‘’".includes(mark)) {
      if (single !== null && !opensSingle(mark, next)) {
        found.push({ from: single, to: index });
        single = null;
      } else if (opensSingle(mark, next)) single = index;
    } else if (double !== null) {
      if (!fillsLines(text, double, index)) found.push({ from: double, to: index });
      double = null;
    } else if (mark === '«' || /\S/.test(next)) double = index;
  }
  return found;
}

const opensSingle = (mark: string, next: string): boolean => mark !== '’' && /\p{L}/u.test(next);

const fillsLines = (text: string, from: number, to: number): boolean =>
  '\n'.startsWith(text.charAt(from - 1)) && /^(?:\r?\n|$)/.test(text.slice(to + 1, to + 3));
