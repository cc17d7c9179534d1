import type { Part, PlanLine, Span } from './document.ts';
import { escapeHtml, escapeUnlinked } from './escape-html.ts';
import { draftWords, statusWords, thisMail } from './fixed-words.ts';
import type { Draft } from './links.ts';
import { type Accents, light } from './palette.ts';

/** The body of a mail as HTML. Styles stand inline, since half of the clients drop a style sheet. */
export const printHtml = (parts: readonly Part[], accents: Accents): string =>
  parts.map((part) => printPart(part, accents)).join('\n');

const block = 'margin:0 0 18px;';

const printPart = (part: Part, accents: Accents): string => {
  switch (part.type) {
    case 'heading':
      return `<h2 class="t" style="margin:30px 0 12px;font-size:19px;line-height:26px;font-weight:700;color:${light.text};">${spans(part.children, accents)}</h2>`;
    case 'paragraph':
      return `<p style="${block}">${spans(part.children, accents)}</p>`;
    case 'list':
      return part.style === 'choices' ? choices(part.items, accents) : list(part, accents);
    case 'quote':
      return quote(part.paragraphs, accents);
    case 'action':
      return button(part.label, part.target.href, accents);
    case 'plan':
      return plan(part.lines);
    case 'draft':
      return draft(part.draft);
    default:
      return part satisfies never;
  }
};

const spans = (nodes: readonly Span[], accents: Accents): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return escapeUnlinked(node.text);
        case 'strong':
          return `<strong>${spans(node.children, accents)}</strong>`;
        case 'emphasis':
          return `<em>${spans(node.children, accents)}</em>`;
        case 'link':
          return `<a class="a" href="${escapeHtml(node.target.href)}" style="color:${accents.onLight};text-decoration:underline;">${labels(node.children)}</a>`;
        default:
          return node satisfies never;
      }
    })
    .join('');

/** Inside a link nothing can become another one. */
const labels = (nodes: readonly Span[]): string =>
  nodes.map((node) => (node.type === 'text' ? escapeHtml(node.text) : labels(node.children))).join('');

const list = (part: Extract<Part, { type: 'list' }>, accents: Accents): string => {
  const tag = part.style === 'numbers' ? 'ol' : 'ul';
  const isChecks = part.style === 'checks';
  const style = isChecks ? 'padding:0;list-style:none;' : 'padding:0 0 0 24px;';
  const items = part.items.map((item) => {
    // The box is drawn, not said: "list item" is what a screen reader should announce.
    const box = isChecks ? checkBox : '';
    return `<li style="margin:0 0 8px;${isChecks ? `padding-left:${indent};text-indent:-${indent};` : ''}">${box}${spans(item, accents)}</li>`;
  });
  // Without the role, VoiceOver drops lists that show no marks.
  return `<${tag}${isChecks ? ' role="list"' : ''} style="${block}${style}">${items.join('')}</${tag}>`;
};

const indent = '28px';
const checkBox = `<span aria-hidden="true" style="display:inline-block;width:${indent};text-indent:0;">&#9744;</span>`;

const choices = (items: readonly (readonly Span[])[], accents: Accents): string => {
  const links = items.map((item) => {
    const link = item[0];
    if (link?.type !== 'link') return spans(item, accents);
    return `<a class="a c" href="${escapeHtml(link.target.href)}" style="display:inline-block;margin:0 6px 10px 0;padding:10px 16px;border:1px solid ${light.line};border-radius:22px;font-size:15px;line-height:22px;color:${accents.onLight};text-decoration:none;">${labels(link.children)}</a>`;
  });
  return `<p style="margin:0 0 8px;">${links.join('\n')}</p>`;
};

const quote = (texts: readonly string[], accents: Accents): string => {
  const inner = texts.map(
    (each, index) => `<p style="margin:${index === 0 ? '0' : '10px 0 0'};">${escapeUnlinked(each)}</p>`,
  );
  return `<blockquote class="s" style="margin:0 0 18px;padding:14px 18px;border-left:4px solid ${accents.button};background-color:${light.soft};">${inner.join('')}</blockquote>`;
};

/** The ground is the cell's, so that Outlook, which knows no padding on links, still shows a button. */
const button = (label: string, href: string, accents: Accents): string =>
  [
    '<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:6px 0 24px;"><tr>',
    `<td bgcolor="${accents.button}" style="border-radius:8px;background-color:${accents.button};mso-padding-alt:14px 26px;">`,
    `<a href="${escapeHtml(href)}" style="display:inline-block;padding:14px 26px;border-radius:8px;font-size:17px;line-height:22px;font-weight:700;color:#ffffff;text-decoration:none;">${escapeHtml(label)}</a>`,
    '</td></tr></table>',
  ].join('');

const plan = (lines: readonly PlanLine[]): string => {
  const items = lines.map((line) => {
    const word = line.isThis ? thisMail : statusWords[line.status];
    const note = word === '' ? '' : `<span class="m" style="color:${light.muted};"> (${word})</span>`;
    return [
      `<li class="l" style="margin:0;padding:9px 0;border-bottom:1px solid ${light.line};">`,
      line.when === ''
        ? ''
        : `<span class="m" style="font-size:15px;color:${light.muted};">${escapeUnlinked(line.when)}:</span><br>`,
      `<strong>${escapeUnlinked(line.title)}</strong>${note}</li>`,
    ].join('');
  });
  return `<ol role="list" style="${block}padding:0;list-style:none;">${items.join('')}</ol>`;
};

const draft = (mail: Draft): string => {
  const field = (name: string, value: string): string =>
    `<p style="margin:0 0 4px;"><span class="m" style="color:${light.muted};">${name}:</span> ${escapeUnlinked(value)}</p>`;
  const body = mail.paragraphs.map(
    (each) => `<p style="margin:12px 0 0;">${each.split('\n').map(escapeUnlinked).join('<br>')}</p>`,
  );
  return [
    `<div class="s l" style="margin:0 0 18px;padding:18px;border:1px solid ${light.line};border-radius:8px;background-color:${light.soft};font-size:16px;line-height:25px;">`,
    mail.to === null ? '' : field(draftWords.to, mail.to),
    field(draftWords.subject, mail.subject),
    ...body,
    '</div>',
  ].join('');
};
