import { decisionActs, type Performed } from '../acts.ts';
import type { Act } from '../languages/table.ts';
import { performs, type Reading, type ReadSentence } from '../reading.ts';
import { wordSet } from '../text/word-set.ts';
import type { Reason, Stage } from '../verdict.ts';
import { tellsFact } from './fact-acts.ts';
import type { ReasonFound } from './reason.ts';
import {
  aheadWordList,
  assessmentPattern,
  finalPattern,
  interviewPattern,
  pastWordList,
  screenPattern,
  unaskedPattern,
} from './stage-words.ts';

export type StageFound = { readonly stage: Stage; readonly sentence: ReadSentence | null };

const subjectStages: readonly (readonly [RegExp, Stage])[] = [
  [new RegExp(screenPattern, 'i'), 'screen'],
  [new RegExp(finalPattern, 'i'), 'final'],
  [new RegExp(interviewPattern, 'i'), 'interview'],
  [new RegExp(assessmentPattern, 'i'), 'assessment'],
];

/** Reasons that lie in the place. */
const impersonal: readonly Reason[] = ['filled-internal', 'freeze', 'role-cancelled'];

/** How far the candidate came, the latest that is spoken of; `unknown` where the mail does not tell. */
export function findStage(reading: Reading, why: ReasonFound): StageFound {
  const body = reading.sentences.filter(({ field }) => field === 'text');
  const told = (act: Act) => body.find((each) => tellsPast(each, act));
  const announced = subjectStage(reading);
  const ends = isUnasked(reading) ? [] : body.filter((each) => tellsFact(each, 'closed'));
  const closed = ends.find((each) => liesInThePlace(each, why));
  const mayBeClosed = ends.length > 0 && why.reason === 'not-stated';
  return (
    found(
      'offer-withdrawn',
      body.find((each) => performs(each, 'offer-withdrawn')),
    ) ??
    found('final', told('stage-final')) ??
    (announced?.stage === 'final' ? announced : null) ??
    talked(announced?.stage, body, told) ??
    found('assessment', told('stage-assessment')) ??
    (closed === undefined ? announced : null) ??
    found('closed', closed ?? (impersonal.includes(why.reason) ? (why.sentence ?? undefined) : undefined)) ??
    (mayBeClosed ? null : found('application', told('stage-application'))) ?? {
      stage: 'unknown',
      sentence: null,
    }
  );
}

/** A place given to somebody else, or closed in the words that refuse the reader, is a choice among people. */
function liesInThePlace(closed: ReadSentence, { reason, sentence }: ReasonFound): boolean {
  if (impersonal.includes(reason)) return true;
  if (reason === 'not-stated') return !performs(closed, 'declined');
  return (
    reason === 'other-candidate' &&
    ![closed, sentence].some((each) => each !== null && performs(each, 'reason-other-candidate'))
  );
}

/** Who wrote unasked applied for no place: that there is none closes nothing. */
function isUnasked({ original }: Reading): boolean {
  return unasked.test(original.subject.slice(0, 300)) || unasked.test(original.text.slice(0, 300));
}

const unasked = new RegExp(unaskedPattern, 'i');

/** A bare talk is an interview unless something says that it was the first call. */
function talked(
  announced: Stage | undefined,
  body: readonly ReadSentence[],
  told: (act: Act) => ReadSentence | undefined,
): StageFound | null {
  const interview = told('stage-interview');
  const screen = told('stage-screen');
  const talk = told('stage-talk');
  if (announced === 'screen') return { stage: 'screen', sentence: screen ?? talk ?? interview ?? null };
  if (interview !== undefined && !performs(interview, 'stage-screen')) return found('interview', interview);
  if (screen !== undefined) return found('screen', screen);
  if (talk === undefined) return null;
  return found(announced !== 'interview' && wasFirstCall(body) ? 'screen' : 'interview', talk);
}

/** Pay and permits are settled in the first call, and who is refused the interview has not had it. */
function wasFirstCall(body: readonly ReadSentence[]): boolean {
  const acts: readonly Act[] = ['reason-salary', 'reason-location-visa', 'stage-ahead'];
  return body.some((each) => acts.some((act) => performs(each, act)));
}

function subjectStage({ original }: Reading): StageFound | null {
  const subject = original.subject.slice(0, 300);
  const told = subjectStages.find(([pattern]) => pattern.test(subject));
  return told === undefined ? null : { stage: told[1], sentence: null };
}

function found(stage: Stage, sentence: ReadSentence | undefined): StageFound | null {
  return sentence === undefined ? null : { stage, sentence };
}

const pastWords = wordSet(pastWordList);

const aheadWords = wordSet(aheadWordList);
const aheadReach = 7;

function liesAhead({ words }: ReadSentence, at: number): boolean {
  return words.slice(Math.max(0, at - aheadReach), at).some(({ text }) => aheadWords.has(text));
}

/** "We keep your papers" and "do apply again" say nothing of how far anybody came. */
function isForLater({ from }: Performed, { acts }: ReadSentence): boolean {
  return acts.some((each) => each.act === 'door-open' && from >= each.from && from < each.to);
}

/** "We won't be moving you to the onsite" names a stage nobody reached: behind the decision only what is told as past counts. */
function tellsPast(sentence: ReadSentence, act: Act): boolean {
  const decided = sentence.acts.filter((each) => decisionActs.has(each.act)).map(({ from }) => from);
  const early = act === 'stage-application';
  // "I can tell you more over the phone" is a call to come.
  const offers = performs(sentence, 'feedback-offered');
  const first = early ? Number.POSITIVE_INFINITY : Math.min(...decided);
  return (
    tellsFact(sentence, act) &&
    sentence.acts.some((each) => {
      if (each.act !== act || (early && isForLater(each, sentence))) return false;
      if (pastWords.has(sentence.words[each.from]!.text)) return true;
      return each.from < first && (early || !(offers || liesAhead(sentence, each.from)));
    })
  );
}
