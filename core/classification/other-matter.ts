import { domainOf } from '../mail/domain.ts';
import type { Performed } from './acts.ts';
import type { Act } from './languages/table.ts';
import { vendorOfDomain } from './names/ats.ts';
import { namedMail } from './names/name-tokens.ts';
import { grantingWords, ofWorkPattern, sharedWords, talkWords } from './names/name-words.ts';
import { isJobTitle, isTitleWord } from './names/titles.ts';
import type { Field, Reading, ReadSentence } from './reading.ts';
import { findRole } from './role/role.ts';
import { wordSet } from './text/word-set.ts';
import { mark, type Word } from './text/words.ts';

/** Words of choosing people, for whatever it is: who interviews candidates may choose them for a choir. */
const choosing = wordSet(`${sharedWords} ${talkWords}`);
const granting = wordSet(grantingWords);
/** What employers speak of, whomever they refuse. */
const ofWork = new RegExp(ofWorkPattern);

/** Of a line or two that refuse nobody expects a word of what it was. */
const leastTold = 45;

/**
 * Whether a refusal seems to be of something else than a job: two other matters are named, one of them in the subject or by the sender,
 * and then it may well call itself a recruitment; or no job is named, and another matter is, or it decides as offices grant or refuse what
 * is asked of them; or no word of it is of work at all. `toHouse`: it names a house that was applied to.
 */
export function isOfAnotherMatter(
  reading: Reading,
  { decisions, toHouse }: { readonly decisions: readonly ReadSentence[]; readonly toHouse: boolean },
): boolean {
  const { original, sentences } = reading;
  const found = sentences.flatMap(mattersIn);
  const fields = new Set<Field>(found.map(({ field }) => field));
  const words = [...new Set(found.map(({ word }) => word))];
  if (fields.size > 1 && words.filter((word) => !words.some((each) => isLonger(word, each))).length > 1)
    return true;
  if (sentences.some(namesWork) || isJobTitle(findRole(namedMail(original), null)?.value ?? '')) return false;
  if (found.length > 0 || decisions.some(grants)) return true;
  return !toHouse && isTold(reading) && !speaksOfWork(reading);
}

const grants = ({ words }: ReadSentence): boolean => words.some(({ text }) => granting.has(text));

const isTold = ({ sentences }: Reading): boolean =>
  sentences.reduce((sum, { field, words }) => (field === 'text' ? sum + words.length : sum), 0) >= leastTold;

/** Who sends for employers alone need not say so. */
const speaksOfWork = ({ original, sentences }: Reading): boolean =>
  vendorOfDomain(domainOf(original.from?.address ?? '')) !== null ||
  sentences.some(({ field, words }) =>
    words.some(({ text }) => ofWork.test(text) || (field !== 'sender' && isTitleWord(text))),
  );

/** A house is called after what it does: `pleegzorgnoord.example`. */
const isLonger = (word: string, other: string): boolean => word !== other && word.startsWith(other);

const mattersIn = (sentence: ReadSentence): readonly { field: Field; word: string }[] =>
  outsideTitles(sentence, 'matter-word').map(({ from }) => ({
    field: sentence.field,
    word: sentence.words[from]!.text,
  }));

/** How many words of a sentence surely tell of another matter. */
export const othersIn = (sentence: ReadSentence): number => outsideTitles(sentence, 'elsewhere').length;

/** Words of a "grants manager" or a "supplier quality engineer" tell of a job. */
const outsideTitles = ({ acts, words }: ReadSentence, wanted: Act): readonly Performed[] =>
  acts.filter(
    ({ act, from, to }) =>
      act === wanted && !beginsATitle(words.slice(to - 1, to + 2)) && !endsATitle(words.slice(0, from)),
  );

const namesWork = ({ acts, words }: ReadSentence): boolean =>
  acts.some(
    ({ act, from, to }) =>
      act === 'hiring' &&
      !choosing.has(words[from]!.text) &&
      !words.slice(from, to).some(({ text }) => isTitleWord(text)),
  );

const titleLinks = wordSet('de des en');

/** "Gestionnaire de copropriété", "asesor/a de préstamos" */
const endsATitle = (before: readonly Word[]): boolean => {
  const link = before.at(-1);
  const head = before.at(before.at(-2)?.text.length === 1 ? -3 : -2);
  return head !== undefined && titleLinks.has(link!.text) && isTitleWord(head.text);
};

const beginsATitle = ([last, ...behind]: readonly Word[]): boolean =>
  isTitleWord(last!.text) ||
  behind.some(
    ({ text }, at) =>
      isTitleWord(text) && behind.slice(0, at + 1).every(({ before }) => (before & ~mark.line) === 0),
  );
