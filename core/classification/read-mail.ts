import { automatic } from '../mail/automatic.ts';
import { unwrapForward } from '../mail/forward/unwrap-forward.ts';
import { forwardingConfirmation } from '../mail/forwarding-confirmation.ts';
import type { Mail, Mailbox, Original, Unwrapped, Via } from '../mail/mail.ts';
import { type ParsedMail, parseMail } from '../mail/mime/parse-mail.ts';
import { classify } from './classify.ts';
import { takesNoReplies } from './names/no-reply.ts';
import type { Verdict } from './verdict.ts';

/** One rejection, or one mail that is none, as the JSON contract has it. */
export type MailRecord = { readonly part: number } & Verdict & {
    /** Address of the person who passed the mail on; null when nobody did. */
    readonly forwarder: string | null;
    readonly via: Via;
    readonly original: {
      readonly from: string | null;
      readonly subject: string;
      /** ISO 8601 UTC. */
      readonly date: string | null;
    };
    /** False when nothing may ever be sent in answer (RFC 3834). */
    readonly answerable: boolean;
  };

export type MailReading =
  | {
      readonly ok: true;
      readonly mail: Mail;
      readonly unwrapped: Unwrapped;
      /** Original and verdict of each record; none when `unwrapped.unsupported` says what could not be read. */
      readonly parts: readonly { readonly original: Original; readonly verdict: Verdict }[];
      readonly records: readonly MailRecord[];
    }
  | { readonly ok: false; readonly reason: Extract<ParsedMail, { ok: false }>['reason'] };

/** Originals in one forward that are read; a digest of more is no rejection. */
const maxOriginals = 10;

/**
 * The whole reading of one mail: parse, unwrap, classify each original. `hop` is the envelope when it is known; without
 * it the Return-Path header stands in. Never throws.
 */
export async function readMail(bytes: Uint8Array, hop?: { readonly mailFrom: string }): Promise<MailReading> {
  const parsed = await parseMail(bytes);
  if (!parsed.ok) return parsed;
  const { mail } = parsed;
  const envelope = hop ?? returnPath(mail);
  const unwrapped = unwrapForward(mail, envelope);
  const parts = unwrapped.originals
    .slice(0, maxOriginals)
    .flatMap((original) => classify(original).map((verdict) => ({ original, verdict })));
  const forwarder = forwarderOf(mail, unwrapped.via);
  const answerable = isAnswerable(mail, unwrapped.via, envelope);
  const records = parts.map(
    ({ original, verdict }, index): MailRecord => ({
      part: index + 1,
      ...verdict,
      forwarder,
      via: unwrapped.via,
      original: { from: written(original.from), subject: original.subject, date: original.sentAt },
      answerable,
    }),
  );
  return { ok: true, mail, unwrapped, parts, records };
}

function returnPath(mail: Mail): { mailFrom: string } | undefined {
  const value = header(mail, 'return-path');
  return value === '' ? undefined : { mailFrom: value.replace(/[<>\s]/g, '') };
}

function header(mail: Mail, name: string): string {
  return mail.headers.find((each) => each.name === name)?.value.trim() ?? '';
}

function written(box: Mailbox | null): string | null {
  if (box === null) return null;
  return box.address !== '' ? box.address : box.name || null;
}

/** By hand it is the sender; by filter only the headers that the forwarding provider adds tell. */
function forwarderOf(mail: Mail, via: Via): string | null {
  switch (via) {
    case 'direct':
      return null;
    case 'forward':
    case 'attachment':
      return written(mail.from[0] ?? null);
    case 'auto-forward':
      return (
        /[^\s,<>]+@[^\s,<>]+/.exec(header(mail, 'x-forwarded-for'))?.[0] ??
        cafUser(header(mail, 'return-path'))
      );
    case 'redirect':
      return /[^\s<>,]+@[^\s<>,]+/.exec(header(mail, 'resent-from'))?.[0] ?? null;
    default:
      return via satisfies never;
  }
}

/** `user+caf_=target=domain@gmail.com`: Gmail's envelope for a filtered forward. */
function cafUser(path: string): string | null {
  const found = /<?([^<>\s+]+)\+caf_=[^@]*@([^<>\s]+?)>?$/i.exec(path);
  return found === null ? null : `${found[1]}@${found[2]}`;
}

function isAnswerable(mail: Mail, via: Via, envelope: { readonly mailFrom: string } | undefined): boolean {
  const sender = mail.from[0];
  if (sender === undefined || sender.address === '' || mail.from.length > 1) return false;
  if (forwardingConfirmation(mail) !== null) return false;
  // The placeholder only says that the path is not the null path.
  if (automatic(mail, { mailFrom: envelope?.mailFrom ?? sender.address, via }) !== null) return false;
  return via !== 'direct' || !takesNoReplies(sender.address);
}
