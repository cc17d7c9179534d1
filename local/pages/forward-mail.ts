import MailComposer from 'nodemailer/lib/mail-composer/index.js';

/** Who forwards, to which address, and when (ms since 1970). */
export type Forwarder = { readonly from: string; readonly to: string; readonly nowMs: number };

export type PastedMail = {
  /** 'Name <address>' of who wrote it; empty when the person did not say. */
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
};

const unknownSender = 'Hiring team <hiring@company.example>';
const unknownSubject = 'Your application';
/** Header lines above a pasted text, as mail programs show and copy them. */
const copiedLinesMax = 8;

/**
 * A pasted text as a forward made by hand in Gmail. A From, Date, To or Subject line copied along with the text is
 * used where the person left the field empty, and not repeated.
 */
export const forwardByHand = (forwarder: Forwarder, pasted: PastedMail): Promise<Buffer> => {
  const { lines, rest } = copiedHead(pasted.text.replaceAll('\r\n', '\n').trim());
  const subject = pasted.subject.trim() || lines.get('subject') || unknownSubject;
  const head = [
    '---------- Forwarded message ---------',
    `From: ${oneLine(pasted.sender) || lines.get('from') || unknownSender}`,
    `Date: ${lines.get('date') ?? lines.get('sent') ?? gmailDate(forwarder.nowMs)}`,
    `Subject: ${oneLine(subject)}`,
    `To: <${forwarder.from}>`,
  ];
  const text = `${head.join('\n')}\n\n\n${rest}\n`;
  return compose(forwarder, { subject: `Fwd: ${oneLine(subject)}`, text });
};

/** A mail file as a forward with the original attached. `name` is the file's. */
export const forwardAsAttachment = (
  forwarder: Forwarder,
  original: Uint8Array,
  name: string,
): Promise<Buffer> => {
  const filename = name.toLowerCase().endsWith('.eml') ? name : `${name}.eml`;
  return compose(forwarder, {
    subject: `Fwd: ${filename.slice(0, -'.eml'.length)}`,
    text: '\n',
    attachments: [
      {
        filename,
        contentType: 'message/rfc822',
        contentDisposition: 'attachment',
        content: Buffer.from(original),
      },
    ],
  });
};

type Content = ConstructorParameters<typeof MailComposer>[0];

const compose = ({ from, to, nowMs }: Forwarder, content: Content): Promise<Buffer> =>
  new MailComposer({
    from,
    to,
    date: new Date(nowMs),
    messageId: `<forward-${nowMs}@laptop.test>`,
    // Files on this disk and links are no business of a mail somebody typed.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...content,
  })
    .compile()
    .build();

const copiedHead = (text: string): { readonly lines: ReadonlyMap<string, string>; readonly rest: string } => {
  const lines = new Map<string, string>();
  const all = text.split('\n');
  let at = 0;
  for (; at < Math.min(all.length, copiedLinesMax); at += 1) {
    const match = /^(from|date|sent|to|cc|subject): +(\S.*)$/i.exec(all[at]!.trim());
    if (match === null) break;
    lines.set(match[1]!.toLowerCase(), match[2]!);
  }
  // One such line alone may be how the mail itself begins.
  return lines.size < 2 ? { lines: new Map(), rest: text } : { lines, rest: all.slice(at).join('\n').trim() };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const gmailDate = (nowMs: number): string => {
  const at = new Date(nowMs);
  const time = at.toISOString().slice(11, 16);
  return `${days[at.getUTCDay()]}, ${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()} at ${time}`;
};
