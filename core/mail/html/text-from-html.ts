import { createPrinter, type Printer } from './html-printer.ts';
import { isHidden, keepsLines } from './html-style.ts';
import { endOfRawText, readTag, type Tag } from './html-tags.ts';

const lineBreaks = new Set(
  'br div tr table tbody thead ul ol li dl dt dd section article header footer main center form address fieldset figure nav aside body'.split(
    ' ',
  ),
);
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 pre'.split(' '));
const rawText = new Set('script style title template textarea noframes xml'.split(' '));
const voids = new Set('br hr img input meta link area base col embed source track wbr'.split(' '));
/**
 * The words of an HTML body as plain text: a line a block, `> ` for each blockquote around it, `<address>` behind a mailto
 * link that hides it, a line of underscores for a rule. Scripts, styles and what is not displayed are left out. Linear in size.
 */
export const textFromHtml = (html: string): string => {
  const printer = createPrinter();
  let hidden: { tag: string; depth: number; from: number } | null = null;
  let hides = true;
  let kept: { tag: string; depth: number } | null = null;
  const keepLines = (tag: Tag): void => {
    if (kept !== null && tag.name === kept.tag) kept.depth += tag.closing ? -1 : 1;
    else if (kept === null && !tag.closing && keepsLines(tag)) {
      kept = { tag: tag.name, depth: 1 };
      printer.preformatted(true);
    }
    if (kept?.depth !== 0) return;
    kept = null;
    printer.preformatted(false);
  };
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
    } else if (!tag.closing && !voids.has(tag.name) && hides && isHidden(html, tag)) {
      hidden = { tag: tag.name, depth: 1, from: tag.end };
    } else {
      printTag(printer, tag);
      if (!voids.has(tag.name)) keepLines(tag);
    }
  }
  return printer.done();
};

const printTag = (printer: Printer, { name, closing, attributes }: Tag): void => {
  if (name === 'blockquote') printer.quote(closing ? -1 : 1);
  else if (name === 'a') printer.link(closing ? null : mailtoAddress(attributes));
  else if (name === 'hr') printer.rule();
  else if (name === 'td' || name === 'th') printer.text(' ');
  else if (name === 'br') printer.newline();
  else if (paragraphs.has(name)) printer.paragraph();
  else if (lineBreaks.has(name)) printer.line();
  if (name === 'li' && !closing) printer.text('- ');
};

const mailtoAddress = (attributes: string): string | null =>
  /href\s{0,5}=\s{0,5}["']?mailto:([^"'?\s>]{3,254})/i.exec(attributes)?.[1] ?? null;
