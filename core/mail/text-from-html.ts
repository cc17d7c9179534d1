import { decodeEntities } from './html-entities.ts';
import { repairText } from './raw-text.ts';

/** Markers of quoting are printed up to here; 10,000 nested blockquotes would print 10,000 a line. */
const quoteDepthMax = 20;
/** An attribute list longer than this is an inlined image; what matters stands before. */
const attributesMax = 2_000;
/** A quoted attribute value that does not end within this has a quote too many. */
const tagScanMax = 4_096;

const lineBreaks = new Set(
  'br div tr table tbody thead ul ol li dl dt dd section article header footer main center form address fieldset figure nav aside body'.split(
    ' ',
  ),
);
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 pre'.split(' '));
const rawText = new Set('script style title template textarea noframes xml'.split(' '));
const voids = new Set('br hr img input meta link area base col embed source track wbr'.split(' '));
const rule = '_'.repeat(32);
/** Zero-width space, byte order mark, soft hyphen, grapheme joiner: what fills preheaders. */
const invisible = /\u200b|\ufeff|\u00ad|\u034f/g;

type Printer = ReturnType<typeof createPrinter>;

/**
 * The words of an HTML body as plain text: a line a block, `> ` for each blockquote around it, `<address>` behind a mailto
 * link that hides it, a line of underscores for a rule. Scripts, styles and what is not displayed are left out. Linear in size.
 */
export const textFromHtml = (html: string): string => {
  const printer = createPrinter();
  let hidden: { tag: string; depth: number; from: number } | null = null;
  let hides = true;
  for (let at = 0; at < html.length || hidden !== null; ) {
    if (at >= html.length) {
      // Never closed: a mail that hid all the rest of itself would say nothing.
      at = hidden!.from;
      hidden = null;
      hides = false;
      continue;
    }
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    if (hidden === null && textEnd > at) printer.text(html.slice(at, textEnd));
    if (open < 0) {
      at = html.length;
      continue;
    }
    const tag = readTag(html, open);
    if (tag === null) {
      if (hidden === null) printer.text('<');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (tag.name === '') continue;
    if (hidden !== null) {
      if (tag.name === hidden.tag) hidden.depth += tag.closing ? -1 : 1;
      if (hidden.depth === 0) hidden = null;
    } else if (!tag.closing && rawText.has(tag.name)) {
      at = endOfRawText(html, tag.end, tag.name);
    } else if (!tag.closing && !voids.has(tag.name) && hides && isHidden(tag.attributes)) {
      hidden = { tag: tag.name, depth: 1, from: tag.end };
    } else {
      printTag(printer, tag);
    }
  }
  return printer.done();
};

type Tag = {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  readonly end: number;
};

/** Null when `<` begins no tag; a tag without a name is a comment or a declaration. */
const readTag = (html: string, open: number): Tag | null => {
  const declared = html[open + 1] === '!' || html[open + 1] === '?';
  if (declared) {
    const close = html.startsWith('<!--', open) ? html.indexOf('-->', open + 2) : html.indexOf('>', open);
    const length = html.startsWith('<!--', open) ? 3 : 1;
    return { name: '', closing: false, attributes: '', end: close < 0 ? html.length : close + length };
  }
  const match = /^<(\/?)([A-Za-z][A-Za-z0-9]{0,20})/.exec(html.slice(open, open + 24));
  if (match === null) return null;
  const from = open + match[0].length;
  const close = tagEnd(html, from);
  return {
    name: match[2]!.toLowerCase(),
    closing: match[1] === '/',
    attributes: html.slice(from, Math.min(close, from + attributesMax)),
    end: close + 1,
  };
};

const tagEnd = (html: string, from: number): number => {
  let quote = '';
  for (let at = from; at < html.length && at < from + tagScanMax; at++) {
    const char = html[at]!;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '>') return at;
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char;
  }
  const close = html.indexOf('>', from);
  return close < 0 ? html.length : close;
};

const endOfRawText = (html: string, from: number, name: string): number => {
  const end = new RegExp(`</${name}[^>]{0,100}>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
};

const dataAttributes = /\sdata-[^\s=]{1,40}=(?:"[^"]*"|'[^']*')/gi;

const isHidden = (written: string): boolean => {
  const attributes = written.replace(dataAttributes, '');
  return (
    /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i.test(attributes) ||
    /\shidden(?:[\s=]|$)/i.test(attributes)
  );
};

const printTag = (printer: Printer, { name, closing, attributes }: Tag): void => {
  if (name === 'blockquote') printer.quote(closing ? -1 : 1);
  else if (name === 'a') printer.link(closing ? null : mailtoAddress(attributes));
  else if (name === 'hr') printer.rule();
  else if (name === 'td' || name === 'th') printer.text(' ');
  else if (name === 'br') printer.newline();
  else if (paragraphs.has(name)) printer.paragraph();
  else if (lineBreaks.has(name)) printer.line();
  if (name === 'pre') printer.preformatted(closing ? -1 : 1);
  if (name === 'li' && !closing) printer.text('- ');
};

const mailtoAddress = (attributes: string): string | null =>
  /href\s{0,5}=\s{0,5}["']?mailto:([^"'?\s>]{3,254})/i.exec(attributes)?.[1] ?? null;

const createPrinter = () => {
  const lines: string[] = [];
  // Pieces, joined once a line: to ask a growing string for its end flattens it every time.
  let pieces: string[] = [];
  let blank = true;
  let spaced = true;
  let depth = 0;
  let pre = 0;
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
    const flowed = text.replace(/[ \t\n\r\f\u00a0]+/g, ' ');
    add(spaced && pre === 0 ? flowed.trimStart() : flowed);
  };
  return {
    text: (source: string): void => {
      const text = decodeEntities(source).replace(invisible, '');
      if (pre === 0) {
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
    preformatted: (change: number): void => {
      pre = Math.max(0, pre + change);
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
