import { type Ballot, ballotOf, inHiring, namesAJob } from './ballot.ts';
import { type Doubt, doubtAbout, isOnHold } from './doubts.ts';
import { judgeFeedback } from './judge-feedback.ts';
import { subjectKindPatterns } from './judging-words.ts';
import type { Act } from './languages/table.ts';
import {
  leastAgainstDoubt,
  leastAsked,
  leastLikeness,
  leastNamed,
  leastTakenBack,
  likeness,
} from './likeness.ts';
import { isOfAnotherMatter } from './other-matter.ts';
import { performs, type Reading, type ReadSentence } from './reading.ts';
import { isOtherOffice, senderKind } from './sender.ts';
import type { Decision, Kind } from './verdict.ts';
import { heaviest, weighKinds } from './weigh-kinds.ts';

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
  const ballot = ballotOf(reading);
  return judgeDecision(reading, ballot) ?? judgeSilence(ballot) ?? judgeOther(reading, ballot);
}

/** Decisions stand at the top of a mail; what comes later is a newsletter's example or a footnote. */
const maxDecisionStart = 1_500;

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
  if (has('withdrawal')) return null;
  const ask = judgement('rejection', 0.5, 'ask', decisions);
  if (has('reschedule')) {
    if (!has('reason-role-cancelled')) return null;
    // "The post is gone and the interviews will not take place"; told apart, another post may be the one that is gone.
    if (!decisions.some((each) => performs(each, 'reschedule'))) return ask;
  }
  const points = likeness(reading);
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
  if (isOnHold(reading)) return other('status-update', 0.8, decisions);
  const doubt = doubtIn(reading, ballot);
  const outweighed = doubt === 'slight' && points >= leastAgainstDoubt;
  if (doubt !== 'none' && !outweighed) return points < leastAsked ? null : ask;
  if (points < leastPoints(ballot)) return ask;
  const support = [has('regret'), has('farewell'), has('thanks'), has('others')].filter(Boolean).length;
  return judgement('rejection', [0.9, 0.95, 0.97, 0.98, 0.99][support]!, 'enroll', decisions);
}

const leastPoints = ({ takenBack, appliedFor }: Ballot): number =>
  takenBack ? leastTakenBack : appliedFor === 'job' ? leastNamed : leastLikeness;

function doubtIn(reading: Reading, { decisions, has, scheduling, appliedFor, ownWord }: Ballot): Doubt {
  const late = decisions.every(({ field, start }) => field === 'text' && start > maxDecisionStart);
  const ofOffice = isOtherOffice(reading.original);
  if (late || scheduling || ((appliedFor === 'unclear' || ofOffice) && !ownWord)) return 'strong';
  if (appliedFor !== 'job' && isOfAnotherMatter(reading, { decisions, toHouse: appliedFor === 'house' }))
    return 'strong';
  const doubt = doubtAbout(reading);
  if (!has('undecided')) return doubt;
  return doubt === 'none' ? 'slight' : 'strong';
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

const subjectKinds = subjectKindPatterns.map(([pattern, kind]) => [new RegExp(pattern, 'i'), kind] as const);

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
  const feedback = judgeFeedback(reading, ballot, found);
  if (feedback !== null) return other(feedback.kind, 0.6, feedback.deciding);
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
