import type { Original } from '../mail/mail.ts';
import { subjectPrefix } from '../mail/subject-prefix.ts';
import { decisionActs, declaringPositives } from './acts.ts';
import { type AppliedFor, appliedFor, firstOf, speaksOfHiring } from './applied-for.ts';
import { isTakenBack } from './doubts.ts';
import type { Act } from './languages/table.ts';
import { namedMail } from './names/name-tokens.ts';
import { othersIn } from './other-matter.ts';
import { hasReader } from './phrases/grammar.ts';
import { decides, performs, type Reading, type ReadSentence } from './reading.ts';
import { findRole } from './role/role.ts';
import { isOtherOffice, isPublisher } from './sender.ts';
import { namesADay } from './text/days.ts';

/** What the sentences of a mail say for and against each judgement. */
export type Ballot = {
  readonly has: (act: Act) => boolean;
  readonly first: (acts: ReadonlySet<Act>) => ReadSentence | undefined;
  readonly decisions: readonly ReadSentence[];
  readonly positives: readonly ReadSentence[];
  /** An offer to the reader is withdrawn, and nothing takes its place. */
  readonly takenBack: boolean;
  /** Only times and places: somebody may be offering a call about the refusal. */
  readonly scheduling: boolean;
  /** A sentence that does nothing but confirm an application; of "many applications" who refuses speaks too. */
  readonly receipt: boolean;
  readonly announced: boolean;
  /** It says why. */
  readonly reasoned: boolean;
  /** An employer's talk where no such word falls: an interview, praise, good wishes for a career. */
  readonly met: boolean;
  readonly subject: string;
  readonly hiring: number;
  /** A word that only hiring uses; `application` alone is also said of clubs and councils. */
  readonly trade: boolean;
  readonly elsewhere: number;
  readonly appliedFor: AppliedFor | null;
  /** A word that hiring shares with nothing else. */
  readonly ownWord: boolean;
};

const employerTalk: ReadonlySet<Act> = new Set<Act>(['flattery', 'others', 'farewell']);

export function ballotOf(reading: Reading): Ballot {
  const body = reading.sentences.filter(({ field }) => field === 'text');
  const subject = reading.sentences.filter(({ field }) => field === 'subject');
  const holding = (sentences: readonly ReadSentence[], acts: ReadonlySet<Act>) =>
    sentences.filter((sentence) => sentence.acts.some(({ act }) => acts.has(act)));
  const total = (act: Act, sentences: readonly ReadSentence[] = reading.sentences) =>
    sentences.reduce((sum, { acts }) => sum + acts.filter((each) => each.act === act).length, 0);
  const present = new Set(body.concat(subject).flatMap(({ acts }) => acts.map(({ act }) => act)));
  const decided = body.filter(decides);
  // What a mail is about stands before its decision; a bank's footer below is no loan. Who names no job may tell it behind.
  const last = decided[decided.length - 1];
  const trade = total('hiring') > 0;
  const namesNoJob = (): boolean => !trade && findRole(namedMail(reading.original), null) === null;
  const topical =
    last === undefined || namesNoJob()
      ? reading.sentences
      : reading.sentences.slice(0, reading.sentences.indexOf(last) + 1);
  const applied = topical.map((sentence) => appliedFor(sentence, reading.languages));
  // A choir's director is no singer: where a job is named its words tell of no other matter.
  const foreign = topical.filter((_, at) => applied[at] !== 'job');
  const subjectDecisions = holding(subject, new Set<Act>([...decisionActs, 'subject-declined'])).filter(
    (each) => !isOwnWord(each, reading),
  );
  const takenBack = isTakenBack(reading);
  return {
    has: (act) => present.has(act),
    first: (acts) => holding(body, acts)[0] ?? holding(subject, acts)[0],
    decisions: [...byStrength(decided), ...subjectDecisions],
    takenBack,
    // The offer that is being withdrawn has to be named.
    positives: takenBack ? [] : holding(body, declaringPositives),
    scheduling: body.some((each) => performs(each, 'scheduling')) || body.some(asksForADay),
    receipt: body.some(
      (each) => performs(each, 'received') && !performs(each, 'others') && !decided.includes(each),
    ),
    announced:
      (subject.some((each) => performs(each, 'alert')) && !decided.some(regrets)) ||
      isPublisher(reading.original),
    met: [...present].some(
      (act) => employerTalk.has(act) || (act.startsWith('stage-') && act !== 'stage-application'),
    ),
    reasoned: [...present].some((act) => act.startsWith('reason-')),
    subject: reading.original.subject.slice(0, 300),
    trade,
    hiring: 2 * total('hiring') + total('hiring-weak'),
    elsewhere:
      (isOtherOffice(reading.original) ? 6 : 0) +
      6 * foreign.reduce((sum, each) => sum + othersIn(each), 0) +
      total('elsewhere-weak', foreign),
    appliedFor: firstOf(applied),
    ownWord: reading.sentences.some(speaksOfHiring),
  };
}

/** That the reader was refused says more than that a procedure is over, which many a mail says first. */
const byStrength = (decided: readonly ReadSentence[]): readonly ReadSentence[] =>
  [...decided].sort((a, b) => Number(performs(b, 'declined')) - Number(performs(a, 'declined')));

const firstPerson = /\b(?:ich|i|je|ik|mein|meine|mijn|my|yo)\b/i;

/** "Re: I have to decline" is the subject that the reader wrote. */
const isOwnWord = ({ quote, words }: ReadSentence, { original, languages }: Reading): boolean =>
  subjectPrefix(original.subject) === 'reply' && firstPerson.test(quote) && !hasReader(words, languages);

/** Who met somebody at a careers fair may still regret to refuse; a newsletter regrets nothing. */
const regrets = (sentence: ReadSentence): boolean => performs(sentence, 'regret');

/** "Could you do Thursday?": nobody who refuses asks that. */
function asksForADay({ quote, question }: ReadSentence): boolean {
  return question && namesADay(quote);
}

/** Papers, loans and flats are refused in the same words; a decision counts where the mail speaks of hiring. */
export function inHiring({ hiring, trade, elsewhere, met, appliedFor }: Ballot): boolean {
  if (appliedFor === 'matter') return false;
  if (hiring > 0 && elsewhere >= hiring) return false;
  return trade || (elsewhere === 0 && (hiring > 0 || met));
}

/** "Jefe de tienda" is a subject of hiring's without any of its words. */
export function namesAJob({ original }: Reading, { decisions, elsewhere, appliedFor }: Ballot): boolean {
  const names = (part: Partial<Original>) =>
    findRole(namedMail({ ...original, subject: '', text: '', ...part }), null) !== null;
  return (
    appliedFor !== 'matter' &&
    elsewhere === 0 &&
    (names({ subject: original.subject }) ||
      decisions.some(({ field, quote }) => field === 'text' && names({ text: quote })))
  );
}
