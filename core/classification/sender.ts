import { readReplyWord } from '../inbound/reply-words.ts';
import { isAutoReplySubject } from '../mail/auto-reply-words.ts';
import type { Original } from '../mail/mail.ts';
import { looksReturned } from '../mail/returned-mail.ts';
import { forwardingSubjectPattern, otherOfficePattern, publisherPattern } from './judging-words.ts';
import type { Kind } from './verdict.ts';

const forwardingSubjects = new RegExp(forwardingSubjectPattern, 'i');

/** What headers, sender and subject alone settle: a bounce, an auto-reply, a forwarding confirmation; else null. */
export function senderKind(original: Original): Kind | null {
  const address = original.from?.address ?? '';
  const header = (name: string) =>
    original.headers.find((each) => each.name === name)?.value.toLowerCase() ?? '';
  const subject = original.subject.trim();
  if (isReplyWord(original)) return 'command';
  if (address === 'forwarding-noreply@google.com' || forwardingSubjects.test(subject.slice(0, 300)))
    return 'forwarding-confirmation';
  if (looksReturned({ from: original.from === null ? [] : [original.from], subject })) return 'bounce';
  if (header('content-type').includes('report-type=delivery-status')) return 'bounce';
  if (header('auto-submitted').startsWith('auto-replied') || isAutoReplySubject(subject)) return 'auto-reply';
  if (header('x-autoreply') !== '' || header('x-autorespond') !== '' || header('precedence') === 'auto_reply')
    return 'auto-reply';
  return null;
}

const replySubject = /^\s*(?:re|aw|sv|antw|antwort|ré|rép|rv|res)\s?:/i;
const replyAddress = /^[^@+\s]+\+r[a-z2-7]{20,}@/i;

/** A person answering us with one of the words we know; employers don't write such a line alone. */
function isReplyWord({ subject, to, text }: Original): boolean {
  if (!replySubject.test(subject) && !to.some(({ address }) => replyAddress.test(address))) return false;
  const first = text.slice(0, 2_000).trimStart().split('\n', 1)[0]!.trim();
  return first !== '' && readReplyWord(first) !== null;
}

const publishers = new RegExp(publisherPattern, 'i');

/** Alerts and newsletters quote rejections and list filled jobs without being about the reader's application. */
export function isPublisher({ from }: Original): boolean {
  return from !== null && publishers.test(from.address);
}

const otherOffices = new RegExp(otherOfficePattern, 'i');

/** An office that decides on other things than jobs. */
export function isOtherOffice({ from }: Original): boolean {
  return from !== null && otherOffices.test(from.address);
}
