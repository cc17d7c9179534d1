import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { nl } from './languages/nl.ts';
import type { Act, LanguageTable } from './languages/table.ts';
import { type Automaton, compilePhrases, expandParts, type Phrase } from './phrases.ts';

export const languageTables: readonly LanguageTable[] = [en, de, fr, es, nl];

let compiled: Automaton | undefined;

/**
 * All languages in one automaton, built at the first mail: a bilingual mail is read in both, and nobody has to guess the
 * language before reading.
 */
export function grammar(): Automaton {
  compiled ??= compilePhrases(allPhrases(), new Set(languageTables.flatMap((table) => table.barriers)));
  return compiled;
}

function allPhrases(): readonly Phrase[] {
  return languageTables.flatMap(({ parts, phrases }) =>
    Object.entries(phrases).flatMap(([act, patterns]) =>
      patterns.map((pattern) => ({ act, pattern: expandParts(pattern, parts) })),
    ),
  );
}

export type { Act };
