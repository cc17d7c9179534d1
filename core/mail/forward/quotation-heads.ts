import { type Attribution, readAttribution } from './attribution.ts';
import { type HeaderBlock, readHeaderBlock } from './header-block.ts';
import { fieldOf } from './header-labels.ts';
import { readHeaderLine } from './header-line.ts';
import { hasAddress, readPrintedMailbox } from './printed-values.ts';
import type { QuotedLine } from './quoted-lines.ts';
import { readSeparator, type Separator } from './separator.ts';

/** Where another mail begins in the text of a mail: at a header block, or at an attribution; or where one is said to end. */
export type Head =
  | {
      readonly type: 'block';
      readonly at: number;
      readonly separator: Separator | null;
      readonly block: HeaderBlock;
    }
  | { readonly type: 'attribution'; readonly at: number; readonly attribution: Attribution }
  | { readonly type: 'end'; readonly at: number };

/** More mails than one text can sensibly hold. */
const headsMax = 500;
/** Lines that may begin a block; a log file of `label: value` lines has more. */
const candidatesMax = 2_500;
const blankLinesMax = 4;
const bareLinesMax = 12;

/** Every place where another mail begins, in the order of the text. Linear in size. */
export const findHeads = (lines: readonly QuotedLine[]): readonly Head[] => {
  const heads: Head[] = [];
  let candidates = 0;
  for (let at = 0; at < lines.length && heads.length < headsMax && candidates < candidatesMax; ) {
    const { text } = lines[at]!;
    if (text === '') {
      at++;
      continue;
    }
    const separator = readSeparator(text);
    const labelled = readHeaderLine(lines[at]!) !== null;
    if (separator !== null || labelled || text.endsWith(':')) candidates++;
    const head = separator === null ? headWithout(lines, at, labelled) : headBelow(lines, at, separator);
    if (head === null) {
      at++;
      continue;
    }
    heads.push(head);
    at = Math.max(at + 1, bodyStartOf(head));
  }
  return withConversation(lines, heads);
};

/** Gmail's "Forward all": a title and the subject above a long rule, then every mail, oldest first, below a rule of ten dashes. */
const withConversation = (lines: readonly QuotedLine[], heads: readonly Head[]): readonly Head[] => {
  let subject = '';
  return heads.flatMap((head): readonly Head[] => {
    if (head.type !== 'block' || head.separator !== 'rule' || head.block.subject !== '') return [head];
    const rule = lines[head.at]!.text;
    const printed = head.at > 1 && rule.length === 24 ? readHeaderLine(lines[head.at - 1]!) : null;
    if (printed?.field === 'subject') subject = printed.value;
    else if (subject === '' || rule.length !== 10) return [head];
    const at = printed === null ? head.at : head.at - 2;
    const block = { ...head.block, guessed: false, subject };
    return [
      { type: 'end', at },
      { type: 'block', at, separator: 'forward', block },
    ];
  });
};

/** Index of the first line that belongs to the mail below a head. */
export const bodyStartOf = (head: Head): number => {
  switch (head.type) {
    case 'block':
      return head.block.bodyStart;
    case 'attribution':
      return head.attribution.end;
    case 'end':
      return head.at + 1;
    default:
      return head satisfies never;
  }
};

const headWithout = (lines: readonly QuotedLine[], at: number, labelled: boolean): Head | null => {
  const block = labelled ? readHeaderBlock(lines, at, null) : null;
  if (block !== null) return { type: 'block', at, separator: null, block };
  const attribution = readAttribution(lines, at);
  return attribution === null ? null : { type: 'attribution', at, attribution };
};

/** The line that begins a mail in a mailbox file; s-nail forwards it with the header. */
const mailboxLine = /^>?From \S{3,200} .{0,40}\d{1,2}:\d{2}/;

const headBelow = (lines: readonly QuotedLine[], at: number, separator: Separator): Head | null => {
  if (separator === 'end') return { type: 'end', at };
  for (let below = at + 1; below < Math.min(lines.length, at + 2 + blankLinesMax); below++) {
    if (lines[below]!.text === '' || mailboxLine.test(lines[below]!.text)) continue;
    const block =
      readHeaderBlock(lines, below, separator) ??
      (separator === 'rule' ? null : readBareLabels(lines, below));
    if (block !== null) return { type: 'block', at, separator, block };
    const named = separator === 'forward' ? readAttribution(lines, below, true) : null;
    return named === null ? namedInSeparator(lines, at, separator) : namedBelow(lines, at, named);
  }
  return null;
};

/** The newer eM Client prints its labels without colons. */
const readBareLabels = (lines: readonly QuotedLine[], at: number): HeaderBlock | null => {
  const withColons = lines.slice(at, at + bareLinesMax).map((line) => ({
    ...line,
    text: line.text.replace(/^\S+(?= )/, (word) =>
      fieldOf(word.toLowerCase()) === null ? word : `${word}:`,
    ),
  }));
  const block = readHeaderBlock(withColons, 0, null);
  return block?.from?.address ? { ...block, start: at, bodyStart: at + block.bodyStart } : null;
};

/** Yandex prints an attribution below its separator instead of fields. */
const namedBelow = (lines: readonly QuotedLine[], at: number, { from, end }: Attribution): Head => ({
  type: 'block',
  at,
  separator: 'forward',
  block: { ...noFields, start: at, bodyStart: end, depth: lines[at]!.depth, from },
});

/** What an attribution leaves open. */
export const noFields = { guessed: false, replyTo: null, to: [], subject: '', sentAt: null } as const;

/**
 * `----- Forwarded message from Jo <jo@firm.example> -----` with nothing else about the mail; Zoho draws its attributions so:
 * `---- On Tue, 3 Nov 2026 10:12:00 +0100 Jo <jo@firm.example> wrote ----`.
 */
const namedInSeparator = (lines: readonly QuotedLine[], at: number, separator: Separator): Head | null => {
  const { text, depth } = lines[at]!;
  if (separator === 'rule' || !hasAddress(text)) return null;
  const from = readPrintedMailbox(
    text.replace(/^[-\s]{1,80}/, '').replace(/^.{0,60}?\b(?:from|von|de|da|van|od|от)\s/i, ''),
  );
  const end = at + 1;
  return separator === 'forward'
    ? { type: 'block', at, separator, block: { ...noFields, start: at, bodyStart: end, depth, from } }
    : { type: 'attribution', at, attribution: { start: at, end, depth, from } };
};
