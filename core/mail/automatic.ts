import { looksLikeAutoReply, namesAutoReply } from './auto-reply-words.ts';
import { listMarks, vendorMarks } from './machine-words.ts';
import type { Mail, Via } from './mail.ts';
import { looksReturned } from './returned-mail.ts';

export type Automatic = 'bounce' | 'auto-reply' | 'list';

/** The hop that brought the mail: its envelope sender ('' or '<>' for the null path) and how the original came to us. */
export type Hop = {
  readonly mailFrom: string;
  readonly via: Via;
  /** Its first line is a word we told people to write: what stands below is why. */
  readonly isWord?: boolean;
  /** That word is STOP: a mail too many is worse than one too few. */
  readonly isStop?: boolean;
};

/**
 * Whether the forwarding hop is a bounce, an auto-reply or a list mail (RFC 3834 §2 and what vendors add), which are never
 * answered. Null for a mail of a person, and for one that automatic forwarding or a redirect brought: its headers are
 * those of the original, and an ATS rightly marks its mail as automatic.
 */
export const automatic = (mail: Mail, hop: Hop): null | Automatic => {
  const headers = new Map(mail.headers.map(({ name, value }) => [name, value.trim().toLowerCase()]));
  // A filter passes on bounces too, and those are nobody's answer to an application.
  if (hop.via === 'auto-forward' || hop.via === 'redirect') return isReport(mail, headers) ? 'bounce' : null;
  if (isBounce(mail, headers, hop)) return 'bounce';
  if (isAutoReply(headers) || isSilentAutoReply(mail, headers, hop)) return 'auto-reply';
  return isList(headers) || byList.test(hop.mailFrom) || byList.test(headers.get('sender') ?? '')
    ? 'list'
    : null;
};

type Headers = ReadonlyMap<string, string>;

/** An out-of-office from a server that sends it with the null path, as RFC 3834 §3.1.2 wants, is not a bounce. */
const isBounce = (mail: Mail, headers: Headers, hop: Hop): boolean => {
  if (isReport(mail, headers) || mail.from.length === 0 || (hop.via === 'direct' && looksReturned(mail)))
    return true;
  const replied = (headers.get('auto-submitted') ?? '').startsWith('auto-replied');
  const nullPath = hop.mailFrom === '' || hop.mailFrom === '<>' || headers.get('return-path') === '<>';
  return nullPath && !replied && !headers.has('x-autoreply');
};

const reporter =
  /^(?:mailer[-_.]?daemon|post[-_]?master|mail-daemon|mdaemon|bounces?|maildeliverysystem)(?:@|$)/i;

const isReport = (mail: Mail, headers: Headers): boolean =>
  (headers.get('content-type') ?? '').startsWith('multipart/report') ||
  headers.has('x-failed-recipients') ||
  mail.from.some(({ address }) => reporter.test(address));

const isAutoReply = (headers: Headers): boolean => {
  const submitted = headers.get('auto-submitted');
  if (submitted !== undefined && submitted !== '' && !/^no\b/.test(submitted)) return true;
  if (/^auto[_-]?reply/.test(headers.get('precedence') ?? '')) return true;
  return vendorMarks.some(([name, not]) => headers.has(name) && headers.get(name) !== not);
};

/** Responders that say nothing in the header (Debian's vacation is one) say it in the subject and the first lines. */
const isSilentAutoReply = (mail: Mail, headers: Headers, { via, isWord, isStop }: Hop): boolean =>
  via === 'direct' &&
  isStop !== true &&
  !headers.has('list-id') &&
  (isWord === true ? namesAutoReply(mail.subject) : looksLikeAutoReply(mail.subject, mail.text));

const isList = (headers: Headers): boolean =>
  /^(?:bulk|list|junk)\b/.test(headers.get('precedence') ?? '') ||
  [...headers.keys()].some((name) => name.startsWith('list-')) ||
  listMarks.some((name) => headers.has(name));

/** `jobs-bounces@lists.example`, `owner-jobs@…` */
const byList = /(?:^|<)owner-[^@]*@|-(?:bounces|request)(?:\+[^@]*)?@/i;
