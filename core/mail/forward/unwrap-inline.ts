import { domainOf } from '../domain.ts';
import type { Mail, Mailbox, Original } from '../mail.ts';
import { readMailboxes } from '../mime/mailboxes.ts';
import { looksReturned } from '../returned-mail.ts';
import { isAmong } from '../same-mailbox.ts';
import { subjectPrefix, withoutForwardPrefix, withoutReplyPrefix } from '../subject-prefix.ts';
import type { HeaderBlock } from './header-block.ts';
import { joinLines, ownWords } from './own-words.ts';
import type { PrintedText } from './printed-text.ts';
import { bodyStartOf, type Head, noFields } from './quotation-heads.ts';
import type { QuotedLine } from './quoted-lines.ts';

/** The note above, and the originals below it. */
export type Inline = { readonly note: string; readonly originals: readonly Original[] };

type Block = Extract<Head, { type: 'block' }>;
type Scene = PrintedText & { readonly mail: Mail; readonly relayed: boolean };

export const originalsMax = 20;

/**
 * Finds the mails forwarded in a text; null when it is a mail of its own, with or without an older one quoted below. A `relayed`
 * mail came to the person who passed it on: it is an employer's, and more than a letterhead has to say that it is a forward.
 */
export const unwrapInline = (mail: Mail, text: PrintedText, relayed: boolean): Inline | null => {
  const scene = { mail, relayed, ...text };
  const first = firstForward(scene);
  if (first < 0) return attributedForward(scene);
  return { note: noteAbove(scene.lines, scene.heads[first]!.at), originals: originalsFrom(scene, first) };
};

const noteAbove = (lines: readonly QuotedLine[], end: number): string => joinLines(lines.slice(0, end));

/** The index of the head of the first forwarded mail, or -1. What stands below an attribution is quoted by a reply. */
const firstForward = (scene: Scene): number => {
  const { heads } = scene;
  for (const [index, head] of heads.entries()) {
    if (head.type === 'block' && head.block.guessed && !isMeant(scene, head.block)) continue;
    if (head.type === 'block') return isForward(scene, head) ? index : -1;
    if (head.type !== 'attribution') continue;
    const later = heads.findIndex(
      (other, at) => at > index && other.type === 'block' && other.block.depth <= head.attribution.depth,
    );
    const block = heads[later];
    return block?.type === 'block' && block.separator === 'forward' && isForward(scene, block) ? later : -1;
  }
  return -1;
};

/** Only in a mail that says that it is a forward, and of somebody else's mail, a guess is good enough. */
const isMeant = ({ mail }: Scene, { from }: HeaderBlock): boolean =>
  subjectPrefix(mail.subject) === 'forward' && from !== null && !isAmong(from, mail.from);

/** A reply carries the same block as a forward. What tells them apart: whose mail it is, to whom it goes, and the subject. */
const isForward = ({ mail, relayed, lines }: Scene, { separator, block, at }: Block): boolean => {
  const prefix = subjectPrefix(mail.subject);
  const answers = isAmong(block.from, recipientsOf(mail));
  if (relayed) return (prefix === 'forward' || (prefix === 'either' && separator === 'forward')) && !answers;
  if (separator === 'forward') return true;
  if (prefix === 'forward') return true;
  if (looksReturned(mail)) return false;
  // A client writes the subject into a reply and the mail it answers into its header. Without either somebody may have answered
  // above all the same, but not under the long rule of webmail forwards, and hardly above a block that has a subject.
  const isNew = mail.inReplyTo.length === 0;
  const ruled = (isNew ? /^(?:-{8}|_{8})/ : /^-{8}/).test(lines[at]!.text);
  const hardlyReplied = ruled || (isNew && block.subject !== '');
  if (mail.subject === '' && noteAbove(lines, at) !== '' && !hardlyReplied) return false;
  return prefix !== 'reply' && !answers;
};

const recipientsOf = (mail: Mail): readonly Mailbox[] => [
  ...mail.to,
  ...mail.headers.filter(({ name }) => name === 'cc').flatMap(({ value }) => readMailboxes(value)),
];

/** "Hi Sam, please see below." */
const briefCharactersMax = 60;

/** Whether a note only hands on what stands below it, and says nothing itself. */
export const isBrief = (note: string): boolean =>
  note.length <= briefCharactersMax && !/[\p{Nd}!?]/u.test(note);

/**
 * The mails from one head on: nested forwards are followed to the innermost, forwards one after the other are all taken. Who
 * passed on the innermost may take back what it says, so that more than a brief note above it is read with it.
 */
const originalsFrom = (scene: Scene, first: number): readonly Original[] => {
  const own = scene.mail.from;
  const found: (readonly [Original, HeaderBlock, to: number])[] = [];
  let index = first;
  let above = '';
  while (index < scene.heads.length && found.length < originalsMax) {
    const current = scene.heads[index]!;
    if (current.type !== 'block') {
      index++;
      continue;
    }
    const next = nextMail(scene, index, current);
    const original = originalOf(scene, current.block, next.at);
    if (next.relation !== 'nested') {
      found.push([{ ...original, text: above + original.text }, current.block, next.at]);
      above = '';
    } else if (!isAmong(original.from, own) && !isBrief(original.text)) above += `${original.text}\n\n`;
    if (next.relation === null) break;
    index = next.index;
  }
  const others = found.filter(([{ from }]) => !isAmong(from, own));
  return others.length > 0
    ? others.map(([original]) => original)
    : found.map(([original, block, to]) => answeredMail(scene, own, block, block.bodyStart, to) ?? original);
};

