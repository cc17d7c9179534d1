import { type Kind, kinds, type Stage, stages } from '#core/classification/verdict.ts';
import type { Header } from '#core/mail/mail.ts';

/** What a careful person says about one mail; null where they said nothing. */
export type Expected = {
  readonly kind: Kind;
  readonly decision: string | null;
  readonly language: string;
  readonly source: string;
  readonly parts: number;
  readonly company: string | null;
  readonly role: string | null;
  readonly stage: Stage | null;
  readonly reason: string | null;
  readonly feedback: string | null;
};

const kindOfLabel: Readonly<Record<string, Kind>> = {
  interview_invitation: 'interview-invitation',
  assessment_request: 'assessment',
  status_update: 'status-update',
  recruiter_outreach: 'recruiter-outreach',
  job_alert: 'job-alert',
  newsletter_event: 'job-alert',
  auto_reply: 'auto-reply',
  account: 'other',
  unrelated: 'other',
  onboarding: 'other',
  campus_notice: 'other',
  selection_result: 'other',
};
const stageOfLabel: Readonly<Record<string, Stage>> = {
  position_filled_or_closed: 'closed',
  after_interview: 'interview',
  after_assessment: 'assessment',
  after_phone_screen: 'screen',
  final_round: 'final',
  offer_withdrawn: 'offer-withdrawn',
};

/** From the X-Corpus-* headers, the kind else from the folder; null for a mail nobody labelled. */
export function expectedOfEml(headers: readonly Header[], folder: string): Expected | null {
  const said = (name: string) =>
    headers.find((each) => each.name === `x-corpus-${name}`)?.value.trim() || null;
  const kind = kindOf(said('kind') ?? folder);
  if (kind === null) return null;
  return {
    kind,
    decision: said('decision'),
    language: said('language') ?? said('lang') ?? '?',
    source: said('source') ?? '?',
    parts: Number(said('parts') ?? 1),
    company: said('company'),
    role: said('role'),
    stage: stageOf(said('stage')),
    reason: said('reason'),
    feedback: said('feedback'),
  };
}

/** From the fields of a .jsonl line; null for a line nobody labelled. */
export function expectedOfLine(row: Readonly<Record<string, unknown>>): Expected | null {
  const said = (name: string) => (typeof row[name] === 'string' ? row[name] : null);
  const kind = kindOf(said('label'));
  if (kind === null) return null;
  return {
    kind,
    decision: null,
    language: said('lang') ?? '?',
    source: said('source') ?? '?',
    parts: 1,
    company: said('company'),
    role: said('role'),
    stage: stageOf(said('stage')),
    reason: said('reason'),
    feedback: said('feedback'),
  };
}

function kindOf(label: string | null): Kind | null {
  if (label === null) return null;
  return kindOfLabel[label] ?? kinds.find((kind) => kind === label) ?? null;
}

function stageOf(label: string | null): Stage | null {
  if (label === null) return null;
  return stageOfLabel[label] ?? stages.find((stage) => stage === label) ?? null;
}
