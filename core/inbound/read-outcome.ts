import type { Enrollment } from '../enrollment/enrollment.ts';
import type { About } from './about.ts';
import type { PhraseAct } from './phrases/table.ts';
import { outcomeOf, phraseWords } from './reply-phrases.ts';
import type { ReplyWord } from './reply-words.ts';
import { readYesNo } from './yes-no.ts';

/** An answer is short; what is longer is a letter. */
const textMax = 300;
const clauseEnd = /[\n.!?,;:–—()]|\s-\s|\s(?:but|and|so|aber|und|doch)\s/i;

const meanings: Partial<Record<PhraseAct, string>> = {
  'fell-through': 'resume',
  landed: 'done',
  manners: '',
  objection: '',
};

/**
 * What somebody whose plan rests for good news says became of that; null for anything else. In answer to "Shall we go on?"
 * (`asks`) a yes, a no, and "I got it!" count, too.
 */
export const readOutcome = (text: string, running: Enrollment | null, { asks }: About): ReplyWord | null => {
  if (!asks && running?.pause?.reason !== 'good-news') return null;
  const acts = text
    .slice(0, textMax)
    .split(clauseEnd)
    .map((clause) => outcomeOf(phraseWords(clause)) ?? 'manners');
  const said = new Set(acts.map((act) => meanings[act] ?? act));
  said.delete('');
  const [word] = said;
  if (word === undefined) {
    const answer = asks ? readYesNo(text) : null;
    return answer === null ? null : { word: answer === 'no' ? 'over' : 'resume' };
  }
  return said.size === 1 && (word === 'resume' || (asks && word === 'done')) ? { word } : null;
};
