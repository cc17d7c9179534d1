import type { Original } from '../mail/mail.ts';
import { decisionActs, declaringPositives } from './acts.ts';
import { type AppliedFor, appliedFor, firstOf, speaksOfHiring } from './applied-for.ts';
import { namesADay } from './days.ts';
import { type Doubt, doubtAbout, isTakenBack } from './doubts.ts';
import type { Act } from './languages/table.ts';
import { leastAgainstDoubt, leastInDoubt, leastLikeness, likeness } from './likeness.ts';
import { namedMail } from './name-tokens.ts';
import { performs, type Reading, type ReadSentence } from './reading.ts';
import { findRole } from './role.ts';
import { isOtherOffice, isPublisher, senderKind } from './sender.ts';
import { isTitleWord } from './titles.ts';
import type { Decision, Kind } from './verdict.ts';
import { heaviest, type WeighedKind, weighKinds } from './weigh-kinds.ts';
import { wordSet } from './word-set.ts';
import { mark, type Word } from './words.ts';

export type Judgement = {
  readonly kind: Kind;
  readonly confidence: number;
  readonly decision: Decision;
  /** The sentences the judgement rests on, the strongest first; empty when nothing was found. */
  readonly deciding: readonly ReadSentence[];
};

/** The policy, asymmetric: a wrong consolation costs more than a missed one. */
export function judge(reading: Reading): Judgement {
  const sender = senderKind(reading.original);
  if (sender !== null) return judgement(sender, 0.97, 'ignore', []);
  const ballot = count(reading);
  return judgeDecision(reading, ballot) ?? judgeSilence(ballot) ?? judgeOther(reading, ballot);
}

