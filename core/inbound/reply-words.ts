import { type PauseLength, pauseLength } from './pause-length.ts';
import type { PhraseAct } from './phrases/table.ts';
import { firstLines, isGreeting, isName, type Sentence, sentencesOf } from './reply-clauses.ts';
import { actOf, isBegged, isRequest, phraseWords } from './reply-phrases.ts';
import { readStop } from './stop-words.ts';

/** What a person can tell us with the first line of a reply. */
export type ReplyWord =
  | { readonly word: 'stop' | 'stop-all' }
  | { readonly word: Exclude<PhraseAct, 'pause' | NoWord> }
  | ({ readonly word: 'pause' } & PauseLength);

/** Heard with a word, or elsewhere. */
type NoWord = 'manners' | 'stop' | 'objection';

/** A reply word stands alone; a longer line is a letter that happens to begin with one. */
const lineLengthMax = 80;

/** Reads one line of a reply (English or German); null for anything that is not a reply word. */
export const readReplyWord = (line: string): ReplyWord | null => readLine(line).word;

type Line = { readonly word: ReplyWord | null; readonly isOnlyManners: boolean };

const readLine = (line: string): Line => {
  const stop = readStop(line);
  if (stop !== null) return { word: { word: stop }, isOnlyManners: false };
  if (line.length > lineLengthMax) return { word: null, isOnlyManners: false };
  const sentences = sentencesOf(line)
    .map(saidIn)
    .filter((said) => said?.act !== 'manners');
  return { word: oneOf(sentences), isOnlyManners: sentences.length === 0 };
};

/** The first sentence that is more than manners says it; a later one may explain, but not say another word. */
const oneOf = ([first = null, ...others]: readonly (Said | null)[]): ReplyWord | null => {
  if (first === null) return null;
  // "No! It was an interview."
  if (first.act === 'objection') return others[0]?.act === 'correction' ? oneOf(others) : null;
  return others.every((other) => other === null || agrees(first, other)) ? wordOf(first) : null;
};

/** "I got the job. Not a rejection!": both end it, and the first is said of more. */
const agrees = (first: Said, other: Said): boolean =>
  first.act === other.act || (first.act === 'done' && other.act === 'correction');

const wordOf = ({ act, words, asks }: Said): ReplyWord | null => {
  if (act === 'manners' || act === 'stop' || act === 'objection') return null;
  if (asks && !isRequest(words)) return null;
  return act === 'pause' ? { word: 'pause', ...pauseLength(words) } : { word: act };
};

type Said = { readonly act: PhraseAct; readonly words: readonly string[]; readonly asks: boolean };

/** As a whole, its commas left out; else by the one clause that says a word, if the others say nothing. */
const saidIn = ({ clauses, asks }: Sentence): Said | null => {
  const words = phraseWords(clauses.join(' '));
  const whole = actOf(words);
  if (whole !== null && (whole !== 'manners' || clauses.length === 1)) return { act: whole, words, asks };
  const parts = clauses.map((clause) => {
    const own = phraseWords(clause);
    return { clause, act: actOf(own), isBegged: isBegged(own) };
  });
  const said = parts.filter(({ act }) => act !== null && act !== 'manners');
  const act = said[0]?.act ?? 'manners';
  // "I am ill, pause please": who says please has asked, whatever stands beside it.
  const begged = said.some((part) => part.isBegged);
  const fits = parts.every((part, at) =>
    part.act === null
      ? begged || (at > 0 && at === parts.length - 1 && isName(part.clause))
      : part.act === 'manners' || part.act === act,
  );
  return fits ? { act, words, asks } : null;
};

/** The reply word on the first line of what a person wrote. What follows it, a name or a thought, takes nothing away. */
export const readReply = (text: string): ReplyWord | null => {
  const [first, second] = firstLines(text);
  const { word, isOnlyManners } = readLine(first);
  if (word !== null) return word;
  const next = isGreeting(first) || isOnlyManners ? readReplyWord(second) : null;
  return next ?? stopBelow(text);
};

/** A note is this short. */
const noteMax = 400;

/** What somebody else is told, or was. */
const reported = /["“”„«»]|\b(?:said|told|wrote|sagten?|schrieb(?:en)?)\b/i;

/** "I found a job.\nPlease stop now.": who says please on a line of a short note is heard there, too. */
const stopBelow = (text: string): ReplyWord | null => {
  if (text.length > noteMax) return null;
  const lines = text.split('\n');
  const stops = lines.map((line, at) =>
    isBegged(phraseWords(line)) && !reported.test(line) && !/:\s*$/.test(lines[at - 1] ?? '')
      ? readStop(line)
      : null,
  );
  const word = stops.find((stop) => stop !== null);
  return word === undefined ? null : { word };
};
