import { decisionActs, type Performed, positiveActs } from './acts.ts';
import type { Act } from './languages/table.ts';
import { hasReader } from './phrases/grammar.ts';
import { namesADay } from './text/days.ts';
import type { Quotation } from './text/quotations.ts';
import { wordSet } from './text/word-set.ts';
import { mark, type Word } from './text/words.ts';

export type DropReason =
  | 'conditional'
  | 'question'
  | 'quoted'
  | 'about-others'
  | 'of-another'
  | 'not-yet'
  | 'look-alike'
  | 'told-before'
  | 'negated'
  | 'about-later'
  | 'notice';

/** Facts and context hold in a conditional too: "if a suitable role comes up" still keeps the door open. */
const unconditional: ReadonlySet<Act> = new Set<Act>([
  'hiring',
  'hiring-weak',
  'elsewhere',
  'elsewhere-weak',
  'matter',
  'matter-word',
  'door-open',
  'feedback-offered',
  'feedback-refused',
  'cancel-fact',
  'listing',
  'no-refusal',
]);

/** What surrounds a sentence. `answers`: the one before asked whether something fails to happen; `quotations` are the whole text's. */
export type Circumstance = {
  readonly inSubject: boolean;
  readonly question: boolean;
  readonly answers: boolean;
  readonly quotations: readonly Quotation[];
  readonly languages: readonly string[];
};

/** Why a match counts for nothing in its sentence; null when it counts. `matches`: all of that sentence. */
export function dropping(
  words: readonly Word[],
  matches: readonly Performed[],
  { inSubject, question, answers, quotations, languages }: Circumstance,
): (match: Performed) => DropReason | null {
  const of = (act: Act) => matches.filter((match) => match.act === act);
  const conceded = of('cancel-condition');
  const conditions = of('condition').filter((each) => !conceded.some((other) => overlaps(other, each)));
  const conditionEnds = of('condition-end');
  const unless = of('unless');
  const cancelDecision = of('cancel-decision');
  const aboutOthers = of('you-too').length > 0 ? [] : of('about-others');
  const another = of('another').filter((each) => !interrupted(words, each));
  const cancelPositive = of('cancel-positive');
  const reported = of('reported').length > 0;
  const toYou = of('to-you').length > 0;
  const notice = of('scam').length > 0;
  const later = of('later').length > 0;
  const ifWished = of('if-wished').some(({ from }) => from > 0);
  const offered = of('feedback-offered');
  const thanks = [...of('thanks'), ...of('courtesy')];
  const turns = of('turn');
  const refusalEnds = [...conditionEnds, ...turns];
  const whyIdle = (match: Performed): DropReason | null => {
    if (notice) return 'notice';
    // "Would you still like the job?" asks for an answer, and grants nothing on a condition.
    const asked = question && match.act === 'good-sign';
    if (!asked && conditions.some((condition) => governs(condition, match, conditionEnds)))
      return 'conditional';
    if (match.act !== 'withdrawal') return null;
    const isAnswered = inSubject && namesOwnPaper(words, match);
    return isAnswered || (words[match.from]!.text === 'i' && toYou) ? 'look-alike' : null;
  };
  const whyNoDecision = (match: Performed): DropReason | null => {
    if (question && !offered.some((each) => pauses(words, match, each, strongMarks))) return 'question';
    if (answers) return 'conditional';
    if (reported) return 'told-before';
    if (isQuoted(words[match.from]!, quotations)) return 'quoted';
    if (unless.some((each) => each.from > match.from)) return 'not-yet';
    if (cancelDecision.some((each) => overlaps(each, match))) return 'look-alike';
    if (match.act !== 'closed' && another.some((each) => isOfAnother(words, each, match, languages)))
      return 'of-another';
    const isOthers = (each: Performed) =>
      overlaps(each, match) && !namesReader(words, [each, match], languages);
    const toldOfAll = match.act === 'declined' || match.act === 'closed';
    return toldOfAll && aboutOthers.some(isOthers) ? 'about-others' : null;
  };
  // What was taken for a refusal and is none turns no good news round.
  const decisions = matches.filter(
    (match) => decisionActs.has(match.act) && (whyIdle(match) ?? whyNoDecision(match)) === null,
  );
  const refusals = decisions.filter(({ act }) => act === 'declined');
  const whyNoGoodNews = (match: Performed): DropReason | null => {
    if (match.act !== 'offer' && thanks.some((each) => thanksFor(words, each, match))) return 'told-before';
    // A call is a favour, a job is none: "You can start in August, if you like".
    if (later || (ifWished && match.act !== 'offer' && match.act !== 'good-sign')) return 'about-later';
    // "… decided against taking you to the next round", unless a "but" turns it.
    const reaches = (refusal: Performed) =>
      (match.act !== 'good-sign' && match.act !== 'offer') || !pauses(words, refusal, match);
    if (refusals.some((refusal) => governs(refusal, match, refusalEnds) && reaches(refusal)))
      return 'negated';
    const negations = [...cancelPositive, ...decisions].filter((each) => overlaps(each, match));
    return negations.some((each) => !ended(each, match, turns)) ? 'negated' : null;
  };
  return (match: Performed): DropReason | null => {
    if (unconditional.has(match.act)) return null;
    const idle = whyIdle(match);
    if (idle !== null) return idle;
    if (decisionActs.has(match.act) || match.act === 'subject-declined') return whyNoDecision(match);
    return positiveActs.has(match.act) ? whyNoGoodNews(match) : null;
  };
}