type Ballot = {
  readonly has: (act: Act) => boolean;
  readonly first: (acts: ReadonlySet<Act>) => ReadSentence | undefined;
  readonly decisions: readonly ReadSentence[];
  readonly positives: readonly ReadSentence[];
  /** An offer to the reader is withdrawn, and nothing takes its place. */
  readonly takenBack: boolean;
  /** Only times and places: somebody may be offering a call about the refusal. */
  readonly scheduling: boolean;
  /** A sentence that does nothing but confirm an application. */
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
/** Decisions stand at the top of a mail; what comes later is a newsletter's example or a footnote. */
const maxDecisionStart = 1_500;

function count(reading: Reading): Ballot {
  const body = reading.sentences.filter(({ field }) => field === 'text');
  const subject = reading.sentences.filter(({ field }) => field === 'subject');
  const holding = (sentences: readonly ReadSentence[], acts: ReadonlySet<Act>) =>
    sentences.filter((sentence) => sentence.acts.some(({ act }) => acts.has(act)));
  const total = (act: Act, sentences: readonly ReadSentence[] = reading.sentences) =>
    sentences.reduce((sum, { acts }) => sum + acts.filter((each) => each.act === act).length, 0);
  const present = new Set(body.concat(subject).flatMap(({ acts }) => acts.map(({ act }) => act)));
  const decided = holding(body, decisionActs);
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
  const subjectDecisions = holding(subject, new Set<Act>([...decisionActs, 'subject-declined']));
  const takenBack = isTakenBack(reading);
  return {
    has: (act) => present.has(act),
    first: (acts) => holding(body, acts)[0] ?? holding(subject, acts)[0],
    decisions: [...decided, ...subjectDecisions],
    takenBack,
    // The offer that is being withdrawn has to be named.
    positives: takenBack ? [] : holding(body, declaringPositives),
    scheduling: body.some((each) => performs(each, 'scheduling')) || body.some(asksForADay),
    receipt: body.some((each) => performs(each, 'received') && !decided.includes(each)),
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

/** How many words of a sentence tell of another matter; those of a "grants manager" or a "supplier quality engineer" tell of a job. */
const othersIn = ({ acts, words }: ReadSentence): number =>
  acts.filter(
    ({ act, from, to }) =>
      act === 'elsewhere' &&
      !beginsATitle(words.slice(to - 1, to + 2)) &&
      !endsATitle(words.slice(Math.max(0, from - 2), from)),
  ).length;

const titleLinks = wordSet('de des en');

/** "Gestionnaire de copropriété" */
const endsATitle = ([head, link]: readonly Word[]): boolean =>
  link !== undefined && titleLinks.has(link.text) && isTitleWord(head!.text);

const beginsATitle = ([last, ...behind]: readonly Word[]): boolean =>
  isTitleWord(last!.text) ||
  behind.some(
    ({ text }, at) =>
      isTitleWord(text) && behind.slice(0, at + 1).every(({ before }) => (before & ~mark.line) === 0),
  );

/** Who met somebody at a careers fair may still regret to refuse; a newsletter regrets nothing. */
const regrets = (sentence: ReadSentence): boolean => performs(sentence, 'regret');

/** "Could you do Thursday?": nobody who refuses asks that. */
function asksForADay({ quote, question }: ReadSentence): boolean {
  return question && namesADay(quote);
}

function judgeDecision(reading: Reading, ballot: Ballot): Judgement | null {
  const { decisions, positives, has } = ballot;
  if (decisions.length === 0 || ballot.announced) return null;
  if (!inHiring(ballot) && !namesAJob(reading, ballot)) {
    const orphan =
      ballot.elsewhere === 0 &&
      ballot.appliedFor !== 'matter' &&
      (ballot.hiring > 0 || has('thanks') || has('farewell') || has('regret'));
    return orphan ? judgement('rejection', 0.4, 'ask', decisions) : null;
  }
  const points = likeness(reading);
  const ask = judgement('rejection', 0.5, 'ask', decisions);
  if (has('withdrawal')) return null;
  if (has('reschedule')) {
    if (!has('reason-role-cancelled')) return null;
    // "The post is gone and the interviews will not take place"; told apart, another post may be the one that is gone.
    if (!decisions.some((each) => performs(each, 'reschedule'))) return ask;
  }
  // An invitation that is told again, or a test that was taken: only the person knows.
  if (positives.length > 0) return points >= leastAgainstDoubt ? ask : null;
  // Who only says that others were nearer may still be comparing.
  const decided = has('declined') || has('closed') || has('offer-withdrawn') || has('subject-declined');
  if (!decided && (has('pending') || has('undecided') || ballot.receipt || ballot.scheduling))
    return has('regret') ? judgement('rejection', 0.4, 'ask', decisions) : null;
  // Who sends feedback and only says that others were nearer explains an older refusal.
  if (!decided && has('feedback-mail')) return judgement('rejection', 0.4, 'ask', decisions);
  // A post that was paused and an application that lives on are news, not an end.
  if (has('undecided') && !has('declined')) return null;
  const doubt = doubtIn(reading, ballot);
  const outweighed = doubt === 'slight' && points >= leastAgainstDoubt;
  if (doubt !== 'none' && !outweighed) return points < leastInDoubt ? null : ask;
  if (points < leastLikeness && !ballot.takenBack) return ask;
  const support = [has('regret'), has('farewell'), has('thanks'), has('others')].filter(Boolean).length;
  return judgement('rejection', [0.9, 0.95, 0.97, 0.98, 0.99][support]!, 'enroll', decisions);
}

function doubtIn(reading: Reading, { decisions, has, scheduling, appliedFor, ownWord }: Ballot): Doubt {
  const late = decisions.every(({ field, start }) => field === 'text' && start > maxDecisionStart);
  if (late || scheduling || (appliedFor === 'unclear' && !ownWord)) return 'strong';
  const doubt = doubtAbout(reading);
  if (!has('undecided')) return doubt;
  return doubt === 'none' ? 'slight' : 'strong';
}

/** Papers, loans and flats are refused in the same words; a decision counts where the mail speaks of hiring. */
function inHiring({ hiring, trade, elsewhere, met, appliedFor }: Ballot): boolean {
  if (appliedFor === 'matter') return false;
  if (hiring > 0 && elsewhere >= hiring) return false;
  return trade || (elsewhere === 0 && (hiring > 0 || met));
}

/** "Jefe de tienda" is a subject of hiring's without any of its words. */
function namesAJob({ original }: Reading, { decisions, elsewhere, appliedFor }: Ballot): boolean {
  const names = (part: Partial<Original>) =>
    findRole(namedMail({ ...original, subject: '', text: '', ...part }), null) !== null;
  return (
    appliedFor !== 'matter' &&
    elsewhere === 0 &&
    (names({ subject: original.subject }) ||
      decisions.some(({ field, quote }) => field === 'text' && names({ text: quote })))
  );
}

function judgeSilence(ballot: Ballot): Judgement | null {
  const { has } = ballot;
  if (
    ballot.positives.length > 0 ||
    ballot.scheduling ||
    ballot.announced ||
    has('withdrawal') ||
    has('reschedule')
  )
    return null;
  if (!inHiring(ballot)) return null;
  if (has('received') || has('pending') || has('undecided') || has('alert')) return null;
  const sad = has('regret') && (has('others') || has('farewell'));
  const silent = has('farewell') && (has('thanks') || (ballot.reasoned && has('courtesy')));
  if (!sad && !silent) return null;
  const sentence = ballot.first(new Set<Act>(sad ? ['regret'] : ['farewell']));
  return judgement('rejection', sad ? 0.7 : 0.5, 'ask', sentence === undefined ? [] : [sentence]);
}

const surePoints = 6;

/** What subjects call themselves, when the text gives nothing away. */
const subjectKinds: readonly (readonly [RegExp, WeighedKind])[] = [
  [
    /\b(?:new jobs|jobs for you|jobs? of the (?:week|day)|job alert|newsletter|webinar|crash course|ace your|tips (?:for|to)|vacatures|stellenangebote|neue stelle|offres)\b/i,
    'job-alert',
  ],
  [
    /\b(?:incomplete|location (?:updated|changed)|continue to evaluate|zwischenstand|zwischenbescheid|unvollständig)\b/i,
    'status-update',
  ],
  [/\b(?:feedback|pointers|rückmeldung zu(?:m|r) gespräch|retour d['’]entretien)\b/i, 'feedback'],
  [
    /\b(?:reschedul\w*|postpone\w*|new time|verschieb\w*|verlegt|report(?:é|ée)?|aplaza\w*|verzet\w*)\b/i,
    'reschedule',
  ],
  [
    /\b(?:job offer|offer letter|your offer|contingent offer|vertragsangebot|zusage|offre d['’]emploi|promesse d['’]embauche|aanbod)\b/i,
    'offer',
  ],
  [
    /\b(?:assessments?|coding challenge|take-?home|online[- ]?test|eignungstest|written task|trial shift|prueba|épreuve)\b/i,
    'assessment',
  ],
  [
    /\b(?:invitation|interview|einladung|vorstellungsgespräch|entretien|entrevista|uitnodiging|come and meet)\b/i,
    'interview-invitation',
  ],
  [
    /\b(?:received|was sent to|eingangsbestätigung|accusé de réception|acuse de recibo|ontvangst\w*|registered|submitted)\b/i,
    'acknowledgement',
  ],
];

function judgeOther(reading: Reading, ballot: Ballot): Judgement {
  // A refusal that is none of hiring's is a loan's or a flat's, however politely it thanks for an application.
  if (
    ballot.decisions.length > 0 &&
    (ballot.appliedFor === 'matter' || (ballot.elsewhere > 0 && ballot.elsewhere >= ballot.hiring))
  )
    return other('other', 0.8, []);
  const called =
    ballot.hiring > 0 ? subjectKinds.find(([pattern]) => pattern.test(ballot.subject))?.[1] : undefined;
  const found = heaviest(weighKinds(reading), {
    called: called ?? null,
    elsewhere: ballot.elsewhere >= ballot.hiring ? ballot.elsewhere : 0,
  });
  if (found !== null) {
    const { sentence, points } = found.weight;
    return other(found.kind, points >= surePoints ? 0.8 : 0.6, sentence === null ? [] : [sentence]);
  }
  return ballot.has('thanks') && ballot.hiring > 0
    ? other('acknowledgement', 0.5, [])
    : other('other', 0.6, []);
}

const ownPath: ReadonlySet<Kind> = new Set<Kind>(['feedback', 'forwarding-confirmation', 'auto-reply']);

function other(kind: Kind, confidence: number, deciding: readonly ReadSentence[]): Judgement {
  return judgement(kind, confidence, ownPath.has(kind) ? 'ignore' : 'decline', deciding);
}

function judgement(
  kind: Kind,
  confidence: number,
  decision: Decision,
  deciding: readonly ReadSentence[],
): Judgement {
  return { kind, confidence, decision, deciding };
}
