import type { MailDocument, Part } from '#core/words/document.ts';
import { spanText } from '#core/words/resolve.ts';

/** The sentences of our own that a reader reads: no quotes, plans, drafts or buttons. */
export const prose = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => {
    if (part.type === 'heading' || part.type === 'paragraph') return [spanText(part.children)];
    return part.type === 'list' && part.style !== 'choices' ? part.items.map(spanText) : [];
  });

export const proseOf = (document: MailDocument): readonly string[] => [
  document.title,
  ...prose(document.parts),
];

export const words = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Flesch-Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. */
export const readingGrade = (texts: readonly string[]): number => {
  const sentences = texts.flatMap((text) =>
    text.split(/[.?](?:\s|$)/).filter((each) => words(each).length > 0),
  );
  const all = sentences.flatMap(words);
  const syllables = all.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (all.length / sentences.length) + 11.8 * (syllables / all.length) - 15.59;
};

/** Groups of vowels, without a silent e at the end. */
const syllablesIn = (word: string): number => {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
};
