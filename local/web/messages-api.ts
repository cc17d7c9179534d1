import PostalMime from 'postal-mime';
import type { SentMail } from '#local/aws/outbox.ts';
import type { World } from '#local/world.ts';

/** One sent mail as GET /api/messages tells it; headers as the recipient sees them, SES's Message-ID and Date included. */
export type MessageRecord = {
  readonly id: string;
  readonly sentAt: string;
  /** The From header. */
  readonly from: string;
  /** The envelope's recipients. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly html: string;
  readonly tags: Readonly<Record<string, string>>;
};

/** A sent mail never changes: the newest are parsed once, since a page asks for them again and again. */
const parsed = new Map<SentMail, Promise<MessageRecord>>();
/** Fifty thousand of them would be gigabytes. */
const keptMost = 1000;

/** Every mail SES has accepted, oldest first. */
export const listMessages = async (world: World): Promise<readonly MessageRecord[]> =>
  Promise.all(world.messages().map((mail) => messageRecord(mail, world)));

export const messageRecord = (mail: SentMail, world: World): Promise<MessageRecord> => {
  const known = parsed.get(mail) ?? toRecord(mail, world);
  parsed.set(mail, known);
  if (parsed.size > keptMost) parsed.delete(parsed.keys().next().value!);
  return known;
};

const toRecord = async (mail: SentMail, { outbox }: World): Promise<MessageRecord> => {
  const message = await PostalMime.parse(outbox.delivered(mail));
  const { name = '', address = mail.source } = message.from ?? {};
  return {
    id: mail.id,
    sentAt: mail.sentAt,
    from: name === '' ? address : `${name} <${address}>`,
    to: mail.destinations,
    subject: message.subject ?? '',
    headers: message.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text: message.text ?? '',
    html: message.html ?? '',
    tags: mail.tags,
  };
};
