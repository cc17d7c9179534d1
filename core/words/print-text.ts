import type { MailDocument, Part, PlanLine, Span } from './document.ts';
import { draftWords, statusWords, thisMail } from './fixed-words.ts';
import { wrap } from './wrap-text.ts';

/** The plain text of a mail: 72 columns, links on lines of their own, nothing that only a screen could show. */
export const printText = (document: MailDocument): string => {
  const head = [document.progress, document.title].filter((each) => each !== null).join(': ');
  const body = document.parts.map(printPart).filter((each) => each !== '');
  const footer = document.footer.map(printPart);
  // The mark of RFC 3676 §4.3: clients fold what follows, and leave it out of replies.
  return `${[underlined(head, '='), ...body, '-- ', ...footer].join('\n\n').replace('\n-- \n\n', '\n-- \n')}\n`;
};

const indent = '    ';

const printPart = (part: Part): string => {
  switch (part.type) {
    case 'heading':
      return underlined(inlineText(part.children), '-');
    case 'paragraph':
      return paragraph(part.children);
    case 'list':
      return part.items
        .map((item, index) => listItem(item, marks[part.style](index)))
        .join(part.style === 'choices' ? '\n\n' : '\n');
    case 'quote':
      // Indented rather than marked with >, so that a quoted sentence can still be found and copied as it is.
      return part.paragraphs.map((each) => wrap(each, indent)).join('\n\n');
    case 'action':
      return part.target.shown === '' ? '' : `${wrap(`${part.label}:`)}\n${part.target.shown}`;
    case 'plan':
      return part.lines.map((line) => wrap(`- ${planLine(line)}`, '', '  ')).join('\n');
    case 'draft':
      return [
        ...(part.draft.to === null ? [] : [wrap(`${draftWords.to}: ${part.draft.to}`, indent)]),
        wrap(`${draftWords.subject}: ${part.draft.subject}`, indent),
        '',
        part.draft.paragraphs
          .map((each) =>
            each
              .split('\n')
              .map((line) => wrap(line, indent))
              .join('\n'),
          )
          .join('\n\n'),
      ].join('\n');
    default:
      return part satisfies never;
  }
};

const marks = {
  bullets: () => '- ',
  numbers: (index: number) => `${index + 1}. `,
  checks: () => '[ ] ',
  choices: () => '',
} as const;

const planLine = (line: PlanLine): string => {
  const word = line.isThis ? thisMail : statusWords[line.status];
  return `${line.when === '' ? '' : `${line.when}: `}${line.title}${word === '' ? '' : ` (${word})`}`;
};

const listItem = (item: readonly Span[], mark: string): string => paragraph(item, mark);

/** Links end the paragraph they stand in, each on its line. */
const paragraph = (spans: readonly Span[], mark = ''): string => {
  const targets = linksOf(spans);
  const text = wrap(inlineText(spans), mark, ' '.repeat(mark.length));
  return [targets.length === 0 ? text : text.replace(/[:.]?$/, ':'), ...targets].join('\n');
};

const linksOf = (spans: readonly Span[]): readonly string[] =>
  spans.flatMap((span) => {
    if (span.type === 'text') return [];
    return span.type === 'link' && span.target.shown !== '' ? [span.target.shown] : linksOf(span.children);
  });

/** Strong and emphasised words need no asterisks to be understood, and a screen reader would read them out. */
const inlineText = (spans: readonly Span[]): string =>
  spans.map((span) => (span.type === 'text' ? span.text : inlineText(span.children))).join('');

const underlined = (text: string, mark: string): string => {
  const lines = wrap(text);
  const longest = Math.max(...lines.split('\n').map((line) => [...line].length));
  return `${lines}\n${mark.repeat(longest)}`;
};
