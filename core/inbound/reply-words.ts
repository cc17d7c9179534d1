import { parsePause, pauseDaysMax } from '../time/pause.ts';
import { isCorrection } from './correction-words.ts';

/** What a person can tell us with the first line of a reply. */
export type ReplyWord =
  | { readonly word: 'stop' | 'stop-all' }
  | { readonly word: 'resume' | 'next' | 'slower' | 'faster' | 'skip' | 'done' | 'correction' }
  | { readonly word: 'pause'; readonly days: number };

const words: Readonly<Record<string, Exclude<ReplyWord['word'], 'pause' | 'correction'>>> = {
  stop: 'stop',
  stopp: 'stop',
  stoppen: 'stop',
  'stop it': 'stop',
  'stop this': 'stop',
  'stop emailing me': 'stop',
  'stop mailing me': 'stop',
  'stop writing to me': 'stop',
  'stop sending mails': 'stop',
  'stop sending me mails': 'stop',
  'stop sending me emails': 'stop',
  'no more mails': 'stop',
  'no more emails': 'stop',
  aufhören: 'stop',
  'keine mails mehr': 'stop',
  'keine weiteren mails': 'stop',
  unsubscribe: 'stop',
  'unsubscribe me': 'stop',
  abmelden: 'stop',
  abbestellen: 'stop',
  cancel: 'stop',
  'stop all': 'stop-all',
  'stop everything': 'stop-all',
  'alles stoppen': 'stop-all',
  'alles stopp': 'stop-all',
  'stopp alles': 'stop-all',
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
  'i got a job': 'done',
  'i got the job': 'done',
  'i have a job': 'done',
  "i've got a job": 'done',
  'i found a job': 'done',
  'got a job': 'done',
  'got the job': 'done',
  fertig: 'done',
  'ich habe einen job': 'done',
  'ich habe den job': 'done',
  'ich habe den job bekommen': 'done',
  'ich habe einen job bekommen': 'done',
  'ich habe einen job gefunden': 'done',
  'ich habe die stelle bekommen': 'done',
};

/** A reply word stands alone; a longer line is a sentence that happens to begin with one. */
const lineLengthMax = 60;

/** Nothing is asked for by these, in front of a word or behind it. */
const politeBefore = /^(?:(?:hi|hello|hey|hallo|onward|ok|okay|yes|ja|please|pls|bitte) )+/;
const politeAfter = /(?: (?:please|pls|bitte|thanks|thank you|many thanks|thx|danke|now|jetzt))+$/;

/** Reads one line of a reply (English or German); null for anything that is not a reply word. */
export const readReplyWord = (line: string): ReplyWord | null => {
  if (line.length > lineLengthMax) return null;
  const said = line
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim()
    .replace(politeBefore, '')
    .replace(politeAfter, '');
  const word = Object.hasOwn(words, said) ? words[said] : undefined;
  if (word === 'stop' || word === 'stop-all') return { word };
  if (word !== undefined) return { word };
  return isCorrection(said) ? { word: 'correction' } : readPause(said);
};

/** A greeting of its own line: the word people were told to write on the first line then stands on the next. */
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|moin|servus|liebe[rs]?|guten (?:tag|morgen|abend))(?![\p{L}\p{N}])[^.?]{0,30}$/iu;

/** The reply word on the first line of what a person wrote. What follows it, a name or a thought, takes nothing away. */
export const readReply = (text: string): ReplyWord | null => {
  const [first = '', second = ''] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return readReplyWord(first) ?? (greeting.test(first) ? readReplyWord(second) : null);
};

const readPause = (said: string): ReplyWord | null => {
  const [first, ...rest] = said.split(' ');
  if (first !== 'pause' && first !== 'pausieren') return null;
  const asked = parsePause(rest.map((part) => (Object.hasOwn(german, part) ? german[part] : part)).join(' '));
  if (asked.type === 'days') return { word: 'pause', days: asked.days };
  return asked.reason === 'too-long' ? { word: 'pause', days: pauseDaysMax } : null;
};

const german: Readonly<Record<string, string>> = {
  für: 'for',
  ein: 'one',
  eine: 'one',
  einen: 'one',
  zwei: 'two',
  drei: 'three',
  vier: 'four',
  tag: 'day',
  tage: 'days',
  woche: 'week',
  wochen: 'weeks',
  monat: 'month',
  monate: 'months',
};
