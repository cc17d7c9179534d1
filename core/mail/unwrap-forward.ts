import { automatic } from './automatic.ts';
import type { Mail, Original, Unwrapped } from './mail.ts';
import { ownWordsOf, type PrintedText, readPrintedText } from './printed-text.ts';
import { looksReturned } from './returned-mail.ts';
import { isAmong } from './same-mailbox.ts';
import { subjectPrefix } from './subject-prefix.ts';
import { textFromHtml } from './text-from-html.ts';
import { answeredMail, type Inline, originalsMax, unwrapInline } from './unwrap-inline.ts';

/** A mail attached to a mail attached to a mail; parse-mail.ts reads no deeper either. */
const depthMax = 5;
/** A text part this short may be a stub beside the HTML that has the forward. */
const stubMax = 400;

/**
 * Finds what was received and passed on, and how it came. `hop.mailFrom` is the envelope sender, which tells automatic
 * forwarding; an agency's mail that came so may pass on another one. A mail that forwards nothing is its own original
 * (`direct`); `originals` is empty when an original is there but cannot be read (`unsupported`). Linear in size; never throws.
 */
export const unwrapForward = (mail: Mail, hop?: { readonly mailFrom: string }): Unwrapped => {
  const text = readPrintedText(mail.text);
  const itself = (via: Unwrapped['via']): Unwrapped => ({
    via,
    note: '',
    originals: [originalOf(mail, text)],
    unsupported: inAFile(mail, mail.text),
  });
  const relayed = (via: Unwrapped['via']): Unwrapped => {
    // What is attached to a report is what it complains about.
    const isReport = looksReturned(mail) || automatic(mail, { mailFrom: '', via }) !== null;
    const inner = isReport ? null : unwrapByHand(mail, text, 1);
    const originals = inner?.originals.filter((one) => one.text !== '') ?? [];
    return originals.length > 0 ? { via, note: '', originals, unsupported: null } : itself(via);
  };
  if (/\+caf_=/i.test(hop?.mailFrom ?? '') || isFilteredFor(mail)) return relayed('auto-forward');
  if (
    mail.headers.some(
      ({ name }) => name === 'resent-from' || name === 'resent-to' || name === 'resent-sender',
    )
  )
    return relayed('redirect');
  return (
    unwrapByHand(mail, text, 0) ??
    unreadable(mail, text) ??
    itself(wasRelayed(mail, hop) ? 'auto-forward' : 'direct')
  );
};

/** The header names who forwarded to whom; some services and web forms write only the address of a machine into it. */
const isFilteredFor = (mail: Mail): boolean =>
  mail.headers.some(({ name, value }) => name === 'x-forwarded-for' && value.includes('@'));

/** Exchange's rules and forwarding aliases rewrite the envelope (SRS) and leave a header, and nothing else tells them from a mail sent to us. */
const wasRelayed = (mail: Mail, hop?: { readonly mailFrom: string }): boolean =>
  /^(?:SRS[01][=+-]|bounces\+SRS=)/i.test(hop?.mailFrom ?? '') ||
  hasHeader(mail, 'x-forwarded-to') ||
  hasHeader(mail, 'x-forwarded-for') ||
  hasHeader(mail, 'x-ms-exchange-inbox-rules-loop');

const hasHeader = (mail: Mail, wanted: string): boolean => mail.headers.some(({ name }) => name === wanted);

/** Attached or inline; null when nothing was passed on. */
const unwrapByHand = (mail: Mail, text: PrintedText, depth: number): Unwrapped | null => {
  const inline = findInline(mail, text, depth > 0 && mail.from.length > 0);
  const attached = attachedOriginals(mail, depth);
  if (inline === null) {
    if (attached.length === 0) return null;
    const unsupported =
      mail.attached.some(isSealed) && attached.every((one) => one.text === '') ? 'empty' : null;
    return {
      via: 'attachment',
      note: ownWordsOf(text),
      originals: attached,
      unsupported,
    };
  }
  const further = attached.filter((one) => !inline.originals.some((other) => isSameMail(one, other)));
  const originals = inline.originals.map((one) => attached.find((other) => isSameMail(one, other)) ?? one);
  return {
    via: originals.some((one) => inline.originals.includes(one)) ? 'forward' : 'attachment',
    note: inline.note,
    originals: [...originals, ...further].slice(0, originalsMax),
    unsupported: inAFile(mail, originals.map((one) => one.text).join('')),
  };
};