/** The newest mail by somebody else that is quoted in a person's own answer; null when there is none. */
export const answeredMail = (
  { lines, heads }: PrintedText,
  own: readonly Mailbox[],
  answer: Pick<Mail, 'subject' | 'to'>,
  start: number,
  to: number,
): Original | null => {
  const subject = withoutReplyPrefix(answer.subject);
  const quoted = heads.filter(({ at }) => at >= start && at < to);
  for (const [index, head] of quoted.entries()) {
    if (head.type === 'end') return null;
    if (head.type === 'block' && head.block.guessed) continue;
    const block = head.type === 'block' ? head.block : { ...noFields, from: head.attribution.from };
    // Some clients print a name alone above the quotation; the answer went to the one it quotes.
    const from = block.from ?? answer.to[0] ?? null;
    if (from === null || isAmong(from, own)) continue;
    const depth = depthBelow(lines, bodyStartOf(head));
    const text = ownWords({ lines, from: bodyStartOf(head), to, depth, heads: quoted.slice(index + 1) });
    if (text !== '') return printedMail({ ...block, from, subject: block.subject || subject }, text);
  }
  return null;
};

type Next = { readonly relation: 'nested' | 'sibling' | null; readonly index: number; readonly at: number };

/** The next mail below that is a forwarded one too, and not merely quoted by the sender of this one. */
const nextMail = (scene: Scene, index: number, current: Block): Next => {
  const { heads, lines } = scene;
  let ended = false;
  let quoting = false;
  for (let at = index + 1; at < heads.length; at++) {
    const head = heads[at]!;
    if (head.type === 'end') ended = true;
    if (head.type === 'attribution') quoting = true;
    if (head.type !== 'block' || head.block.guessed) continue;
    if (head.separator === 'forward' && (ended || head.block.depth <= current.block.depth)) {
      const blank = lines.slice(bodyStartOf(current), head.at).every(({ text }) => text === '');
      const nested = !ended && !quoting && (blank || isPassedOn(scene.mail, current.block, head));
      return { relation: nested ? 'nested' : 'sibling', index: at, at: head.at };
    }
    if (quoting) continue;
    if (isBeside(scene, current, head)) return { relation: 'sibling', index: at, at: head.at };
    const deeper = head.block.depth > current.block.depth && head.separator === 'forward';
    if (deeper || isPassedOn(scene.mail, current.block, head))
      return { relation: 'nested', index: at, at: head.at };
    quoting = true;
  }
  return { relation: null, index: heads.length, at: lines.length };
};

/** A whole letter and another firm's, both to the person: who wrote the first had no part in the second. Clients may draw only a rule. */
const isBeside = ({ mail, lines }: Scene, { block: upper }: Block, { block: lower, at }: Block): boolean => {
  if (upper.from === null || lower.from === null) return false;
  const person = [...upper.to, ...mail.from];
  const apart = domainOf(upper.from.address) !== domainOf(lower.from.address);
  return (
    apart &&
    ![upper.from, lower.from].some((one) => isAmong(one, mail.from)) &&
    !isAmong(upper.from, lower.to) &&
    !isAmong(lower.from, upper.to) &&
    lower.to.some((one) => isAmong(one, person)) &&
    !isBrief(joinLines(lines.slice(upper.bodyStart, at)))
  );
};

/** Whether the sender of the outer mail received the inner one and passed it on, instead of answering it. */
const isPassedOn = (mail: Mail, outer: HeaderBlock, { separator, block: inner }: Block): boolean => {
  const own = isAmong(outer.from, mail.from);
  if (own) return !isAmong(inner.from, mail.from);
  if (isAmong(inner.from, outer.to)) return false;
  return (
    subjectPrefix(outer.subject) === 'forward' || (separator === 'forward' && isAmong(outer.from, inner.to))
  );
};

const originalOf = ({ mail, lines, heads }: Scene, block: HeaderBlock, to: number): Original =>
  printedMail(
    { ...block, subject: block.subject || withoutForwardPrefix(mail.subject) },
    ownWords({ lines, from: block.bodyStart, to, depth: block.depth, heads }),
  );

const printedMail = (
  { from, replyTo, to, subject, sentAt }: Omit<Original, 'messageId' | 'text' | 'headers'>,
  text: string,
): Original => ({ from, replyTo, to, subject, sentAt, messageId: null, text, headers: [] });

const depthBelow = (lines: readonly QuotedLine[], at: number): number =>
  lines.slice(at).find(({ text }) => text !== '')?.depth ?? 0;

/** Outlook 2019 for Mac forwards with a reply's attribution: the subject tells, or that nobody wrote anything above it. */
const attributedForward = ({ mail, relayed, lines, heads }: Scene): Inline | null => {
  const head = heads[0];
  if (head?.type !== 'attribution' || head.attribution.from === null) return null;
  const { attribution } = head;
  const note = noteAbove(lines, head.at);
  const prefix = subjectPrefix(mail.subject);
  const quoted = depthBelow(lines, attribution.end) > attribution.depth;
  const silent = !relayed && note === '' && !quoted && prefix === null && mail.inReplyTo.length === 0;
  if (prefix !== 'forward' && prefix !== 'either' && !silent) return null;
  if (isAmong(attribution.from, mail.to)) return null;
  const text = ownWords({
    lines,
    from: attribution.end,
    to: lines.length,
    depth: attribution.depth,
    heads: heads.slice(1),
  });
  const printed = { ...noFields, from: attribution.from, subject: withoutForwardPrefix(mail.subject) };
  return { note, originals: [printedMail(printed, text)] };
};
