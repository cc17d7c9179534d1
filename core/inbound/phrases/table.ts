import type { GoodNews } from '../../classification/verdict.ts';

/**
 * How people say the words of one language. Each phrase is a whole clause, in the notation of `classification/phrase-notation.ts`;
 * besides, `+` or `?` at its beginning: the part `wish` or `ask` may stand before it; `+` at its end: the part `while` behind it.
 */
export type PhraseTable = {
  /** What clauses have in common, by name. */
  readonly parts: Readonly<Record<string, string>>;
  /** Change nothing wherever they stand: "please", "ok", "actually". */
  readonly asides: string;
  /** No gap steps over these: what follows is another thought. */
  readonly barriers: string;
  /** Ask for something when the clause ends in a question mark; any other question only wonders. */
  readonly requests: string;
  /** What `manners` say stands before or behind a word and takes nothing away from it. */
  readonly phrases: Readonly<Record<PhraseAct, readonly string[]>>;
  /** What numbers are called. */
  readonly counts: Readonly<Record<string, number>>;
  /** Days that units of time have. */
  readonly units: Readonly<Record<string, number>>;
  /** What a pause may end with besides a `weekday` or `month` of the parts: see `AskedDay`. */
  readonly days: Readonly<Record<string, string>>;
  readonly stop: StopWords;
  /** What is found anywhere in a text, as patterns. */
  readonly patterns: ReplyPatterns;
  readonly yesNo: YesNoWords;
};

export type ReplyPatterns = {
  /** What only somebody in despair writes. */
  readonly despair: string;
  /** An offer that is none any more, or news beside which they want to go on. */
  readonly takenBack: string;
  /** What somebody else is told, or was. */
  readonly reported: string;
  /** Begins a line that only greets. */
  readonly greeting: string;
  /** "Don't email me again", "no more e-mails", *keine weiteren Mails*. */
  readonly refusing: string;
};

/** The words of a clause that asks for silence, in any order; one more word makes a sentence of it that is not guessed at. */
export type StopWords = {
  readonly verbs: string;
  /** Of the verbs, those that say what is to end only where they come first: "We met twice. Enough!" */
  readonly vague: string;
  /** Verbs of two words, which may stand apart: "take me off", *melden Sie mich ab*. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly around: string;
  /** Make it STOP ALL. */
  readonly everything: string;
  readonly mails: string;
};

/** The words of a plain yes or no to "Did they turn you down?", in any order. */
export type YesNoWords = {
  readonly yes: string;
  readonly no: string;
  /** Add nothing to either. */
  readonly around: string;
  /** Name the rejection itself. */
  readonly rejection: string;
  /** Name it beside what says whom it was done to: "they turned me down", but not "I turned it down". */
  readonly refused: string;
  readonly told: string;
  readonly self: string;
};

/** What became of good news. */
export type OutcomeAct = 'fell-through' | 'landed';

export type PhraseAct =
  | 'next'
  | 'resume'
  | 'skip'
  | 'slower'
  | 'faster'
  | 'pause'
  | 'done'
  | GoodNews
  | OutcomeAct
  | 'correction'
  | 'stop'
  | 'objection'
  | 'manners';
