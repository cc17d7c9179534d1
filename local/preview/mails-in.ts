import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import type { Mail, Via } from '#core/mail/mail.ts';
import { parseMail } from '#core/mail/mime/parse-mail.ts';
import type { Instant } from '#core/time/instant.ts';
import { cutHeaders, headerOf } from '#local/aws/header-block.ts';
import { inboundDomain, messageIdDomain } from '#local/aws/names.ts';
import { forwardAsAttachment } from '#local/pages/forward-mail.ts';
import type { Arriving, LeftMail } from './world.ts';

/** How a mail is taken to have come: as it is, by the person's filter, or passed on by the sample person. */
export type CameAs = 'forward' | 'filter' | 'as-if-forwarded';

export type MailIn = {
  readonly arriving: Arriving;
  readonly cameAs: CameAs;
  /** Whose it is. */
  readonly person: string;
};

/** Who forwards a mail that nobody has forwarded yet. */
export const samplePerson = 'you@laptop.test';

const everyone = `me@${inboundDomain}`;

/**
 * How this file would reach Onward. A forward comes as it is; a mail that still looks as the employer sent it is passed
 * on as an attachment by `person`, so that not a byte of it is changed.
 */
export const mailIn = async (
  raw: Uint8Array,
  at: Instant,
  person: string | null,
  filterAddress: (person: string) => Promise<string>,
): Promise<MailIn> => {
  const parsed = await parseMail(raw);
  const via = parsed.ok ? viaOf(parsed.mail) : 'forward';
  if (parsed.ok && via === 'direct')
    return asIfForwarded(raw, parsed.mail.subject, at, person ?? samplePerson);
  if (via === 'auto-forward' || via === 'redirect') {
    const owner = person ?? samplePerson;
    const rcptTo = await filterAddress(owner);
    return { arriving: { raw, mailFrom: pathOf(raw), rcptTo }, cameAs: 'filter', person: owner };
  }
  const author = (parsed.ok ? parsed.mail.from[0]?.address : undefined) ?? samplePerson;
  return {
    arriving: { raw, mailFrom: pathOf(raw) || author, rcptTo: everyone },
    cameAs: 'forward',
    person: author,
  };
};

const viaOf = (mail: Mail): Via => {
  const path = mail.headers.find(({ name }) => name === 'return-path')?.value;
  const unwrapped = unwrapForward(
    mail,
    path === undefined ? undefined : { mailFrom: path.replace(/[<>\s]/g, '') },
  );
  return unwrapped.via;
};

const pathOf = (raw: Uint8Array): string =>
  (headerOf(cutHeaders(Buffer.from(raw)), 'return-path') ?? '').replace(/[<>\s]/g, '');

const asIfForwarded = async (
  raw: Uint8Array,
  subject: string,
  at: Instant,
  person: string,
): Promise<MailIn> => {
  const forwarder = { from: `You <${person}>`, to: everyone, nowMs: Date.parse(at) };
  const forwarded = await forwardAsAttachment(forwarder, raw, fileNameFor(subject));
  return {
    arriving: { raw: forwarded, mailFrom: person, rcptTo: everyone },
    cameAs: 'as-if-forwarded',
    person,
  };
};

/** A reply to the newest mail the person has got; before the first one, a mail of theirs to everyone's address. */
export const replyIn = (person: string, words: string, at: Instant, newest: LeftMail | null): Arriving => {
  const head = newest === null ? null : cutHeaders(Buffer.from(newest.raw));
  const to = (head && headerOf(head, 'reply-to')) ?? everyone;
  const subject = (head && headerOf(head, 'subject')) ?? 'Onward';
  const raw = [
    `From: You <${person}>`,
    `To: ${to}`,
    `Subject: Re: ${subject}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <reply-${Date.parse(at)}@laptop.test>`,
    ...(newest === null ? [] : [`In-Reply-To: <${newest.sesMessageId}@${messageIdDomain}>`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '',
  ].join('\r\n');
  return { raw: Buffer.from(raw), mailFrom: person, rcptTo: to };
};

/** A mail program names the attached mail after its subject. */
const fileNameFor = (subject: string): string =>
  `${
    subject
      .replace(/[^\p{L}\p{N} .,&-]+/gu, ' ')
      .trim()
      .slice(0, fileNameMax) || 'mail'
  }.eml`;

const fileNameMax = 80;
