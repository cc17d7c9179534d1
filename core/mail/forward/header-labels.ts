import { headerWords } from './header-words.ts';

/** A field of a forwarded or quoted mail. */
export type Field = 'from' | 'to' | 'cc' | 'date' | 'subject' | 'replyTo' | 'other';

const build = (): ReadonlyMap<string, Field> => {
  const labels = new Map<string, Field>();
  for (const field of ['subject', 'date', 'from', 'to', 'cc', 'replyTo', 'other'] as const)
    for (const word of headerWords[field].split('|')) if (!labels.has(word)) labels.set(word, field);
  return labels;
};

const labels = build();

/** The longest label in the table. */
export const labelMax = 40;

/** The field a printed label stands for, in any language; null for any other word. */
export const fieldOf = (label: string): Field | null => labels.get(label) ?? null;
