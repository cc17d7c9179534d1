import { automatic } from '../automatic.ts';
import { domainOf, isFreeMail } from '../domain.ts';
import { textFromHtml } from '../html/text-from-html.ts';
import type { Mail, Mailbox, Original, Unwrapped } from '../mail.ts';
import { looksReturned } from '../returned-mail.ts';
import { isAmong } from '../same-mailbox.ts';
import { subjectPrefix } from '../subject-prefix.ts';
import { ownWordsOf, type PrintedText, readPrintedText } from './printed-text.ts';
import { answeredMail, type Inline, isBrief, originalsMax, unwrapInline } from './unwrap-inline.ts';

/** A mail attached to a mail attached to a mail; parse-mail.ts reads no deeper either. */
const depthMax = 5;
/** A text part this short may be a stub beside the HTML that has the forward. */
const stubCharactersMax = 400;

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
    const inner = isReport || isPrivate(mail) ? null : unwrapByHand(mail, text, { relayed: true });
    const originals = inner?.originals.filter((one) => one.text !== '') ?? [];
    return originals.length > 0 ? { via, note: '', originals, unsupported: null } : itself(via);
  };
  if (/\+caf_=/i.test(hop?.mailFrom ?? '') || isFilteredFor(mail)) return relayed('auto-forward');
  if (hasHeader(mail, /^resent-(?:from|to|sender)$/)) return relayed('redirect');
  return (
    unwrapByHand(mail, text, { relayed: false }) ??
    unreadable(mail, text) ??
    itself(wasRelayed(mail, hop) ? 'auto-forward' : 'direct')
  );
};

/** Gmail's and others' filters, and Exchange's rules. */
const relayFields = /^x-(?:forwarded-(?:to|for)|ms-exchange-inbox-rules-loop)$/;

/** The header names who forwarded to whom; some services and web forms write only the address of a machine into it. */
const isFilteredFor = (mail: Mail): boolean =>
  mail.headers.some(({ name, value }) => relayFields.test(name) && value.includes('@'));

/** Forwarding aliases rewrite the envelope (SRS), and nothing else tells them from a mail sent to us. */
const wasRelayed = (mail: Mail, hop?: { readonly mailFrom: string }): boolean =>
  /^(?:SRS[01][=+-]|bounces\+SRS=)/i.test(hop?.mailFrom ?? '') || hasHeader(mail, relayFields);

const hasHeader = (mail: Mail, wanted: RegExp): boolean => mail.headers.some(({ name }) => wanted.test(name));

/** A friend's mail to the person. */
const isPrivate = ({ from }: Mail): boolean => from.some(({ address }) => isFreeMail(domainOf(address)));

/** How deep a mail is attached, and whether somebody sent it to the person, so that the words above are an employer's. */
type Way = { readonly relayed: boolean; readonly depth?: number };

/** Attached or inline; null when nothing was passed on. */
const unwrapByHand = (mail: Mail, text: PrintedText, way: Way): Unwrapped | null => {
  const found = findByHand(mail, text, way);
  return found === null || !way.relayed || isHandedOn(mail, found) ? found : null;
};

/**
 * An employer who passes on may say the contrary of what stands below, or show the mail of somebody else. Passed on to
 * the person is what comes with a line or less, was sent to who passes it on, and names not only them.
 */
const isHandedOn = (mail: Mail, { note, originals }: Unwrapped): boolean => {
  if (!isBrief(note)) return false;
  return originals.every(
    ({ to, text }) =>
      (note === '' || to.some((one) => isAmong(one, mail.from))) &&
      (!isNamed(mail.from, text) || isNamed(mail.to, text)),
  );
};

const isNamed = (boxes: readonly Mailbox[], text: string): boolean => {
  const words = wordsIn(text);
  return boxes.some(({ name, address }) => {
    const [first = ''] = wordsIn(name || address);
    return first.length > 1 && words.includes(first);
  });
};

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const findByHand = (mail: Mail, text: PrintedText, way: Way): Unwrapped | null => {
  const inline = findInline(mail, text, way.relayed);
  const attached = attachedOriginals(mail, way);
  if (inline === null) {
    if (attached.length === 0) return null;
    const unsupported =
      mail.attached.some(isSealed) && attached.every((one) => one.text === '') ? 'empty' : null;
    return { via: 'attachment', note: ownWordsOf(text), originals: attached, unsupported };
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
  const doubtful = mail.text.trim().length < stubCharactersMax || subjectPrefix(mail.subject) === 'forward';
  return doubtful ? unwrapInline(mail, readPrintedText(textFromHtml(mail.html)), relayed) : null;
};

/** Every attached mail, or what it passes on itself; a mail the forwarder wrote counts only when there is no other. */
const attachedOriginals = (mail: Mail, { relayed, depth = 0 }: Way): readonly Original[] => {
  if (depth >= depthMax) return [];
  const all = mail.attached.flatMap((one) => {
    const text = readPrintedText(one.text);
    // What the forwarder passed on before, with whatever words, is a forward by hand.
    const unwrap = one.from.some((box) => isAmong(box, mail.from)) ? findByHand : unwrapByHand;
    const way = { relayed: one.from.length > 0, depth: depth + 1 };
    return unwrap(one, text, way)?.originals ?? [originalOf(one, text)];
  });
  // What an employer attaches to a mail may be the application it answers.
  const readers = !relayed || mail.from.some((one) => isAmong(one, mail.to)) ? [] : mail.to;
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
  isAmong(one.from, [other.from]) && one.subject.trim() === other.subject.trim();

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

/** By its name or its type, each on a line of its own. */
const hasFile = ({ otherAttachments }: Mail, wanted: RegExp): boolean =>
  otherAttachments.some(({ filename, type }) => wanted.test(`${filename}\n${type}`));

/** An Outlook item attached to a mail that forwards nothing else. */
const unreadable = (mail: Mail, text: PrintedText): Unwrapped | null =>
  hasFile(mail, /\.msg$|^application\/vnd\.ms-outlook$/im)
    ? { via: 'attachment', note: ownWordsOf(text), originals: [], unsupported: 'msg' }
    : null;

/** Encrypted, or in the format of a program that only this program reads, and nothing beside it. */
const isSealed = (mail: Mail): boolean =>
  mail.text.trim() === '' && hasFile(mail, /\.p7m$|^winmail\.dat$|pkcs7-mime$|pgp-encrypted$|ms-tnef$/im);

/** "Please find our letter attached", with a signature. */
const coveringCharactersMax = 300;

/** Where words stand that we do not read: in a picture instead of a mail, or in a document beside few words. */
const inAFile = (mail: Mail, text: string): 'image' | 'document' | null => {
  const words = text.trim();
  if (words.length <= coveringCharactersMax && hasFile(mail, documents)) return 'document';
  return words === '' && (hasFile(mail, /\nimage\//) || /<img\b/i.test(mail.html ?? '')) ? 'image' : null;
};

const documents = /\.(?:pdf|docx?|odt)$|\/pdf$|msword|wordprocessing|opendocument/im;
