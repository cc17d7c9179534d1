import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { encodeWord } from 'nodemailer/lib/mime-funcs';
import { asciiAddress } from '#core/identity/address.ts';
import type { RenderedMail } from '#core/words/mail-content.ts';

export type OutgoingMail = {
  /** An address, or `Name <address>`. */
  readonly from: string;
  /** Shown before the address of `from`, instead of its own name. */
  readonly fromName?: string | null;
  /** The person's address as given, alone; its domain is written in ASCII. */
  readonly to: string;
  readonly replyTo: string;
  readonly rendered: RenderedMail;
  readonly unsubscribeUrl: string;
  /** The same by mail, for clients that cannot post: an address of ours. */
  readonly unsubscribeMailto?: string | null;
  /** Message-IDs with or without angle brackets; one that is no Message-ID is left out. */
  readonly inReplyTo: string | null;
  /** Oldest first. */
  readonly references: readonly string[];
  /** ISO 8601. SES writes its own Date and Message-ID over ours. */
  readonly date: string;
  readonly autoSubmitted: 'auto-generated' | 'auto-replied';
  /** RFC 2919, without angle brackets. */
  readonly listId?: string | null;
};

/** RFC 5322 §2.1.1: no line of a header may be longer, and an id cannot be folded. */
const messageIdLengthMax = 250;
/** RFC 2047 §2 allows 75 for the word with its frame. */
const encodedWordLength = 52;
/** The first mail of a thread and the latest say enough; unbounded, a long thread outgrows SES's header limits. */
const referencesMax = 12;

/**
 * The bytes of one mail for SendRawEmail: text and HTML in UTF-8, quoted-printable, CRLF. The same input gives the same
 * bytes. @throws on a control character in an address, a subject or a URL: cleaning is the words' work, so it is a bug.
 */
export const composeMime = async (mail: OutgoingMail): Promise<Uint8Array> => {
  const { rendered } = mail;
  const fingerprint = fingerprintOf(mail);
  const references = threadOf(mail);
  const composer = new MailComposer({
    from: fromOf(mail),
    to: { name: '', address: address(asciiAddress(mail.to), 'to') },
    replyTo: { name: '', address: address(mail.replyTo, 'replyTo') },
    subject: literal(oneLine(rendered.subject, 'subject')),
    date: new Date(mail.date),
    messageId: `<${fingerprint}@${domainOf(mail.from)}>`,
    ...(references.length === 0 ? {} : { references: [...references] }),
    ...(messageId(mail.inReplyTo) === null ? {} : { inReplyTo: messageId(mail.inReplyTo)! }),
    headers: headersOf(mail),
    text: { content: rendered.text, contentTransferEncoding: 'quoted-printable' },
    html: { content: rendered.html, contentTransferEncoding: 'quoted-printable' },
    baseBoundary: fingerprint,
    newline: 'windows',
    // The words hold no paths or URLs for the composer to open, whatever a mail was about.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Uint8Array(await composer.compile().build());
};

const headersOf = (mail: OutgoingMail): Record<string, string> => {
  const byWeb = `<${oneLine(new URL(mail.unsubscribeUrl).href, 'unsubscribeUrl')}>`;
  const byMail = mail.unsubscribeMailto
    ? `, <mailto:${address(mail.unsubscribeMailto, 'unsubscribeMailto')}?subject=STOP%20ALL>`
    : '';
  return {
    // RFC 8058 §3.1: both, and both covered by the DKIM signature.
    'List-Unsubscribe': byWeb + byMail,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    // RFC 3834 §5, and its counterpart for Exchange: nobody's out-of-office note should answer us.
    'Auto-Submitted': mail.autoSubmitted,
    'X-Auto-Response-Suppress': 'All',
    ...(mail.listId ? { 'List-Id': `<${oneLine(mail.listId, 'listId').replace(/[<>\s]/g, '')}>` } : {}),
  };
};

/** RFC 5322 §3.6.4: the parents' ids, oldest first, ending in the mail that is answered. */
const threadOf = (mail: OutgoingMail): readonly string[] => {
  const all = [...mail.references, mail.inReplyTo].map(messageId).filter((id) => id !== null);
  const ids = [...new Set(all.reverse())].reverse();
  return ids.length <= referencesMax ? ids : [ids[0]!, ...ids.slice(1 - referencesMax)];
};

/** In angle brackets, or null: ids come from other people's mails. */
const messageId = (id: string | null): string | null => {
  const bare = (id ?? '').trim().replace(/^<|>$/g, '');
  return bare.length <= messageIdLengthMax && /^[\x21-\x3b\x3d\x3f-\x7e]+$/.test(bare) ? `<${bare}>` : null;
};

const oneLine = (value: string, field: string): string => {
  if (/[\u0000-\u001f\u007f\u2028\u2029]/.test(value)) throw new Error(`a control character in ${field}`);
  return value;
};

/** Text that looks like an encoded word would be decoded by the reader's client: a subject nobody saw before (RFC 2047 §7). */
const literal = (text: string): string =>
  text.includes('=?') ? encodeWord(text, 'Q', encodedWordLength) : text;

/** Exactly one address: a comma or a space would make two recipients of one. */
const address = (value: string, field: string): string => {
  if (!/^[^\s,;<>()\u0000-\u001f\u007f]+@[^\s,;<>()@\u0000-\u001f\u007f]+$/.test(value))
    throw new Error(`${field} is not one address`);
  return value;
};

const fromOf = ({ from, fromName }: OutgoingMail): string | { name: string; address: string } =>
  fromName
    ? { name: literal(oneLine(fromName, 'fromName')), address: address(bareOf(from), 'from') }
    : oneLine(from, 'from');

const bareOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;

const domainOf = (from: string): string => /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? 'localhost';

/** Ends up in boundaries: 128 bits of everything the mail says cannot stand in it by accident. */
const fingerprintOf = (mail: OutgoingMail): string =>
  createHash('sha256').update(JSON.stringify(mail)).digest('hex').slice(0, 32);
