import { type GoodNews, isGoodNews } from '../classification/verdict.ts';
import { defaultPauseDays } from '../time/pause.ts';
import { type PauseLength, pauseLength } from './pause-length.ts';
import type { OutcomeAct, PhraseAct } from './phrases/table.ts';
import { firstLines, isGreeting, isName, type Sentence, sentencesOf } from './reply-clauses.ts';
import { patternOf } from './reply-grammar.ts';
import { actOf, isBegged, isRequest, phraseWords, type Spoken } from './reply-phrases.ts';
import { readStop, type StopWord } from './stop-words.ts';

/** What a person can tell us with the first line of a reply. */
export type ReplyWord =
  | Stop
  | News
  /** No to "Shall we go on?" */
  | { readonly word: 'over' }
  | { readonly word: Exclude<PhraseAct, 'pause' | GoodNews | NoWord> }
  | ({ readonly word: 'pause' } & PauseLength & MayDespair);

export type Stop = { readonly word: StopWord } & MayDespair;

/** No word of ours is what they need then. */
type MayDespair = { readonly inDespair?: true };

export type News = { readonly word: GoodNews };

/** Heard with a word, or elsewhere. */
type NoWord = 'manners' | 'stop' | 'objection' | OutcomeAct;

/** A reply word stands alone; a longer line is a letter that happens to begin with one. */
const lineLengthMax = 80;
/** Good news may be told at more length. */
const newsLengthMax = 300;

export const isStop = (reply: ReplyWord | null): reply is Stop =>
  reply !== null && /^(?:stop|erase)/.test(reply.word);

export const isNews = (reply: ReplyWord | null): reply is News => isGoodNews(reply?.word ?? null);

/** Reads one line of a reply (English or German); null for anything that is not a reply word. */
export const readReplyWord = (line: string): ReplyWord | null => readLine(line).word;

type Line = { readonly word: ReplyWord | null; readonly isOnlyManners: boolean };

const readLine = (line: string): Line => {
  const stop = readStop(line);
  if (stop !== null) return { word: { word: stop }, isOnlyManners: false };
  if (line.length > newsLengthMax) return { word: null, isOnlyManners: false };
  const written = sentencesOf(line);
  const sentences = written.map(saidIn).filter((said) => said?.act !== 'manners');
  const joins = written.length > 1 && !reported.test(line);
  const word = (joins ? oneOf([saidIn(asOne(written))]) : null) ?? oneOf(sentences);
  if (line.length > lineLengthMax) return { word: isNews(word) ? word : null, isOnlyManners: false };
  return { word, isOnlyManners: sentences.length === 0 };
};

/** "I am ill. Pause please.": where people put a full stop is no matter, unless it begins what somebody else said. */
const asOne = (sentences: readonly Sentence[]): Sentence => ({
  clauses: sentences.flatMap(({ clauses }) => clauses),
  asks: sentences.some(({ asks }) => asks),
});

/** The first sentence that is more than manners says it; a later one may explain, but not say another word. */
const oneOf = (sentences: readonly (Said | null)[]): ReplyWord | null => {
  // News may have something before it: "Your mails helped a lot. I got an offer!"
  const start = sentences.findIndex((said) => said !== null && isGoodNews(said.act));
  const [first = null, ...others] = sentences.slice(Math.max(start, 0));
  if (first === null) return null;
  // "No! It was an interview."
  if (first.act === 'objection') return others[0]?.act === 'correction' ? oneOf(others) : null;
  // "I got an offer. I took it!"
  if (first.act === 'offer' && others.some((other) => other?.act === 'done')) return { word: 'done' };
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

type Said = { readonly act: Spoken; readonly words: readonly string[]; readonly asks: boolean };

/** Where the sentence goes on after the news: "I got an offer but it is low". */
const newsEnd = /\s(?:but|and|so|though|which|aber|und|doch|jedoch)\s/i;

/** Good news is what it is, whatever else its sentence says of it or asks. */
const newsIn = ({ clauses, asks }: Sentence): Said | null => {
  const parts = clauses.flatMap((clause) => clause.split(newsEnd));
  const acts = parts.map((part) => actOf(phraseWords(part)));
  const at = acts.findIndex((act) => act !== 'manners');
  const act = acts[at] ?? null;
  const said = acts.filter((each) => each !== null && each !== 'manners');
  if (!isGoodNews(act) || said.some((each) => each !== act)) return null;
  return { act, words: [], asks: asks && at === parts.length - 1 };
};

/** As a whole, its commas left out; else by the one clause that says a word, if the others say nothing. */
const saidIn = ({ clauses, asks }: Sentence): Said | null => {
  const words = phraseWords(clauses.join(' '));
  const whole = actOf(words);
  if (whole !== null && (whole !== 'manners' || clauses.length === 1)) return { act: whole, words, asks };
  const news = newsIn({ clauses, asks });
  if (news !== null) return news;
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

const foundIn = (name: 'despair' | 'takenBack' | 'reported') => new RegExp(patternOf(name), 'i');
const [despair, takenBack, reported] = [foundIn('despair'), foundIn('takenBack'), foundIn('reported')];

/** The reply word on the first line of what a person wrote; despair wherever it stands, which is given a rest. */
export const readReply = (text: string): ReplyWord | null => {
  const word = readFirst(text);
  if (!despair.test(text)) return word;
  return { ...(isStop(word) ? word : { word: 'pause', days: defaultPauseDays }), inDespair: true };
};

/** Thanks and nothing else. */
export const isThanks = (text: string): boolean =>
  /thank|thx|dank/i.test(text) &&
  text.split('\n').every((line) => readLine(line).isOnlyManners || isName(line));

/** The reply word on the first line. What follows it, a name or a thought, takes nothing away. */
const readFirst = (text: string): ReplyWord | null => {
  const [first, second] = firstLines(text);
  const { word, isOnlyManners } = readLine(first);
  if (isNews(word)) return stopBelow(text) ?? readReplyWord(second) ?? (takenBack.test(text) ? null : word);
  if (word !== null) return word;
  const next = isGreeting(first) || isOnlyManners ? readReplyWord(second) : null;
  return next ?? stopBelow(text);
};

/** A note is this short. */
const noteMax = 400;

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
