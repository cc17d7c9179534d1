import type { Mail } from '#core/mail/mail.ts';

/** A complete mail from Sam (the candidate) to us; override what the test is about. */
export const aMail = (changes: Partial<Mail> = {}): Mail => ({
  headers: [],
  from: [{ name: 'Sam Seeker', address: 'sam@home.example' }],
  replyTo: [],
  to: [{ name: '', address: 'me@in.onward.test' }],
  subject: 'Hello',
  date: null,
  messageId: 'made-by-hand@home.example',
  inReplyTo: [],
  references: [],
  text: '',
  html: null,
  attached: [],
  otherAttachments: [],
  ...changes,
});

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Raw MIME of one part: header lines, a blank line, the body; line ends as on the wire. */
export const rawMail = (headers: readonly string[], body: string): Uint8Array =>
  bytes([...headers, '', body].join('\r\n').replace(/\r?\n/g, '\r\n'));

/** Raw MIME of several parts, each `headers` and `body`. */
export const rawMultipart = (
  headers: readonly string[],
  parts: readonly { readonly headers: readonly string[]; readonly body: string }[],
  type = 'mixed',
): Uint8Array => {
  const boundary = 'the-boundary';
  const body = parts.map((part) => [`--${boundary}`, ...part.headers, '', part.body].join('\n')).join('\n');
  return rawMail(
    [...headers, 'MIME-Version: 1.0', `Content-Type: multipart/${type}; boundary="${boundary}"`],
    `${body}\n--${boundary}--\n`,
  );
};

/** Processor time of some work in ms: what the machine does beside it does not count. */
export const processorMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};
