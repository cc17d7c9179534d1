import { takesNoReplies } from '../classification/names/no-reply.ts';
import { normalAddress } from '../identity/address.ts';
import type { InboundAddress } from '../identity/inbound-address.ts';
import type { Mail, Via } from '../mail/mail.ts';
import type { Arrival } from './arrival.ts';

/** Who a mail may be from, before anybody is looked up. */
export type Claim =
  /** Came to one person's secret address, or to the Reply-To of one enrollment: that person, whatever the headers say. */
  | { readonly type: 'token'; readonly to: Exclude<InboundAddress, { type: 'bare' }> }
  /** The one mailbox in From; `vouched` when DMARC passed, so that the domain's owner stands for it. */
  | { readonly type: 'author'; readonly address: string; readonly vouched: boolean }
  | { readonly type: 'nobody'; readonly outcome: 'no-owner' | 'unauthenticated'; readonly reason: string };

/**
 * Who may be answered, from envelope and verdicts (RFC 7489 for the From domain), never from what a sender can forge.
 * A mail that automatic forwarding or a redirect brought is the employer's, whoever its headers name.
 */
export const claimedBy = (arrival: Arrival, mail: Mail, via: Via, to: InboundAddress): Claim => {
  if (to.type !== 'bare') return { type: 'token', to };
  const problem = whyNotTheAuthors(arrival, mail, via);
  if (problem !== null) return { type: 'nobody', outcome: 'no-owner', reason: problem };
  if (arrival.dmarc === 'FAIL') return { type: 'nobody', outcome: 'unauthenticated', reason: 'dmarc-fail' };
  return { type: 'author', address: mail.from[0]!.address, vouched: arrival.dmarc === 'PASS' };
};

const whyNotTheAuthors = (arrival: Arrival, mail: Mail, via: Via): string | null => {
  const fromHeaders = mail.headers.filter((header) => header.name === 'from').length;
  if (mail.from.length === 0) return 'no-from';
  if (mail.from.length > 1 || fromHeaders > 1 || mail.headers.some(holdsTwo)) return 'several-from';
  const address = mail.from[0]!.address;
  if (normalAddress(address) === null) return 'unusable-from';
  if (via === 'auto-forward' || via === 'redirect') return 'filtered-to-the-bare-address';
  if (/\+caf_=/i.test(arrival.mailFrom)) return 'filtered-to-the-bare-address';
  if (mail.headers.some(({ name }) => name.startsWith('resent-') || name.startsWith('list-')))
    return 'not-the-authors-own';
  if (mail.headers.some(({ name }) => name === 'x-forwarded-for')) return 'filtered-to-the-bare-address';
  if (mail.headers.some(({ name, value }) => name === 'auto-submitted' && !/^no\b/i.test(value.trim())))
    return 'automatic';
  return takesNoReplies(address) ? 'no-reply-sender' : null;
};

/** `From: <one@a.example> <other@b.example>`: nobody knows which of them a verdict is about. */
const holdsTwo = ({ name, value }: Mail['headers'][number]): boolean =>
  name === 'from' && (value.replace(/"[^"]*"|\([^()]*\)/g, '').match(/<[^<>]*@[^<>]*>/g) ?? []).length > 1;
