import { subjectPrefix } from '../mail/subject-prefix.ts';
import { decisionActs, declaringPositives, positiveActs } from './acts.ts';
import {
  answeredOfferPattern,
  appointmentPattern,
  datePattern,
  goodSubjectPattern,
  replacementPattern,
} from './judging-words.ts';
import type { Act } from './languages/table.ts';
import { hasReader } from './phrases/grammar.ts';
import { asksTheReader } from './questions.ts';
import { decides, performs, type Reading, type ReadSentence } from './reading.ts';
import { namesADay } from './text/days.ts';
import { mark } from './text/words.ts';

/** What people say around a refusal, and seldom around what only sounds like one. Regret is none: it is said of parking spaces. */
const courtesies: ReadonlySet<Act> = new Set<Act>([
  'farewell',
  'others',
  'door-open',
  'feedback-offered',
  'feedback-refused',
]);
const kindWords: ReadonlySet<Act> = new Set<Act>(['thanks', 'flattery', 'courtesy']);
const promised: ReadonlySet<Act> = new Set<Act>(['offer', 'advance', 'good-sign']);
/** Thanks, praise and wishes name days and meetings that are over. */
const lookingBack: ReadonlySet<Act> = new Set<Act>([...kindWords, 'farewell']);

const clock = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr|hrs|uur|h)\b/i;
const dates = new RegExp(datePattern, 'i');
const pay = /[£$€]\s?\d|\b\d[\d.,]*\s?(?:k\b|€|£|euros?\b|brut|bruto|netto|nets\b|netos\b)/i;
/** "Date: 12.11.2026" is a row of a form, and no appointment. */
const dated = /^\s*(?:datum|date|fecha)\s*:/i;
const saysWhen = ({ quote }: ReadSentence): boolean =>
  !dated.test(quote) && (namesADay(quote) || clock.test(quote) || dates.test(quote));

/** "Termin: Montag, 9.30 Uhr": who refuses makes no appointment. */
const appointment = new RegExp(appointmentPattern, 'im');
/** A subject that is no answer in a thread and calls the mail good news. */
const goodSubject = new RegExp(goodSubjectPattern, 'i');

/** Who answers to an offer is the one who got it. */
const answersAnOffer = new RegExp(answeredOfferPattern, 'i');

/** What stands farther down is a footer's. */
const maxLetterCharacters = 1_500;

/** What speaks against a refusal: `slight` is one sign that much likeness outweighs, `strong` what it does not. */
export type Doubt = 'none' | 'slight' | 'strong';

/**
 * Whether a mail that refuses does nothing else. What reads like a refusal and is part of something else stands beside what the
 * mail is about: good news, a day to come, a question, pay. No courtesy outweighs good news; each other sign wants one against it.
 */
export function doubtAbout(reading: Reading): Doubt {
  const { sentences, languages, original } = reading;
  const letter = letterOf(sentences);
  // Who takes an offer back names its day, its pay and its good news.
  if (does(letter, 'offer-withdrawn')) return isTakenBack(reading) ? 'none' : 'strong';
  // Colleagues, friends and whoever sent an applicant are told of refusals that are not theirs.
  if (does(sentences, 'third-party') || does(letter, 'no-refusal')) return 'strong';
  if (goodSubject.test(original.subject) || answersAnOffer.test(original.subject)) return 'strong';
  if (appointment.test(original.text.slice(0, maxLetterCharacters))) return 'strong';
  const decided = letter.filter(decides);
  // "Thank you for speaking to us about Oliver. We have appointed somebody else."
  const first = sentences.findIndex(decides);
  const spokenOf = does(first < 0 ? sentences : sentences.slice(0, first), 'another');
  if ((spokenOf || letter.some(refusesAnother)) && !decided.some(({ words }) => hasReader(words, languages)))
    return 'strong';
  if (decided.length > 0 && decided.every((each) => turnsToGood(each) || goesOn(each))) return 'strong';
  if (staysOpen(letter)) return 'strong';
  const good = does(letter.filter(isNews), 'good-sign') ? 1 : 0;
  const signs = doubts(letter, languages);
  if (good === 0 && signs <= courtesy(letter)) return confirmsReceipt(reading) ? 'slight' : 'none';
  return good + signs === 1 && !letter.some(promises) ? 'slight' : 'strong';
}

/** "Your application has been received" is the subject of an acknowledgement, unless it is answered or they say goodbye. */
const confirmsReceipt = ({ sentences, original }: Reading): boolean =>
  sentences.some((each) => each.field === 'subject' && performs(each, 'received')) &&
  subjectPrefix(original.subject) !== 'reply' &&
  !does(sentences, 'farewell');

const letterOf = (sentences: readonly ReadSentence[]): readonly ReadSentence[] =>
  sentences.filter(({ field, start }) => field === 'text' && start < maxLetterCharacters);

