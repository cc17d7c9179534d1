import type { Original } from '../mail/mail.ts';
import { extractFacts, type Facts } from './facts/facts.ts';
import { feedbackText } from './facts/feedback.ts';
import { type Judgement, judge } from './judge.ts';
import { namedMail } from './names/name-tokens.ts';
import { squashName } from './names/names.ts';
import { type Reading, type ReadSentence, readOriginal } from './reading.ts';
import { findRole } from './role/role.ts';
import type { Verdict } from './verdict.ts';

/** Decisions on more jobs than this in one mail are a list, not letters. */
const maxParts = 4;

/**
 * What one original mail is: usually one verdict, two when one mail carries two rejections. Never throws; every evidence
 * quote is a verbatim part of the original's text or subject.
 */
export function classify(original: Original): readonly Verdict[] {
  const reading = readOriginal(original);
  const judgement = judge(reading);
  return partsOf(reading, judgement).map((part) =>
    verdictOf(part.judgement, extractFacts(part.reading, part.judgement, part.role)),
  );
}

/** The employer's own words of feedback, verbatim sentences joined by a space; null when the mail gives none. */
export function givenFeedback(original: Original): string | null {
  return feedbackText(readOriginal(original));
}

type Part = { readonly reading: Reading; readonly judgement: Judgement; readonly role?: string | null };

/** Two deciding sentences that each name another job are two rejections; each is read without the other. */
function partsOf(reading: Reading, judgement: Judgement): readonly Part[] {
  const whole = [{ reading, judgement }];
  if (judgement.decision !== 'enroll' || judgement.deciding.length < 2) return whole;
  const jobs = new Map<string, ReadSentence>();
  for (const sentence of judgement.deciding.slice(0, maxParts)) {
    const role = sentence.field === 'text' ? roleIn(reading.original, sentence) : null;
    if (role !== null && !jobs.has(squashName(role))) jobs.set(squashName(role), sentence);
  }
  if (jobs.size < 2) return whole;
  const deciding = [...jobs.values()];
  return deciding.map((own) => ({
    reading: {
      ...reading,
      sentences: reading.sentences.filter((each) => each === own || !deciding.includes(each)),
    },
    judgement: { ...judgement, deciding: [own] },
    role: roleIn(reading.original, own),
  }));
}

function roleIn(original: Original, sentence: ReadSentence): string | null {
  return findRole(namedMail({ ...original, subject: '', text: sentence.quote }), null)?.value ?? null;
}

function verdictOf({ kind, confidence, decision, deciding }: Judgement, facts: Facts): Verdict {
  const evidence = deciding.map(({ quote }) => ({ field: 'kind', quote }));
  return { kind, confidence, decision, ...facts.fields, evidence: [...evidence, ...facts.evidence] };
}
