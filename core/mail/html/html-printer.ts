import { repairText } from '../mime/raw-text.ts';
import { decodeEntities } from './html-entities.ts';

/** Markers of quoting are printed up to here; 10,000 nested blockquotes would print 10,000 a line. */
const quoteDepthMax = 20;
const rule = '_'.repeat(32);
/** Zero-width space and joiners, byte order mark, soft hyphen, grapheme joiner: what fills preheaders. Between letters joiners mean something. */
const invisible =
  /[\u200b\ufeff\u00ad\u2060-\u2064]|\u034f|[\u200c\u200d](?![^\s\u200b-\u200d\ufeff\u00ad])/g;

export type Printer = ReturnType<typeof createPrinter>;

/** Writes text, line by line, as a reader sees it. */
export const createPrinter = () => {
  const lines: string[] = [];
  // Pieces, joined once a line: to ask a growing string for its end flattens it every time.
  let pieces: string[] = [];
  let blank = true;
  let spaced = true;
  let depth = 0;
  let pre = false;
  let link: { address: string; shown: boolean } | null = null;

  const add = (piece: string): void => {
    if (piece === '') return;
    pieces.push(piece);
    spaced = piece.endsWith(' ');
    if (piece !== ' ') blank = false;
    if (piece.includes('@') && link !== null) link.shown = true;
  };
  const endLine = (): void => {
    lines.push('> '.repeat(Math.min(depth, quoteDepthMax)) + pieces.join('').trimEnd());
    pieces = [];
    blank = true;
    spaced = true;
  };
  const breakLine = (): void => {
    if (blank) pieces = [];
    else endLine();
  };
  const append = (text: string): void => {
    const flowed = text.replace(/[ \t\n\r\f\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ');
    add(spaced && !pre ? flowed.trimStart() : flowed);
  };
  return {
    text: (source: string): void => {
      const text = decodeEntities(source).replace(invisible, '');
      if (!pre) {
        append(text);
        return;
      }
      for (const [index, part] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
        if (index > 0) endLine();
        add(part);
      }
    },
    newline: endLine,
    line: breakLine,
    paragraph: (): void => {
      breakLine();
      const last = lines.at(-1);
      if (last !== undefined && last.replaceAll('> ', '') !== '') endLine();
    },
    rule: (): void => {
      breakLine();
      add(rule);
      endLine();
    },
    quote: (change: number): void => {
      breakLine();
      depth = Math.max(0, depth + change);
    },
    preformatted: (on: boolean): void => {
      pre = on;
    },
    link: (address: string | null): void => {
      const ended = link;
      link = address === null ? null : { address: decodeEntities(address), shown: false };
      if (ended !== null && address === null && !ended.shown && !blank) append(` <${ended.address}>`);
    },
    done: (): string => {
      breakLine();
      return repairText(lines.join('\n')).trim();
    },
  };
};
