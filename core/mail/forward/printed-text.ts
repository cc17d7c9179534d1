import { ownWords } from './own-words.ts';
import { findHeads, type Head } from './quotation-heads.ts';
import { type QuotedLine, quotedLines } from './quoted-lines.ts';
import { joinWrapped, splitRunTogether } from './run-together.ts';

/** The text of a mail as lines, and where other mails begin in it. */
export type PrintedText = { readonly lines: readonly QuotedLine[]; readonly heads: readonly Head[] };

/** Of this much text the mails inside are looked for; parse-mail.ts keeps no more. */
const textMax = 500_000;

/** Reads the text of a mail once, for all that is asked about it. Linear in size. */
export const readPrintedText = (text: string): PrintedText => {
  const lines = joinWrapped(quotedLines(text.slice(0, textMax))).flatMap(splitRunTogether);
  return { lines, heads: findHeads(lines) };
};

/** What the sender of a mail wrote, older mails below cut. */
export const ownWordsOf = ({ lines, heads }: PrintedText): string =>
  ownWords({ lines, from: 0, to: lines.length, depth: 0, heads });
