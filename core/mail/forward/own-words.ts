import { readHeaderLine } from './header-line.ts';
import type { Head } from './quotation-heads.ts';
import { type QuotedLine, range } from './quoted-lines.ts';
import { readSeparator } from './separator.ts';

/** A stretch of lines that holds one mail, and the heads of other mails inside it. */
export type Stretch = {
  readonly lines: readonly QuotedLine[];
  readonly from: number;
  readonly to: number;
  /** How deep the header block above is quoted. */
  readonly depth: number;
  readonly heads: readonly Head[];
};

/**
 * The words a mail's sender wrote: what is quoted in it is cut. If that leaves nothing, everything stays: a client that
 * marks the original itself as quoted must not lose it.
 */
export const ownWords = (stretch: Stretch): string => {
  const own = joinLines(withoutRules(ownLines(stretch)));
  const words = own || joinLines(stretch.lines.slice(stretch.from, stretch.to));
  return words.replace(/\n{3,}/g, '\n\n');
};

/** Some clients close the fields, or the whole mail, with another separator. */
const withoutRules = (lines: readonly QuotedLine[]): readonly QuotedLine[] => {
  const isDrawn = ({ text }: QuotedLine): boolean => text === '' || readSeparator(text) !== null;
  const first = lines.findIndex((line) => !isDrawn(line));
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => !isDrawn(line)) + 1);
};

const ownLines = (stretch: Stretch): readonly QuotedLine[] => {
  const { lines, from, to, depth, heads } = stretch;
  const base = baseDepth(lines, from, to, depth, heads);
  const inside = heads.filter(({ at }) => at >= from && at < to);
  // An older mail without quote marks runs to the end; one with marks is dropped line by line, for answers may stand below.
  const end = inside.find((head) => isOlderMail(stretch, base, head))?.at ?? to;
  const dropped = new Set(inside.flatMap((head) => droppedLines(stretch, base, head)));
  const kept: QuotedLine[] = [];
  const lastAtDepth = depth > 0 ? lastLineAt(lines, from, end, depth) : end;
  for (let at = from; at < Math.min(end, lastAtDepth); at++) {
    const line = lines[at]!;
    if (line.depth <= base && !dropped.has(at)) kept.push(line);
  }
  return kept;
};

/** Below a quoted block stands what the forwarder wrote after it; a line that only lost its mark is followed by others that have it. */
const lastLineAt = (lines: readonly QuotedLine[], from: number, to: number, depth: number): number => {
  for (let at = to - 1; at >= from; at--)
    if (lines[at]!.depth >= depth && lines[at]!.text !== '') return at + 1;
  return to;
};

/** As deep as the block; deeper where the client quotes the text but not the block, so that the text begins deeper. */
const baseDepth = (
  lines: readonly QuotedLine[],
  from: number,
  to: number,
  depth: number,
  heads: readonly Head[],
): number => {
  for (let at = from; at < to; at++) {
    const line = lines[at]!;
    if (line.text === '') continue;
    const attributed = heads.some((head) => head.at === at);
    return attributed ? Math.max(depth, line.depth) : Math.max(line.depth, depth);
  }
  return depth;
};

/** Whether the words of this mail end at a head. A form and a letterhead are in it; below a mere greeting comes the letter. */
const isOlderMail = ({ lines, from }: Stretch, base: number, head: Head): boolean => {
  if (head.type === 'end') return true;
  const above = wordsAbove(lines, from, head.at, base);
  if (above.length === 0) return false;
  if (head.type === 'block') return head.block.depth <= base && !head.block.guessed && !isGreeting(above);
  return head.attribution.depth <= base && !quotedBelow(lines, head.attribution.end, base);
};

/** An attribution, and who sent a letterhead: whoever reads on would take that line for the beginning of an older mail. */
const droppedLines = ({ lines, from }: Stretch, base: number, head: Head): readonly number[] => {
  if (head.type === 'attribution')
    return head.attribution.depth > base ? [] : range(head.attribution.start, head.attribution.end);
  if (head.type === 'end' || head.block.depth > base || wordsAbove(lines, from, head.at, base).length === 0)
    return [];
  return range(head.at, head.block.bodyStart).filter((at) => readHeaderLine(lines[at]!)?.field === 'from');
};

/** The first two lines with words: whether there is one, and whether it is alone. */
const wordsAbove = (lines: readonly QuotedLine[], from: number, to: number, base: number): string[] => {
  const words: string[] = [];
  for (let at = from; at < to && words.length < 2; at++) {
    const { text, depth } = lines[at]!;
    if (text !== '' && depth <= base) words.push(text);
  }
  return words;
};

/** "Dear Ms Doe," and no more: no sentence, and no hour of an appointment. */
const isGreeting = ([first = '', ...further]: readonly string[]): boolean =>
  further.length === 0 && /^[^\p{Nd},;:?!，：]{1,60}[,:，：]$/u.test(first);

const quotedBelow = (lines: readonly QuotedLine[], from: number, base: number): boolean => {
  const next = lines.slice(from, from + 4).find(({ text }) => text !== '');
  return next === undefined || next.depth > base;
};

export const joinLines = (lines: readonly QuotedLine[]): string =>
  lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
