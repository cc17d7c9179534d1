import type { Act } from './languages/table.ts';
import { decisionActs, type Reading, type ReadSentence } from './reading.ts';
import type { Stage } from './verdict.ts';

/** From the latest to the earliest: a mail that speaks of several stages was sent after the latest. */
const order: readonly (readonly [Act, Stage])[] = [
  ['stage-final', 'final'],
  ['stage-interview', 'interview'],
  ['stage-screen', 'screen'],
  ['stage-assessment', 'assessment'],
  ['stage-application', 'application'],
];

export type StageFound = { readonly stage: Stage; readonly sentence: ReadSentence | null };

/** Subjects are short: a bare word tells. */
const subjectStages: readonly (readonly [RegExp, Stage])[] = [
  [
    /\b(?:phone|telephone|video)[- ](?:screen|interview|call)|telefoninterview|entretien téléphonique/i,
    'screen',
  ],
  [
    /\b(?:interview|vorstellungsgespräch|bewerbungsgespräch|entretien|entrevista|sollicitatiegesprek|our (?:chat|meeting|conversation))/i,
    'interview',
  ],
  [
    /\b(?:assessment|test|take-?home|coding challenge|probeaufgabe|eignungstest|prueba|épreuve|trial shift)\b/i,
    'assessment',
  ],
];

/** How far the candidate came; `unknown` where the mail does not tell. */
export function findStage(reading: Reading): StageFound {
  const body = reading.sentences.filter(({ field }) => field === 'text');
  const withdrawn = body.find((sentence) => performs(sentence, 'offer-withdrawn'));
  if (withdrawn !== undefined) return { stage: 'offer-withdrawn', sentence: withdrawn };
  const closed = body.find((sentence) => performs(sentence, 'closed'));
  for (const [act, stage] of order) {
    if (stage === 'application' && closed !== undefined) return { stage: 'closed', sentence: closed };
    const sentence = body.find((each) => tellsPast(each, act));
    if (sentence !== undefined) return { stage, sentence };
    if (stage === 'assessment' && closed === undefined) {
      const told = subjectStages.find(([pattern]) => pattern.test(reading.original.subject.slice(0, 300)));
      if (told !== undefined) return { stage: told[1], sentence: null };
    }
  }
  return { stage: 'unknown', sentence: null };
}

function performs(sentence: ReadSentence, act: Act): boolean {
  return sentence.acts.some((each) => each.act === act);
}

/** "We won't be moving you to the onsite" names a stage nobody reached: inside the decision only what stands before it counts. */
function tellsPast(sentence: ReadSentence, act: Act): boolean {
  const decided = sentence.acts.filter((each) => decisionActs.has(each.act)).map(({ from }) => from);
  const first = act === 'stage-application' ? Number.POSITIVE_INFINITY : Math.min(...decided);
  return sentence.acts.some((each) => each.act === act && each.from < first);
}
