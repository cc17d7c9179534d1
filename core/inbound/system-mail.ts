import { isGoodNews, type Verdict } from '../classification/verdict.ts';
import { automatic, type Hop } from '../mail/automatic.ts';
import type { Header, Mail } from '../mail/mail.ts';

/** What the systems employers write with put on a single mail to one applicant as well. Responders and list managers say more. */
const systemMarks: readonly (readonly [string, RegExp])[] = [
  ['auto-submitted', /^auto-(?:generated|notified)\s*(?:;|$)/i],
  ['precedence', /^bulk$/i],
  ['list-unsubscribe', /^/],
  ['list-unsubscribe-post', /^/],
  ['list-help', /^/],
  ['list-id', /^/],
];

/**
 * Whether a mail that is marked as automatic is an employer's word on an application after all. Some filters pass mail on
 * as it came, so that nothing but the secret address tells; elsewhere such a mail is nobody's own.
 */
export const isEmployersSystem = (
  mail: Mail,
  hop: Hop,
  verdicts: readonly Pick<Verdict, 'kind' | 'decision'>[],
): boolean =>
  hop.via === 'direct' &&
  verdicts.some(
    (verdict) => verdict.decision === 'enroll' || verdict.decision === 'ask' || isGoodNews(verdict.kind),
  ) &&
  // RFC 2369 §3.4: where members write to, so a list and no notice.
  !mail.headers.some(({ name }) => name === 'list-post') &&
  automatic(
    { ...mail, headers: mail.headers.filter((header) => !isSystemMark(header)) },
    byAnySender(hop),
  ) === null;

/** `acme-bounces@ats.example` may be a list's path or a system's; the null path is a bounce's alone. */
const byAnySender = (hop: Hop): Hop => (hop.mailFrom.includes('@') ? { ...hop, mailFrom: 'sender' } : hop);

const isSystemMark = ({ name, value }: Header): boolean =>
  systemMarks.some(([mark, says]) => mark === name && says.test(value.trim()));
