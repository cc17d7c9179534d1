import { type HeaderBlock, readHeaderBlock } from './header-block.ts';
import { readHeaderLine } from './header-line.ts';
import type { QuotedLine } from './quoted-lines.ts';

/** Gmail's "Forward all": a title, the subject and a rule once, then every mail below a shorter rule, oldest first. */
export type Conversation = { readonly subject: string; readonly depth: number };

const titleMax = 80;
const longRule = /^-{20,80}$/;
const shortRule = /^-{10}$/;

/** The conversation whose title stands on this line, in any language, and its first mail. */
export const openConversation = (
  lines: readonly QuotedLine[],
  at: number,
): { readonly conversation: Conversation; readonly block: HeaderBlock } | null => {
  const [title, second, third] = lines.slice(at, at + 3);
  if (title === undefined || second === undefined || third === undefined) return null;
  if (title.text.length > titleMax || !longRule.test(third.text)) return null;
  const printed = readHeaderLine(second);
  if (printed?.field !== 'subject') return null;
  const conversation = { subject: printed.value, depth: title.depth };
  const block = mailBelow(lines, at + 2, conversation);
  return block === null ? null : { conversation, block };
};

/** The next mail of a conversation, when this line is the rule above it. */
export const nextInConversation = (
  lines: readonly QuotedLine[],
  at: number,
  conversation: Conversation,
): HeaderBlock | null =>
  shortRule.test(lines[at]!.text) && lines[at]!.depth === conversation.depth
    ? mailBelow(lines, at, conversation)
    : null;

const mailBelow = (
  lines: readonly QuotedLine[],
  rule: number,
  { subject }: Conversation,
): HeaderBlock | null => {
  const below = lines[rule + 1]?.text === '' ? rule + 2 : rule + 1;
  const block = below < lines.length ? readHeaderBlock(lines, below, 'forward') : null;
  return block === null || block.subject !== '' ? null : { ...block, subject };
};
