import { namesADay } from './days.ts';
import { isReader } from './grammar.ts';
import type { Act } from './languages/table.ts';
import { decisionActs, performs, positiveActs, type Reading, type ReadSentence } from './reading.ts';
import { mark } from './words.ts';

/** What people say around a refusal, and seldom around what only sounds like one. Regret is none: it is said of parking spaces. */
const courtesies: ReadonlySet<Act> = new Set<Act>([
  'farewell',
  'others',
  'door-open',
  'feedback-offered',
  'feedback-refused',
]);
/** Anybody thanks: they count once. */
const kindWords: ReadonlySet<Act> = new Set<Act>(['thanks', 'flattery', 'courtesy']);
/** Thanks, praise and wishes name days and meetings that are over. */
const lookingBack: ReadonlySet<Act> = new Set<Act>([...kindWords, 'farewell']);

const clock = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr|hrs|uur|h)\b/i;
const dates =
  /\b\d{1,2}(?:st|nd|rd|th|\.|er|º)? (?:of |de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|mei|maart)|\b(?:january|february|march|april|june|july|august|september|october|november|december) \d/i;
const pay = /[£$€]\s?\d|\b\d[\d.,]*\s?(?:k\b|€|£|euros?\b|brut|bruto|netto|nets\b|netos\b)/i;
const saysWhen = ({ quote }: ReadSentence): boolean =>
  namesADay(quote) || clock.test(quote) || dates.test(quote);

/** What stands farther down is a footer's. */
const maxLetterCharacters = 1_500;

/**
 * Whether a mail that refuses does nothing else. What reads like a refusal and is part of something else stands beside what the
 * mail is about: good news, a day to come, a question, pay. Good news is never outweighed; each other sign wants a courtesy against it.
 */
export function isCertain({ sentences, languages }: Reading): boolean {
  const letter = sentences.filter(({ field, start }) => field === 'text' && start < maxLetterCharacters);
  const has = (act: Act) => letter.some((sentence) => performs(sentence, act));
  // Who takes an offer back names its day, its pay and its good news.
  if (has('offer-withdrawn')) return true;
  // Colleagues, friends and whoever sent an applicant are told of refusals that are not theirs.
  if (sentences.some((sentence) => performs(sentence, 'third-party'))) return false;
  const isNews = ({ acts }: ReadSentence) => !acts.some(({ act }) => lookingBack.has(act));
  const news = letter.filter(isNews);
  if (news.some((sentence) => performs(sentence, 'good-sign'))) return false;
  const decided = letter.filter(decides);
  if (decided.length > 0 && decided.every((each) => turnsToGood(each) || goesOn(each))) return false;
  const onlyClosed = decided.every((sentence) => !performs(sentence, 'declined'));
  const waits = (sentence: ReadSentence) => performs(sentence, 'alive') || performs(sentence, 'pending');
  // A post that waits for its budget is closed to nobody, until they say goodbye.
  if (onlyClosed && !has('farewell') && news.some((each) => !decides(each) && waits(each))) return false;
  const after = letter.slice(letter.findIndex(decides) + 1).filter(isNews);
  const kind = [...kindWords].some(has);
  // A board that shows other jobs says twice that one is gone, and is not polite.
  const lists = letter.filter((sentence) => performs(sentence, 'listing')).length;
  if (lists > (onlyClosed ? 0 : 2) && !has('farewell') && !kind) return false;
  const polite = [...courtesies].filter(has).length + (kind ? 1 : 0) + (decided.length > 1 ? 1 : 0);
  // Each sentence that says it goes on counts.
  const alive = news.filter((sentence) => performs(sentence, 'alive')).length;
  const doubts = [
    onlyClosed && lists > 0,
    after.some((each) => asksTheReader(each, languages)),
    after.some(saysWhen),
    after.some(({ quote }) => pay.test(quote)),
  ];
  return alive + doubts.filter(Boolean).length <= polite;
}

/** "What happens next?" only announces the answer. */
const announcing =
  /^(?:so )?(?:why|what (?:happens|next|now|went)|warum|wieso|was (?:jetzt|nun|passiert)|wie geht es|pourquoi|et (?:apres|ensuite|maintenant)|por que|y ahora|que (?:pasa|sigue)|waarom|hoe (?:dat|nu|verder)|wat (?:nu|gebeurt))\b/;

function asksTheReader({ question, quote, words }: ReadSentence, languages: readonly string[]): boolean {
  if (!question || words.length <= 2) return false;
  const texts = words.map(({ text }) => text);
  return (
    namesADay(quote) || !announcing.test(texts.join(' ')) || texts.some((text) => isReader(text, languages))
  );
}

/** "Nothing suitable today, but we are reviewing all applications for the summer": in one breath it is not over. */
const goesOn = ({ acts }: ReadSentence): boolean => {
  const decided = acts.find(({ act }) => decisionActs.has(act))!;
  return acts.some(({ act, from }) => act === 'pending' && from > decided.to);
};

const conceding = /^(?:although|while|obwohl|zwar|aunque|hoewel)$/;

/** "Although we cannot offer you this one, we would like to meet you": what is conceded ends at a comma. */
const turnsToGood = ({ words, acts, dropped }: ReadSentence): boolean => {
  const from = words.findIndex(({ text }) => conceding.test(text));
  const main = words.findIndex(({ before }, at) => from >= 0 && at > from && (before & mark.comma) !== 0);
  return (
    acts.every((each) => each.from < main || !decisionActs.has(each.act)) &&
    dropped.some((each) => each.from >= main && positiveActs.has(each.act))
  );
};

const decides = ({ acts }: ReadSentence): boolean => acts.some(({ act }) => decisionActs.has(act));
