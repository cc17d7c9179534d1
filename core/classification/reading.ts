import type { Original } from '../mail/mail.ts';
import { grammar } from './grammar.ts';
import type { Act } from './languages/table.ts';
import type { Match } from './phrases.ts';
import { blankQuoted } from './quoted.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { mark, readWords, type Word } from './words.ts';

export type Field = 'subject' | 'text';

/** An act that a sentence performs; word indexes count from the sentence's first word. */
export type Performed = { readonly act: Act; readonly from: number; readonly to: number };

export type DropReason =
  | 'conditional'
  | 'question'
  | 'quoted'
  | 'not-yet'
  | 'look-alike'
  | 'negated'
  | 'about-later'
  | 'notice';
export type Dropped = Performed & { readonly why: DropReason };

export type ReadSentence = {
  readonly field: Field;
  /** Verbatim. */
  readonly quote: string;
  readonly start: number;
  readonly words: readonly Word[];
  readonly acts: readonly Performed[];
  readonly dropped: readonly Dropped[];
};

/** What a mail says, sentence by sentence. */
export type Reading = { readonly original: Original; readonly sentences: readonly ReadSentence[] };

export const decisionActs: ReadonlySet<Act> = new Set<Act>(['declined', 'closed', 'offer-withdrawn']);
export const positiveActs: ReadonlySet<Act> = new Set<Act>([
  'offer',
  'invitation',
  'advance',
  'assessment',
  'scheduling',
]);
const modifiers: ReadonlySet<Act> = new Set<Act>([
  'condition',
  'condition-end',
  'unless',
  'scam',
  'cancel-decision',
  'cancel-positive',
  'later',
]);
/** Facts and context hold in a conditional too: "if a suitable role comes up" still keeps the door open. */
const unconditional: ReadonlySet<Act> = new Set<Act>([
  'hiring',
  'elsewhere',
  'door-open',
  'feedback-offered',
  'feedback-refused',
]);

const maxSubjectCharacters = 500;

/** Reads subject and text; quoted older mails are left out. */
export function readOriginal(original: Original): Reading {
  const subject = readField('subject', original.subject.slice(0, maxSubjectCharacters));
  const text = readField('text', original.text, blankQuoted(original.text));
  return { original, sentences: [...subject, ...text] };
}

function readField(field: Field, verbatim: string, read: string = verbatim): readonly ReadSentence[] {
  const words = readWords(read);
  if (words.length === 0) return [];
  return splitSentences(read, words).map((sentence) => readSentence(field, verbatim, words, sentence));
}

function readSentence(field: Field, text: string, all: readonly Word[], sentence: Sentence): ReadSentence {
  const words = all.slice(sentence.from, sentence.to);
  const matches = widest(grammar().run(words.map((word) => word.text)));
  const acts: Performed[] = [];
  const dropped: Dropped[] = [];
  const judge = createJudge(words, matches, sentence.question);
  for (const match of matches) {
    if (modifiers.has(match.act)) continue;
    const why = judge(match);
    if (why === null) acts.push(match);
    else dropped.push({ ...match, why });
  }
  return {
    field,
    quote: text.slice(sentence.start, sentence.end),
    start: sentence.start,
    words,
    acts,
    dropped,
  };
}

/** One match an act and beginning: the first end is enough, longer ones only say the same again. */
function widest(matches: readonly Match[]): readonly Performed[] {
  const found = new Map<string, Performed>();
  for (const match of matches) {
    const key = `${match.act} ${match.from}`;
    if (!found.has(key)) found.set(key, { act: match.act as Act, from: match.from, to: match.to });
  }
  return [...found.values()];
}

function createJudge(words: readonly Word[], matches: readonly Performed[], question: boolean) {
  const of = (act: Act) => matches.filter((match) => match.act === act);
  const conditions = of('condition');
  const conditionEnds = of('condition-end');
  const unless = of('unless');
  const cancelDecision = of('cancel-decision');
  const cancelPositive = of('cancel-positive');
  const notice = of('scam').length > 0;
  const later = of('later').length > 0;
  const decisions = matches.filter((match) => decisionActs.has(match.act));
  return (match: Performed): DropReason | null => {
    if (unconditional.has(match.act)) return null;
    if (notice) return 'notice';
    if (conditions.some((condition) => governs(condition, match, conditionEnds))) return 'conditional';
    if (decisionActs.has(match.act)) {
      if (question) return 'question';
      if (insideQuotes(words, match.from)) return 'quoted';
      if (unless.some((each) => each.from > match.from)) return 'not-yet';
      if (cancelDecision.some((each) => overlaps(each, match))) return 'look-alike';
    }
    if (positiveActs.has(match.act)) {
      if (later) return 'about-later';
      if ([...cancelPositive, ...decisions].some((each) => overlaps(each, match))) return 'negated';
    }
    return null;
  };
}

function governs(condition: Performed, match: Performed, ends: readonly Performed[]): boolean {
  if (condition.from > match.from) return false;
  return !ends.some((end) => end.from > condition.from && end.from <= match.from);
}

function overlaps(a: Performed, b: Performed): boolean {
  return a.from < b.to && b.from < a.to;
}

function insideQuotes(words: readonly Word[], at: number): boolean {
  let open = false;
  for (let index = 0; index <= at; index += 1) if (words[index]!.before & mark.quote) open = !open;
  return open;
}
