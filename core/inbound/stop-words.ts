import type { PhraseAct, StopWords } from './phrases/table.ts';
import { patternOf, tables, wordsOfAll } from './reply-grammar.ts';
import { actOf, isBegged, phraseWords } from './reply-phrases.ts';

const setOf = (field: Exclude<keyof StopWords, 'pairs'>): ReadonlySet<string> =>
  wordsOfAll(({ stop }) => stop[field]);

const verbs = setOf('verbs');
const vague = setOf('vague');
const around = setOf('around');
const everything = setOf('everything');
const mails = setOf('mails');
const pairs = tables.flatMap(({ stop }) =>
  stop.pairs.map(([first, second]) => ({ first: new Set(first.split(' ')), second })),
);

const refusing = new RegExp(`^(?:(?:please|pls|bitte|but|aber|and|und) )*${patternOf('refusing')}(?= |$)`);

/** A paragraph may be one line; of a longer one only the beginning counts: "STOP! I never asked for this". */
const lineMax = 300;
/** Also before "but", and where "so please" begins what is asked. */
const clauseEnd =
  /[.!?,;:–—(]+(?=\s|$)|\s(?:-|but|aber|(?:so|and|und|also)(?=\s(?:please|pls|plz|bitte|you can|ihr|sie|möchte|will)\s))\s/i;
/** Longer ones say something else. */
const clauseMax = 60;

/** `erase`: what is kept of them is to go as well. */
export type StopWord = 'stop' | 'stop-all' | 'erase';

/** The clause that asks for silence comes first, behind manners, or is plain: a mail too many is worse than one too few. */
export const readStop = (line: string): StopWord | null => {
  let first = true;
  const clauses = line.slice(0, lineMax).split(clauseEnd).map(plain);
  // "This is not for me, next"
  const acts = clauses.map((clause) => actOf(phraseWords(clause)));
  const goesOn = acts.some((act) => act !== null && goingOn.has(act));
  for (const [at, clause] of clauses.entries()) {
    const isLong = clause.length > clauseMax;
    const act = isLong ? null : acts[at];
    if (act === 'manners' || act === 'done' || act === 'objection') continue;
    const asked = isLong ? null : act === 'stop' ? act : readClause(clause);
    const isPlain = !isVague(clause) || isBegged(clause.split(' ')) || (first && !goesOn);
    if (asked !== null && isPlain && (first || !erases(clause)))
      return /\bdat(?:a|en)\b/.test(clause) ? 'erase' : asked;
    if (line.length > lineMax) return null;
    first = false;
  }
  return null;
};

const goingOn: ReadonlySet<PhraseAct> = new Set<PhraseAct>([
  'next',
  'skip',
  'resume',
  'slower',
  'faster',
  'pause',
]);

/** "Wrong mail, please delete": unless it is the person, or what is kept of them. */
const erases = (clause: string): boolean =>
  /(?:^| )(?:delete|remove|lösche?n?|entfern(?:en|e|t))(?: |$)/.test(clause) &&
  !/(?:^| )(?:me|my|us|mich|uns|meine[nr]?|account|address|data|lists?|adresse|daten|liste|verteiler)(?: |$)/.test(
    clause,
  );

const isVague = (clause: string): boolean =>
  /no more$|for me$|für mich$/.test(clause) || clause.split(' ').some((word) => vague.has(word));

/** What one clause asks for, its words lower-cased and without punctuation: silence, silence for good, or nothing of the sort. */
const readClause = (clause: string): 'stop' | 'stop-all' | null => {
  const refused = refusing.exec(clause);
  const words = (refused === null ? clause : clause.slice(refused[0].length))
    .split(' ')
    .filter((word) => word !== '');
  if (!words.every((word) => around.has(word) || verbs.has(word))) return null;
  if (refused !== null)
    return /keine|want/.test(refused[0]) && !words.some((word) => mails.has(word)) ? null : 'stop';
  const asks =
    words.some((word) => verbs.has(word)) ||
    pairs.some(({ first, second }) => words.some((word) => first.has(word)) && words.includes(second));
  if (!asks) return null;
  return words.some((word) => everything.has(word)) ? 'stop-all' : 'stop';
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\S+@\S+/g, '')
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
