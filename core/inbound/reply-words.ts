import { parsePause, pauseDaysMax } from '../time/pause.ts';

/** What a person can tell us with the first line of a reply. */
export type ReplyWord =
  | { readonly word: 'stop' | 'stop-all' }
  | { readonly word: 'resume' | 'next' | 'slower' | 'faster' | 'skip' | 'done' | 'correction' }
  | { readonly word: 'pause'; readonly days: number };

const words: Readonly<Record<string, Exclude<ReplyWord['word'], 'pause'>>> = {
  stop: 'stop',
  stopp: 'stop',
  'stop it': 'stop',
  'stop please': 'stop',
  'please stop': 'stop',
  'bitte stopp': 'stop',
  'bitte aufhören': 'stop',
  aufhören: 'stop',
  unsubscribe: 'stop',
  abmelden: 'stop',
  abbestellen: 'stop',
  cancel: 'stop',
  'stop all': 'stop-all',
  'stop everything': 'stop-all',
  'alles stoppen': 'stop-all',
  'stopp alles': 'stop-all',
  resume: 'resume',
  continue: 'resume',
  'go on': 'resume',
  weiter: 'resume',
  weitermachen: 'resume',
  fortsetzen: 'resume',
  next: 'next',
  'next please': 'next',
  nächste: 'next',
  nächster: 'next',
  'die nächste bitte': 'next',
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
  'got a job': 'done',
  fertig: 'done',
  'ich habe einen job': 'done',
  'it was an interview': 'correction',
  'this was an interview': 'correction',
  'it was an invitation': 'correction',
  'this is not a rejection': 'correction',
  'this was not a rejection': 'correction',
  'not a rejection': 'correction',
  'it was an offer': 'correction',
  'das war keine absage': 'correction',
  'keine absage': 'correction',
  'es war eine einladung': 'correction',
};

/** A reply word stands alone; a longer line is a sentence that happens to begin with one. */
const lineLengthMax = 60;

/** Reads the first non-quoted line of a reply (English or German); null for anything that is not a reply word. */
export const readReplyWord = (line: string): ReplyWord | null => {
  if (line.length > lineLengthMax) return null;
  const said = line
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.!,;:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const word = Object.hasOwn(words, said) ? words[said] : undefined;
  if (word === undefined) return readPause(said);
  return word === 'stop' || word === 'stop-all' ? { word } : { word };
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
