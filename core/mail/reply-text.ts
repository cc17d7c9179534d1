import { bodyStartOf, findHeads, type Head } from './forward/quotation-heads.ts';
import { type QuotedLine, quotedLines, range } from './forward/quoted-lines.ts';
import { readSeparator } from './forward/separator.ts';
import { deviceLines } from './machine-words.ts';
import type { Mail } from './mail.ts';

/** A reply word or a few paragraphs; more is no reply to a coaching mail. */
const textMax = 100_000;
const replyMax = 10_000;

const deviceLine = new RegExp(`^(?:${deviceLines})`, 'i');

/**
 * What a person wrote in a reply, quotations, attributions and the signature cut: all of it, or '' when they wrote nothing.
 * Answers below or between quotations count.
 */
export const replyText = (mail: Mail): string => {
  const lines = quotedLines(mail.text.slice(0, textMax));
  const heads = findHeads(lines);
  const end = cutAt(lines, heads);
  const dropped = new Set(
    heads.flatMap((head) => (head.type === 'attribution' ? range(head.at, bodyStartOf(head)) : [])),
  );
  const written: string[] = [];
  for (const [at, line] of lines.slice(0, end).entries()) {
    if (isSignature(line)) break;
    if (line.depth === 0 && !dropped.has(at) && !deviceLine.test(line.text)) written.push(line.text);
  }
  return written
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, replyMax);
};

/** Where an older mail without quote marks begins. */
const cutAt = (lines: readonly QuotedLine[], heads: readonly Head[]): number => {
  for (const head of heads) {
    if (head.type === 'block' && head.block.depth === 0) return head.at;
    if (head.type !== 'attribution' || head.attribution.depth > 0) continue;
    const below = lines.slice(bodyStartOf(head), bodyStartOf(head) + 4).find(({ text }) => text !== '');
    if (below === undefined || below.depth === 0) return head.at;
  }
  const titled = lines.findIndex(
    ({ text, depth }) => depth === 0 && ['titled', 'forward'].includes(readSeparator(text) ?? ''),
  );
  return titled < 0 ? lines.length : titled;
};

/** RFC 3676 §4.3: two dashes and a blank; many clients drop the blank. */
const isSignature = ({ text, depth }: QuotedLine): boolean =>
  depth === 0 && (text === '--' || text === '—' || text === '-- ');
