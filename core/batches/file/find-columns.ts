import { oneLine } from '../../words/clean-text.ts';
import type { ColumnIndexes, ColumnName, ColumnProblem } from './candidate-file.ts';
import { candidateWords, columnNames, headingNotes } from './column-names.ts';
import { type ColumnMapping, type Field, fields } from './file.ts';
import { headingCharactersMax } from './limits.ts';
import { plainWords } from './plain-words.ts';

/** `rank` 0 for our own name, 1 for another word, 2 for one that may mean something else. */
type Known = { readonly name: ColumnName; readonly rank: 0 | 1 | 2 };

const compact = (plain: string): string => plain.replaceAll(' ', '');

const wordsOf = (part: string): readonly string[] =>
  part
    .split('|')
    .map((word) => word.replace(/\s+/g, ''))
    .filter((word) => word !== '');

const byHeading: ReadonlyMap<string, Known> = new Map(
  (Object.entries(columnNames) as [ColumnName, string][]).flatMap(([name, list]) => {
    const [sure = '', unsure = ''] = list.split('~');
    return [
      ...wordsOf(sure).map((word, index): [string, Known] => [word, { name, rank: index === 0 ? 0 : 1 }]),
      ...wordsOf(unsure).map((word): [string, Known] => [word, { name, rank: 2 }]),
    ];
  }),
);

/** What a heading is called by in its file, and nowhere else in it: blank ones and repeated ones have no name of their own. */
export const uniqueHeadings = (headings: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return headings.map((heading, index) => {
    const name = oneLine(heading, headingCharactersMax) || `column ${index + 1}`;
    let unique = name;
    for (let times = 2; seen.has(unique); times++) unique = `${name} (${times})`;
    seen.add(unique);
    return unique;
  });
};

/** Which of our columns a heading means; null for any other. */
export const columnOf = (heading: string): Known | null => {
  const plain = plainWords(heading).replace(headingNotes, '');
  const whole = byHeading.get(compact(plain));
  if (whole !== undefined) return whole;
  const bare = plain.replace(candidateWords, '');
  return byHeading.get(compact(bare)) ?? null;
};

/**
 * Field → column, from the headings (made unique) and what was chosen by hand. Two that both could be the address are a
 * question; of other fields our own name for it wins, then two are a question as well: guessing puts the wrong
 * employer into a mail.
 */
export const findColumns = (
  header: readonly string[],
  chosen: ColumnMapping | null,
): { readonly columns: ColumnIndexes } | { readonly problem: ColumnProblem } => {
  const columns: Partial<Record<ColumnName, number>> = {};
  const taken = new Set<number>();
  const settled = new Set<ColumnName>();
  for (const [field, heading] of chosenPairs(chosen)) {
    settled.add(field);
    if (heading.trim() === '') continue;
    const index = indexOfHeading(header, heading);
    if (index === null) return { problem: { type: 'unknown-heading', field, heading } };
    columns[field] = index;
    taken.add(index);
  }
  const found = header.flatMap((heading, index) => {
    const known = taken.has(index) ? null : columnOf(heading.replace(/ \(\d+\)$/, ''));
    return known === null || settled.has(known.name) ? [] : [{ ...known, index }];
  });
  for (const name of new Set(found.map((each) => each.name))) {
    const best = bestOf(
      name,
      found.filter((each) => each.name === name),
    );
    // What cannot be chosen by hand is no question: without it the file is poorer by a help.
    if (best.length > 1 && !isField(name)) continue;
    if (best.length > 1)
      return {
        problem: { type: 'several-columns', field: name, headings: best.map(({ index }) => header[index]!) },
      };
    columns[name] = best[0]!.index;
  }
  return columns.email === undefined ? { problem: { type: 'no-email-column' } } : { columns };
};

const isField = (name: ColumnName): name is Field => (fields as readonly ColumnName[]).includes(name);

/** For the address no name is better than another: who has two of it is asked. */
const bestOf = <Each extends Known>(name: ColumnName, found: readonly Each[]): readonly Each[] => {
  if (name === 'email') return found;
  const rank = Math.min(...found.map((each) => each.rank));
  return found.filter((each) => each.rank === rank);
};

const chosenPairs = (chosen: ColumnMapping | null): readonly (readonly [Field, string])[] =>
  fields.flatMap((field) => {
    const heading = chosen?.[field];
    return heading === undefined ? [] : [[field, heading] as const];
  });

/** As it is written, else in any case and spelling that fits one heading alone. */
const indexOfHeading = (header: readonly string[], wanted: string): number | null => {
  const exact = header.indexOf(wanted.replace(/\s+/g, ' ').trim());
  if (exact >= 0) return exact;
  const alike = header.flatMap((heading, index) =>
    compact(plainWords(heading)) === compact(plainWords(wanted)) ? [index] : [],
  );
  return alike.length === 1 ? alike[0]! : null;
};
