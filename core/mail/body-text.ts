import { withoutArmour } from './armour.ts';
import { decodeEntities } from './html/html-entities.ts';
import { textFromHtml } from './html/text-from-html.ts';
import { repairText } from './mime/raw-text.ts';

/** A long book chapter; what stands behind it is not read. */
const textMax = 500_000;
/** "View this mail in your browser": a text part that only points to the HTML is this short, and the HTML more than so many times as long. */
const stubVisibleMax = 300;
const stubTimes = 2;
const unseen = /\s|\u00ad|\u034f|[\u200b-\u200f\u2060\ufeff]/g;

/** The words of a mail: its text, or what its HTML shows where there is none, or one that only points there. */
export const bodyText = (plain: string | undefined, html: string | null): string => {
  const text = plainText(repairText((plain ?? '').slice(0, textMax)).replace(/\r\n?/g, '\n'));
  if (html === null || visible(text.slice(0, stubVisibleMax * 10)) > stubVisibleMax) return text;
  const said = visible(text);
  if (said > stubVisibleMax) return text;
  const printed = pageText(html).slice(0, textMax);
  return said === 0 || printed.trim().length > said * stubTimes ? printed : text;
};

const visible = (text: string): number => text.replace(unseen, '').length;

const page = /^\s{0,200}<(?:!doctype|html|head|body|meta|style|div|table|p)[\s>]/i;
const inlineTag = /<(?:br\s{0,3}\/?|\/(?:p|div|td|tr|li|ul|span|b|strong|a|font|h[1-6]))>/gi;
const lineBreak = /(<br\s{0,3}\/?>)[ \t]{0,9}\n/gi;
const entity = /&(?:nbsp|amp|quot|[lg]t|#\d{2,4}|szlig|[A-Za-z](?:uml|acute|grave|circ|tilde|cedil|ring));/;

/** Programs that send HTML as plain text leave tags in it, or only its entities. */
const plainText = (text: string): string => {
  if (page.test(text)) return textFromHtml(text);
  if ((text.includes('</') || /<br/i.test(text)) && (text.match(inlineTag)?.length ?? 0) > 1)
    return textFromHtml(`<pre>${text.replace(lineBreak, '$1')}`);
  return withoutArmour(text.includes('&') && entity.test(text) ? decodeEntities(text) : text);
};

const anyTag = /<(?:!|\/?[a-z][a-z0-9:-]{0,40}(?:\s|\/?>))/i;

/** What is sent as HTML and has no tag in it means its line breaks. */
const pageText = (html: string): string =>
  anyTag.test(html) ? withoutArmour(textFromHtml(html)) : plainText(html.replace(/\r\n?/g, '\n'));
