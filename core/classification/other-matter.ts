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
  const found = reading.sentences.flatMap(mattersIn);
  if (isSpread(found)) return true;
  if (isJobNamed(reading)) return false;
  return (
    found.length > 0 || decisions.some(grants) || (!toHouse && isTold(reading) && !speaksOfWork(reading))
  );
}

type NamedMatter = { readonly field: Field; readonly word: string };

const mattersIn = (sentence: ReadSentence): readonly NamedMatter[] =>
  outsideTitles(sentence, 'matter-word').map(({ from }) => ({
    field: sentence.field,
    word: sentence.words[from]!.text,
  }));

/** Two words in two fields. A house is called after what it does: `pleegzorgnoord.example`. */
const isSpread = (found: readonly NamedMatter[]): boolean =>
  found.some((one) =>
    found.some(
      ({ field, word }) => field !== one.field && !word.startsWith(one.word) && !one.word.startsWith(word),
    ),
  );

const isJobNamed = ({ original, sentences }: Reading): boolean =>
  sentences.some(namesWork) || isJobTitle(findRole(namedMail(original), null)?.value ?? '');

const grants = ({ words }: ReadSentence): boolean => words.some(({ text }) => granting.has(text));

const isTold = ({ sentences }: Reading): boolean =>
  sentences.reduce((sum, { field, words }) => (field === 'text' ? sum + words.length : sum), 0) >= leastTold;

/** Who sends for employers alone need not say so. */
const speaksOfWork = ({ original, sentences }: Reading): boolean =>
  vendorOfDomain(domainOf(original.from?.address ?? '')) !== null ||
  sentences.some(({ field, words }) =>
    words.some(({ text }) => ofWork.test(text) || (field !== 'sender' && isTitleWord(text))),
  );

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
