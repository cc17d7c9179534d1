/** One mailbox as written in a header: display name ('' when none) and address as given, not normalised. */
export type Mailbox = { readonly name: string; readonly address: string };

/** One header line: name in lower case, value unfolded and decoded (RFC 2047). */
export type Header = { readonly name: string; readonly value: string };

/**
 * A mail after MIME parsing, before anything is understood: one hop's headers, its text, and the mails attached to it.
 * Everything is bounded; see the limits in parse-mail.ts.
 */
export type Mail = {
  /** In the order of the message, first hop on top. */
  readonly headers: readonly Header[];
  /** Every mailbox of every From header; RFC 5322 wants one, hostile mail has several. */
  readonly from: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** `sentAt` is UTC (ISO 8601); `offsetMinutes` is the zone written in the Date header. Null when missing or unreadable. */
  readonly date: { readonly sentAt: string; readonly offsetMinutes: number } | null;
  /** Without angle brackets. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** The text/plain part, or text made from the HTML one; '' when there is neither. */
  readonly text: string;
  readonly html: string | null;
  /** message/rfc822 parts and .eml attachments, parsed. */
  readonly attached: readonly Mail[];
  /** Names and types of the other attachments (an Outlook .msg, an image, a calendar entry). */
  readonly otherAttachments: readonly { readonly filename: string; readonly type: string }[];
};

/** How the original came to us (the `via` of the JSON contract). */
export type Via = 'forward' | 'attachment' | 'auto-forward' | 'redirect' | 'direct';

/** The mail somebody received and passed on: what is judged. */
export type Original = {
  readonly from: Mailbox | null;
  readonly replyTo: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** ISO 8601 UTC, or null when the client printed a date nobody can read for certain. */
  readonly sentAt: string | null;
  readonly messageId: string | null;
  /** The words of the original; older mails quoted below are cut. */
  readonly text: string;
  /** Headers of an attached or automatically forwarded original; empty for an inline forward. */
  readonly headers: readonly Header[];
};

/** What unwrapping a mail gives: the originals (usually one), and the note the person wrote above. */
export type Unwrapped = {
  readonly via: Via;
  /** What the forwarder wrote; never classified. */
  readonly note: string;
  readonly originals: readonly Original[];
  readonly unsupported: Unsupported | null;
};

/**
 * Why an original that is there cannot be read: it is an Outlook .msg, an image only, encrypted. `document`: what there is to read is
 * short, and the letter may be the PDF beside it.
 */
export type Unsupported = 'msg' | 'image' | 'document' | 'empty';