const findInline = (mail: Mail, text: PrintedText, relayed: boolean): Inline | null => {
  const inline = unwrapInline(mail, text, relayed);
  if (inline !== null || mail.html === null) return inline;
  const doubtful = mail.text.trim().length < stubMax || subjectPrefix(mail.subject) === 'forward';
  return doubtful ? unwrapInline(mail, readPrintedText(textFromHtml(mail.html)), relayed) : null;
};

/** Every attached mail, or what it passes on itself; a mail the forwarder wrote counts only when there is no other. */
const attachedOriginals = (mail: Mail, depth: number): readonly Original[] => {
  if (depth >= depthMax) return [];
  const all = mail.attached.flatMap((one) => {
    const text = readPrintedText(one.text);
    return unwrapByHand(one, text, depth + 1)?.originals ?? [originalOf(one, text)];
  });
  // What an employer attaches to a mail may be the application it answers.
  const readers = depth === 0 || mail.from.some((one) => isAmong(one, mail.to)) ? [] : mail.to;
  const received = all.filter(({ from }) => !isAmong(from, readers));
  const others = received.filter(({ from }) => !isAmong(from, mail.from));
  if (others.length > 0) return others;
  const answered = mail.attached.flatMap((one) => {
    const text = readPrintedText(one.text);
    return answeredMail(text, mail.from, one, 0, text.lines.length) ?? [];
  });
  return answered.length > 0 ? answered : received;
};

const isSameMail = (one: Original, other: Original): boolean =>
  isSameAddress(one.from?.address ?? '', other.from?.address ?? '') &&
  one.subject.trim() === other.subject.trim();

const isSameAddress = (one: string, other: string): boolean =>
  one !== '' && one.toLowerCase() === other.toLowerCase();

const originalOf = (mail: Mail, text: PrintedText): Original => ({
  from: mail.from[0] ?? null,
  replyTo: mail.replyTo[0] ?? null,
  to: mail.to,
  subject: mail.subject,
  sentAt: mail.date?.sentAt ?? null,
  messageId: mail.messageId,
  // A server quotes in its own way, and all of it says what happened.
  text: looksReturned(mail) ? mail.text.trim() : ownWordsOf(text),
  headers: mail.headers,
});

/** An Outlook item attached to a mail that forwards nothing else. */
const unreadable = (mail: Mail, text: PrintedText): Unwrapped | null =>
  mail.otherAttachments.some(
    ({ filename, type }) => /\.msg$/i.test(filename) || type === 'application/vnd.ms-outlook',
  )
    ? { via: 'attachment', note: ownWordsOf(text), originals: [], unsupported: 'msg' }
    : null;

/** Encrypted, or in the format of a program that only this program reads, and nothing beside it. */
const isSealed = (mail: Mail): boolean =>
  mail.text.trim() === '' &&
  mail.otherAttachments.some(({ filename, type }) =>
    /\.p7m$|^winmail\.dat$|pkcs7-mime$|pgp-encrypted$|ms-tnef$/im.test(`${filename}\n${type}`),
  );

/** "Please find our letter attached", with a signature. */
const coveringMax = 300;
const documents = /\.(?:pdf|docx?|odt)$|\/pdf$|msword|wordprocessing|opendocument/im;

/** Where words stand that we do not read: in a picture instead of a mail, or in a document beside few words. */
const inAFile = ({ otherAttachments, html }: Mail, text: string): 'image' | 'document' | null => {
  const hasImage =
    otherAttachments.some(({ type }) => type.startsWith('image/')) || /<img\b/i.test(html ?? '');
  const hasDocument = otherAttachments.some(({ filename, type }) => documents.test(`${filename}\n${type}`));
  if (hasDocument && text.trim().length <= coveringMax) return 'document';
  return hasImage && text.trim() === '' ? 'image' : null;
};