/** "The candidate you sent did not get through. They went with someone else": what follows is said of the same person. */
const refusesAnother = ({ dropped }: ReadSentence): boolean =>
  dropped.some(({ why }) => why === 'of-another');

/** What takes the place of an offer that is taken back: "the corrected contract is attached". */
const replacement = new RegExp(replacementPattern, 'i');

/**
 * Whether an offer is taken back from the reader. Where good news stands behind it or another offer takes its place, it was
 * corrected, or somebody else gave theirs up: "our first choice withdrew, so the place is yours".
 */
export function isTakenBack({ sentences }: Reading): boolean {
  const letter = letterOf(sentences);
  const at = letter.findIndex((sentence) => performs(sentence, 'offer-withdrawn'));
  if (at < 0) return false;
  const { acts } = letter[at]!;
  const { to } = acts.find(({ act }) => act === 'offer-withdrawn')!;
  const behind = letter.slice(at + 1).filter((sentence) => !decides(sentence));
  return (
    !acts.some(({ act, from }) => positiveActs.has(act) && from >= to) &&
    !doesAny(behind, declaringPositives) &&
    !letter.slice(at).some(({ quote }) => replacement.test(quote))
  );
}

const does = (sentences: readonly ReadSentence[], act: Act): boolean =>
  sentences.some((sentence) => performs(sentence, act));
const doesAny = (sentences: readonly ReadSentence[], acts: ReadonlySet<Act>): boolean =>
  [...acts].some((act) => does(sentences, act));
const isNews = ({ acts }: ReadSentence): boolean => !acts.some(({ act }) => lookingBack.has(act));
const onlyCloses = (letter: readonly ReadSentence[]): boolean => !does(letter.filter(decides), 'declined');
const listings = (letter: readonly ReadSentence[]): number =>
  letter.filter((sentence) => performs(sentence, 'listing')).length;

/** "All appointments have been postponed", and no post is gone. */
function onlyPauses(letter: readonly ReadSentence[]): boolean {
  const decided = letter.filter(decides);
  return (
    decided.length > 0 &&
    decided.every((each) => performs(each, 'reason-freeze')) &&
    onlyCloses(letter) &&
    !does(letter, 'reason-role-cancelled')
  );
}

const undeciding = (letter: readonly ReadSentence[]): readonly ReadSentence[] =>
  letter.filter((each) => !decides(each));
const goesOnLater = (waiting: readonly ReadSentence[]): boolean =>
  does(waiting, 'alive') || does(waiting, 'pending');

/** "… on hold. We will contact you as soon as we restart": news, and no end, where nobody says goodbye. */
export function isOnHold({ sentences }: Reading): boolean {
  const letter = letterOf(sentences);
  return onlyPauses(letter) && goesOnLater(undeciding(letter)) && !does(letter, 'farewell');
}

/** A post that waits for its budget is closed to nobody, until they say goodbye; a board that shows other jobs is not polite. */
function staysOpen(letter: readonly ReadSentence[]): boolean {
  if (does(letter, 'farewell')) return false;
  const closes = onlyCloses(letter);
  const rest = undeciding(letter);
  if (closes && goesOnLater(rest.filter(isNews))) return true;
  if (onlyPauses(letter) && does(rest, 'door-open')) return true;
  return listings(letter) > (closes ? 0 : 2) && !doesAny(letter, kindWords);
}

/** Anybody thanks: kind words count once. A refusal said twice is meant. */
function courtesy(letter: readonly ReadSentence[]): number {
  const kind = doesAny(letter, kindWords) ? 1 : 0;
  const twice = letter.filter(decides).length > 1 ? 1 : 0;
  return [...courtesies].filter((act) => does(letter, act)).length + kind + twice;
}

/** Each sentence that says it goes on counts; what is asked, dated and paid counts behind the decision. */
function doubts(letter: readonly ReadSentence[], languages: readonly string[]): number {
  const alive = letter.filter((each) => isNews(each) && performs(each, 'alive')).length;
  const after = letter.slice(letter.findIndex(decides) + 1).filter(isNews);
  const found = [
    letter.some(promises),
    onlyCloses(letter) && listings(letter) > 0,
    after.some((each) => asksTheReader(each, languages)),
    after.some(saysWhen),
    after.some(({ quote }) => pay.test(quote)),
  ];
  return alive + found.filter(Boolean).length;
}

/** "If she declines, the place is yours": good news that hangs on somebody else. */
const promises = ({ dropped }: ReadSentence): boolean =>
  dropped.some(({ act, why }) => why === 'conditional' && promised.has(act));

/** "Nothing suitable today, but we are reviewing all applications for the summer": in one breath it is not over. */
const goesOn = ({ acts }: ReadSentence): boolean => {
  const decided = acts.find(({ act }) => decisionActs.has(act))!;
  return acts.some(({ act, from }) => (act === 'pending' || act === 'alive') && from >= decided.to);
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
