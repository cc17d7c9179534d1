import type { Answer } from '../answers/answer.ts';
import type { Enrollment } from '../enrollment/enrollment.ts';
import type { SentMail } from '../sending/sent-mail.ts';
import type { Job } from '../words/mail-content.ts';

/** What the mail of ours that a reply answers was about. */
export type About = {
  /** Null for a mail that started nothing. */
  readonly series: Enrollment | null;
  /** What it is the receipt of: one mail of the person, or one job; null when it speaks of the series as a whole. */
  readonly receiptOf: { readonly inboundId: string | null; readonly job: Job | null } | null;
  /** It asks whether the plan is to go on. */
  readonly asks?: boolean;
};

/** `answer`: the record of the mail that is answered, unless it was a step. */
export const aboutOf = (sent: SentMail | null, answer: Answer | null, series: Enrollment | null): About => {
  if (answer !== null) return aboutAnswer(answer, series);
  const [first] = series?.steps ?? [];
  const isReceipt = sent !== null && series?.startsAtOnce === true && first?.sesMessageId === sent.id;
  return isReceipt && series.origin.type !== 'batch'
    ? { series, receiptOf: { inboundId: series.origin.inboundId, job: null } }
    : { series, receiptOf: null };
};

const aboutAnswer = ({ inboundId, settlesId, matter }: Answer, series: Enrollment | null): About => {
  switch (matter.template) {
    // Of two rejections in one mail each has a receipt of its own.
    case 'joined':
    case 'queued':
      return { series, receiptOf: { inboundId: settlesId ?? inboundId, job: matter.job } };
    // The mail it answers is in no series; the one it repeats is. Jobs without a name are all alike.
    case 'duplicate':
      return { series, receiptOf: isNamed(matter.job) ? { inboundId: null, job: matter.job } : null };
    // We had read good news ourselves: who says so agrees with us.
    case 'good-news':
      return { series: null, receiptOf: null };
    // Nothing was started when it left; the person may have said since that the mail is a rejection.
    case 'not-sure':
    case 'not-a-rejection':
    case 'confirm':
    case 'start-again':
      return { series, receiptOf: { inboundId, job: null } };
    default:
      return { series, receiptOf: null, asks: matter.template === 'still-there' };
  }
};

const isNamed = ({ company, role }: Job): boolean => company !== null || role !== null;
