import type { Email } from 'postal-mime';
import PostalMime, { decodeWords } from 'postal-mime';
import type { Header, Mail } from './mail.ts';
import { readMailDate } from './mail-date.ts';
import { readMailboxes } from './mailboxes.ts';
import { textFromHtml } from './text-from-html.ts';

export type ParsedMail =
  | { readonly ok: true; readonly mail: Mail }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'too-many-lines' | 'nested-too-deep' | 'header-too-large' | 'malformed';
    };

/** The longest real mail measured has 51,732 lines; every text line costs an object in the parser. */
export const linesMax = 100_000;
export const attachedDepthMax = 4;

/** Parses raw MIME. Never throws and always settles; what cannot be read says why. */
export const parseMail = (bytes: Uint8Array): Promise<ParsedMail> => parseAt(bytes, 0);

const parseAt = async (bytes: Uint8Array, depth: number): Promise<ParsedMail> => {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  try {
    const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    return { ok: true, mail: await mailOf(email, depth) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message.includes('nesting depth')) return { ok: false, reason: 'nested-too-deep' };
    if (message.includes('header size')) return { ok: false, reason: 'header-too-large' };
    return { ok: false, reason: 'malformed' };
  }
};

const mailOf = async (email: Email, depth: number): Promise<Mail> => {
  const raw = (name: string): string[] => email.headers.filter((h) => h.key === name).map((h) => h.value);
  const headers: Header[] = email.headers.map((h) => ({ name: h.key, value: decodeWords(h.value) }));
  const first = (name: string): string => headers.find((header) => header.name === name)?.value ?? '';
  const attached: Mail[] = [];
  const otherAttachments: { filename: string; type: string }[] = [];
  for (const attachment of email.attachments) {
    const filename = attachment.filename ?? '';
    const content = attachment.content;
    if (
      (attachment.mimeType === 'message/rfc822' || /\.eml$/i.test(filename)) &&
      depth < attachedDepthMax &&
      typeof content !== 'string'
    ) {
      const inner = await parseAt(new Uint8Array(content), depth + 1);
      if (inner.ok) {
        attached.push(inner.mail);
        continue;
      }
    }
    otherAttachments.push({ filename, type: attachment.mimeType });
  }
  return {
    headers,
    from: raw('from').flatMap(readMailboxes),
    replyTo: raw('reply-to').flatMap(readMailboxes),
    to: raw('to').flatMap(readMailboxes),
    subject: first('subject'),
    date: readMailDate(first('date')),
    messageId: messageIds(first('message-id'))[0] ?? null,
    inReplyTo: messageIds(first('in-reply-to')),
    references: messageIds(first('references')),
    text: email.text ?? (email.html === undefined ? '' : textFromHtml(email.html)),
    html: email.html ?? null,
    attached,
    otherAttachments,
  };
};

const messageIds = (value: string): string[] =>
  [...value.matchAll(/<([^<>\s]{1,998})>/g)].map((match) => match[1]!);