const ownPaper = wordSet(
  'application bewerbung candidacy candidatura candidature cv interest kandidatur kandidatuur postulacion resume sollicitatie solicitud unterlagen',
);

/** "Re: My application": the subject under which the reader wrote to them, who takes nothing back by it. */
const namesOwnPaper = (words: readonly Word[], { from, to }: Performed): boolean =>
  to - from <= 3 &&
  ownPaper.has(words[from + 1]?.text ?? '') &&
  !words.some(({ text }) => takingBack.test(text));

const takingBack =
  /^(?:withdr|tak|back|pull|longer|zurueck|rueck|absag|retir|retra|renonc|renunc|intrek|ingetrok|terug|stop|annul|cancel)/;

/** How far behind a refusal its reader may be named: "… not be going forward with you". */
const readerReach = 3;

/** "Your son was not chosen": the refusal is somebody's of whom one speaks, unless it names the reader besides. */
function isOfAnother(
  words: readonly Word[],
  another: Performed,
  refusal: Performed,
  languages: readonly string[],
): boolean {
  const from = Math.min(another.from, refusal.from);
  const to = Math.max(another.to, refusal.to + readerReach);
  return (
    !hasReader(words.slice(from, another.from), languages) &&
    !hasReader(words.slice(another.to, to), languages)
  );
}

/** "Dear Ms Lind, it was not to be": who is called is not spoken of. */
function interrupted(words: readonly Word[], { from, to }: Performed): boolean {
  return areMarked(words.slice(from + 1, to), mark.comma);
}

/** "We had to turn down many good people, and you too": a refusal of others can be the reader's as well. */
function namesReader(
  words: readonly Word[],
  [others, refusal]: readonly [Performed, Performed],
  languages: readonly string[],
): boolean {
  const from = Math.min(others.from, refusal.from);
  const to = Math.max(others.to, refusal.to);
  return hasReader(words.slice(from, to), languages);
}

const requests = wordSet('please kindly bitte veuillez favor gelieve graag');

/** "Thank you for completing our test" names what has been done. Not so "merci de faire le test", nor where a day is named. */
function thanksFor(words: readonly Word[], thanks: Performed, match: Performed): boolean {
  if (thanks.from >= match.from) return false;
  const [first, second, third] = words.slice(thanks.from).map(({ text }) => text);
  if (first === 'merci' && second === 'de' && !/^(?:avoir|ton|votre)$/.test(third ?? '')) return false;
  return (
    !words.slice(thanks.from, match.to).some(({ text }) => requests.has(text)) &&
    !areMarked(words.slice(thanks.from + 1, match.from + 1), mark.comma) &&
    !words.some(({ text }) => namesADay(text))
  );
}

function governs(condition: Performed, match: Performed, ends: readonly Performed[]): boolean {
  return condition.from <= match.from && !ended(condition, match, ends);
}

function ended(condition: Performed, match: Performed, ends: readonly Performed[]): boolean {
  return ends.some((end) => end.from > condition.from && end.from <= match.from);
}

const clauseMarks = mark.comma | mark.semicolon | mark.colon | mark.dash;

/** "We took somebody else; would you like to know why?" is two sentences; "have you been refused, or would you like to know why?" is one. */
const strongMarks = clauseMarks & ~mark.comma;

/** "The other one pulled out, so the place is yours": good news after a pause stands for itself. */
function pauses(
  words: readonly Word[],
  { to }: Performed,
  { from }: Performed,
  marks = clauseMarks,
): boolean {
  return areMarked(words.slice(to, from + 1), marks);
}

/** Whether one of these marks stands before one of the words. */
const areMarked = (words: readonly Word[], marks: number): boolean =>
  words.some(({ before }) => (before & marks) !== 0);

function overlaps(a: Performed, b: Performed): boolean {
  return a.from < b.to && b.from < a.to;
}

function isQuoted({ start }: Word, quotations: readonly Quotation[]): boolean {
  return quotations.some(({ from, to }) => from < start && start < to);
}
