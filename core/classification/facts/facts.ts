import { findCompany } from '../company/company.ts';
import type { Judgement } from '../judge.ts';
import { namedMail } from '../names/name-tokens.ts';
import { performs, type Reading } from '../reading.ts';
import { findRole } from '../role/role.ts';
import type { Evidence, Verdict } from '../verdict.ts';
import { findContact } from './contact.ts';
import { findFeedback } from './feedback.ts';
import { findLanguage } from './language.ts';
import { findReason } from './reason.ts';
import { findStage } from './stage.ts';

export type Facts = {
  readonly fields: Omit<Verdict, 'kind' | 'confidence' | 'decision' | 'evidence'>;
  readonly evidence: readonly Evidence[];
};

/** Everything a verdict says besides its kind. Company, role and language are read from any mail, the rest from rejections. `ownRole` is the job of one of several parts. */
export function extractFacts(reading: Reading, judgement: Judgement, ownRole: string | null = null): Facts {
  const { original } = reading;
  const named = namedMail(original);
  const company = findCompany(named);
  const role = findRole(named, company?.value ?? null);
  const quotes: Evidence[] = [];
  if (company !== null) quotes.push({ field: 'company', quote: company.quote });
  if (role !== null) quotes.push({ field: 'role', quote: role.quote });
  const common = {
    company: company?.value ?? null,
    role: ownRole ?? role?.value ?? null,
    contact: findContact(named),
    language: findLanguage(reading),
  };
  const verbatim = () => quotes.filter(({ quote }) => standsIn(reading, quote));
  if (judgement.kind !== 'rejection') {
    return {
      fields: { ...common, stage: null, reason: null, feedback: null, doorOpen: null },
      evidence: verbatim(),
    };
  }
  const reason = findReason(reading);
  const stage = findStage(reading, reason);
  const feedback = findFeedback(reading);
  const door = reading.sentences.find((each) => performs(each, 'door-open'));
  if (stage.sentence !== null) quotes.push({ field: 'stage', quote: stage.sentence.quote });
  if (reason.sentence !== null) quotes.push({ field: 'reason', quote: reason.sentence.quote });
  if (feedback.sentences[0] !== undefined)
    quotes.push({ field: 'feedback', quote: feedback.sentences[0].quote });
  if (door !== undefined) quotes.push({ field: 'doorOpen', quote: door.quote });
  return {
    fields: {
      ...common,
      stage: stage.stage,
      reason: reason.reason,
      feedback: feedback.feedback,
      doorOpen: door !== undefined,
    },
    evidence: verbatim(),
  };
}

/** Evidence is of the mail's words; what only the sender's name or address tells has none. */
function standsIn({ original }: Reading, quote: string): boolean {
  return original.text.includes(quote) || original.subject.includes(quote);
}
