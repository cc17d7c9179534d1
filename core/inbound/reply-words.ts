import { defaultPauseDays, parsePause, pauseDaysMax } from '../time/pause.ts';
import { isCorrection } from './correction-words.ts';
import { asksForAPause, isOnlyPolite, readStop } from './stop-words.ts';

/** What a person can tell us with the first line of a reply. */
export type ReplyWord =
  | { readonly word: 'stop' | 'stop-all' }
  | { readonly word: 'resume' | 'next' | 'slower' | 'faster' | 'skip' | 'done' | 'correction' }
  | { readonly word: 'pause'; readonly days: number };

const words: Readonly<
  Record<string, Exclude<ReplyWord['word'], 'pause' | 'correction' | 'stop' | 'stop-all'>>
> = {
  resume: 'resume',
  continue: 'resume',
  'go on': 'resume',
  weiter: 'resume',
  weitermachen: 'resume',
  fortsetzen: 'resume',
  next: 'next',
  nächste: 'next',
  nächster: 'next',
  'die nächste': 'next',
  slower: 'slower',
  langsamer: 'slower',
  faster: 'faster',
  schneller: 'faster',
  skip: 'skip',
  überspringen: 'skip',
  done: 'done',
  "i'm done": 'done',
  'i have a job': 'done',
  fertig: 'done',
};

/** A reply word stands alone; a longer line is a sentence that happens to begin with one. */
const lineLengthMax = 60;

/** Nothing is asked for by these, in front of a word or behind it. */
const politeBefore = /^(?:(?:hi|hello|hey|hallo|onward|ok|okay|yes|ja|please|pls|bitte) )+/;
const politeAfter = /(?: (?:please|pls|bitte|thanks|thank you|many thanks|thx|danke|now|jetzt))+$/;

/** Reads one line of a reply (English or German); null for anything that is not a reply word. */
export const readReplyWord = (line: string): ReplyWord | null => {
  const stop = stopOf(line);
  if (stop !== null) return { word: stop };
  if (line.length > lineLengthMax) return null;
  return readClause(plain(line)) ?? readClause(plain(firstSentence(line)));
};

/** "Pause for 2 weeks. I am ill.", "Great news! I got the job" */
const firstSentence = (line: string): string =>
  line.split(/[.!?;(]+(?=\s|$)/).find((part) => !isNews(plain(part))) ?? '';
const isNews = (said: string): boolean =>
  said === '' || /^(?:good|great) news$/.test(said) || isOnlyPolite(said);

const readClause = (line: string): ReplyWord | null => {
  const said = line.replace(politeBefore, '').replace(politeAfter, '');
  const word = Object.hasOwn(words, said) ? words[said] : undefined;
  if (word !== undefined) return { word };
  if (hired.test(said)) return { word: 'done' };
  return isCorrection(said) ? { word: 'correction' } : readPause(said);
};

/** "I found a new job", *Ich habe die Stelle bekommen*. */
const hired =
  /^(?:(?:i|i've|i have|ive) )?(?:(?:just|finally) )?(?:got|found|landed|accepted)(?: (?:a|an|the|my))?(?: new)? (?:job|position)(?: (?:at|with) .{1,30})?$|^(?:i'm|i am|i was|i got) hired$|^i (?:have )?accepted an offer$|^(?:ich )?hab(?:e)? (?:einen|den|nen|eine|die)(?: neuen?)? (?:job|stelle|arbeit)(?: bekommen| gefunden)?$|^(?:job|stelle) gefunden$/;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();

/** Longer lines are read for STOP alone, whose first clause says enough: "STOP! I never asked for this". */
const stopLineMax = 300;
const stopClauseMax = 60;

/** The clause that asks for silence comes first, or behind manners: a mail too many is worse than one too few. */
const stopOf = (line: string): 'stop' | 'stop-all' | null => {
  if (line.length > stopLineMax) return null;
  for (const part of line.split(/[.!?,;:–—(]+(?=\s|$)|\s-\s/)) {
    const clause = plain(part);
    if (clause === '' || isOnlyPolite(clause)) continue;
    return clause.length > stopClauseMax ? null : readStop(clause);
  }
  return null;
};

/** A greeting of its own line: the word people were told to write on the first line then stands on the next. */
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|moin|servus|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend))(?![\p{L}\p{N}])[^.?]{0,40}$/iu;

/** The reply word on the first line of what a person wrote. What follows it, a name or a thought, takes nothing away. */
export const readReply = (text: string): ReplyWord | null => {
  const [first = '', second = ''] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return readReplyWord(first) ?? (greeting.test(first) ? readReplyWord(second) : null);
};

const readPause = (said: string): ReplyWord | null => {
  const english = said
    .split(' ')
    .map((part) => (Object.hasOwn(german, part) ? german[part] : part))
    .join(' ');
  const whole = /^pause(?: (.+))?$/.exec(english);
  const days = whole === null ? null : pauseOf(whole[1] ?? '');
  if (days !== null) return { word: 'pause', days };
  if (!asksForAPause(said)) return null;
  const [length = ''] = /(?:\d{1,4}|[a-z]+) (?:days?|weeks?|months?)(?= |$)/.exec(english) ?? [];
  // The answer says until when: what was not understood is not kept from them.
  return { word: 'pause', days: pauseOf(length) ?? defaultPauseDays };
};

const pauseOf = (length: string): number | null => {
  const asked = parsePause(length);
  if (asked.type === 'days') return asked.days;
  return asked.reason === 'too-long' ? pauseDaysMax : null;
};

const german: Readonly<Record<string, string>> = {
  pausieren: 'pause',
  für: 'for',
  ein: 'one',
  eine: 'one',
  einen: 'one',
  zwei: 'two',
  drei: 'three',
  vier: 'four',
  fünf: 'five',
  sechs: 'six',
  sieben: 'seven',
  acht: 'eight',
  neun: 'nine',
  zehn: 'ten',
  tag: 'day',
  tage: 'days',
  woche: 'week',
  wochen: 'weeks',
  monat: 'month',
  monate: 'months',
};
