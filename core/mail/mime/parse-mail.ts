import type { Attachment, Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import { bodyText } from '../body-text.ts';
import type { Header, Mail } from '../mail.ts';
import { mailType } from './content-header.ts';
import { decodeHeader } from './encoded-words.ts';
import { readMailDate } from './mail-date.ts';
import { readMailboxes } from './mailboxes.ts';
import { repairText } from './raw-text.ts';
import { signedContent } from './signed-content.ts';
import { partDepthMax, thinMail } from './thin-mail.ts';

export type ParsedMail =
  | { readonly ok: true; readonly mail: Mail }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'too-many-lines' | 'nested-too-deep' | 'header-too-large' | 'malformed';
    };

/** A mail attached to a mail attached to a mail; a forward of a forward of a forward is three. */
export const attachedDepthMax = 5;
/** Over all levels: more than any person attaches by hand. */
export const attachedMax = 50;
const htmlMax = 2_000_000;
const headersMax = 2_000;
const headerValueMax = 20_000;

type Budget = { attached: number };

/** Parses raw MIME. Never throws and always settles; what cannot be read says why. Limits: thin-mail.ts and above. */
export const parseMail = (bytes: Uint8Array): Promise<ParsedMail> =>
  parseAt(bytes, 0, { attached: attachedMax });

const parseAt = async (bytes: Uint8Array, depth: number, budget: Budget): Promise<ParsedMail> => {
  try {
    const thin = thinMail(bytes);
    if (!thin.ok) return thin;
    const email = await PostalMime.parse(thin.bytes, {
      forceRfc822Attachments: true,
      // The parser counts the root as well, and what it refuses by throwing was refused above by name.
      maxNestingDepth: partDepthMax + 1,
    });
    return { ok: true, mail: await mailOf(email, depth, budget) };
  } catch {
    // Hostile structures throw, whatever the limits; they stay as they are, so nothing is gained by trying again.
    return { ok: false, reason: 'malformed' };
  }
};

const mailOf = async (email: Email, depth: number, budget: Budget): Promise<Mail> => {
  const fields = email.headers
    .slice(0, headersMax)
    .map(({ key, value }) => ({ name: key, value: value.slice(0, headerValueMax) }));
  const raw = (name: string): string[] =>
    fields.filter((field) => field.name === name).map(({ value }) => value);
  const headers: Header[] = fields.map(({ name, value }) => ({ name, value: decodeHeader(value) }));
  const first = (name: string): string => headers.find((header) => header.name === name)?.value ?? '';
  const html = email.html === undefined ? null : repairText(email.html.slice(0, htmlMax));
  const mail = {
    headers,
    from: raw('from').flatMap(readMailboxes),
    replyTo: raw('reply-to').flatMap(readMailboxes),
    to: raw('to').flatMap(readMailboxes),
    subject: first('subject').replace(/\s+/g, ' ').trim(),
    date: readMailDate(first('date')),
    messageId: messageIds(first('message-id'))[0] ?? null,
    inReplyTo: messageIds(first('in-reply-to')),
    references: messageIds(first('references')),
    text: withFile(bodyText(email.text, html), email.attachments),
    html,
    ...(await readAttachments(email.attachments, depth, budget)),
  };
  return isAllSigned(email) ? withSigned(mail) : mail;
};

/** "See attached" */
const briefCharactersMax = 100;

/** A letter saved as text or as a page, and sent with hardly a word, is the text: as if it were pasted. */
const withFile = (text: string, attachments: readonly Attachment[]): string => {
  const file = attachments.find((one) => /^text\/(?:plain|html)$/.test(one.mimeType) && !isMailFile(one));
  if (file === undefined || text.trim().length > briefCharactersMax) return text;
  const content = new TextDecoder().decode(file.content as ArrayBuffer);
  const letter = file.mimeType === 'text/html' ? bodyText('', content) : bodyText(content, null);
  return letter.length > text.length * 2 ? `${text}\n\n${letter}` : text;
};

const isMailFile = ({ filename, mimeType }: Attachment): boolean =>
  mailType.test(mimeType) ||
  /^application\/(?:eml|mbox)$/.test(mimeType) ||
  /\.(?:eml(?:\.txt)?|mbox)$/i.test(filename ?? '');

const isSigned = ({ filename, mimeType }: Attachment): boolean =>
  /pkcs7-mime$/.test(mimeType) || /\.p7m$/i.test(filename ?? '');

const isAllSigned = ({ text, html, attachments }: Email): boolean =>
  text === undefined && html === undefined && attachments.length === 1 && attachments.some(isSigned);

/** A mail that is nothing but one signed file says what is in the file. */
const withSigned = (mail: Mail): Mail => {
  const [signed] = mail.attached;
  if (signed === undefined) return mail;
  const { text, html, attached, otherAttachments } = signed;
  return { ...mail, text, html, attached, otherAttachments };
};

const readAttachments = async (
  attachments: readonly Attachment[],
  depth: number,
  budget: Budget,
): Promise<Pick<Mail, 'attached' | 'otherAttachments'>> => {
  const attached: Mail[] = [];
  const otherAttachments: { filename: string; type: string }[] = [];
  for (const attachment of attachments) {
    const inner = await readAttached(attachment, depth, budget);
    if (inner !== null) attached.push(inner);
    else if (otherAttachments.length < attachedMax)
      otherAttachments.push({ filename: decodeHeader(attachment.filename ?? ''), type: attachment.mimeType });
  }
  return { attached, otherAttachments };
};

const readAttached = async (attachment: Attachment, depth: number, budget: Budget): Promise<Mail | null> => {
  const { content } = attachment;
  const isMail = isMailFile(attachment);
  if (
    !(isMail || isSigned(attachment)) ||
    typeof content === 'string' ||
    depth >= attachedDepthMax ||
    budget.attached === 0
  )
    return null;
  const bytes = isMail ? new Uint8Array(content) : signedContent(new Uint8Array(content));
  if (bytes === null) return null;
  budget.attached--;
  const inner = await parseAt(bytes, depth + 1, budget);
  return inner.ok ? inner.mail : null;
};

const messageIds = (value: string): string[] =>
  [...value.matchAll(/<([^<>\s]{1,998})>/g)].slice(0, 200).map((match) => match[1]!);
