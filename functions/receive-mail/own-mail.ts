import type { Mailbox } from '#core/mail/mail.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import type { Read } from './handle-mail.ts';

type Settings = ReceiveDependencies['settings'];

/** A mail of ours that came back. */
export const isOurs = (settings: Settings, { mail }: Read): boolean =>
  mail.from.some((mailbox) => isOurMailbox(settings, mailbox));

/** A person passed on a mail of ours and nothing else: it quotes their rejection, and is none itself. */
export const passesOnOurs = (settings: Settings, { unwrapped: { via, originals } }: Read): boolean =>
  (via === 'forward' || via === 'attachment') &&
  originals.length > 0 &&
  originals.every(({ from }) => from !== null && isOurMailbox(settings, from));

const isOurMailbox = ({ from, inboundDomain }: Settings, { address }: Mailbox): boolean => {
  const lower = address.toLowerCase();
  return lower === mailboxOf(from) || lower.endsWith(`@${inboundDomain}`);
};

/** The bare address inside a From header such as `Onward <onward@mail.example>`. */
const mailboxOf = (from: string): string => (/<([^>]+)>/.exec(from)?.[1] ?? from).toLowerCase();
