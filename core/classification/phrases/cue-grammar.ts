import type { CuedKind, Cues } from '../languages/cues/cues.ts';
import { deCues } from '../languages/cues/de.ts';
import { enCues } from '../languages/cues/en.ts';
import { esCues } from '../languages/cues/es.ts';
import { frCues } from '../languages/cues/fr.ts';
import { nlCues } from '../languages/cues/nl.ts';
import type { Act } from '../languages/table.ts';
import { remembered } from '../text/remembered.ts';
import { languageTables } from './grammar.ts';
import { expandParts } from './phrase-notation.ts';
import { type Automaton, compilePhrases, type Phrase } from './phrases.ts';

const cues: Readonly<Record<string, Cues>> = { en: enCues, de: deCues, fr: frCues, es: esCues, nl: nlCues };

/** What takes the force out of a cue is said in the words of the language's main table. */
const modifiers: readonly Act[] = ['condition', 'condition-end', 'cancel-condition', 'scam'];

/** A language's cues as an automaton of their own: a rejection never pays for it. Built when the first mail needs it. */
export const cueGrammar = remembered((language: string): Automaton => {
  const table = languageTables.find((each) => each.language === language);
  const own = cues[language];
  if (table === undefined || own === undefined) throw new Error(`no cues for language ${language}`);
  const phrases: readonly Phrase[] = [
    ...phrasesOf('clear', own.clear, own.parts),
    ...phrasesOf('hint', own.hint, own.parts),
    ...modifiers.flatMap((act) =>
      (table.phrases[act] ?? []).map((pattern) => ({ act, pattern: expandParts(pattern, table.parts) })),
    ),
  ];
  return compilePhrases(phrases, { barriers: new Set(own.barriers), asides: new Set() });
});

function phrasesOf(
  strength: 'clear' | 'hint',
  byKind: Readonly<Record<CuedKind, readonly string[]>>,
  parts: Cues['parts'],
): readonly Phrase[] {
  return Object.entries(byKind).flatMap(([kind, patterns]) =>
    patterns.map((pattern) => ({ act: `${strength} ${kind}`, pattern: expandParts(pattern, parts) })),
  );
}
