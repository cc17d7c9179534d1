import type { BodyEncoding } from './body-encoding.ts';
import { type Part, readContentHeader } from './content-header.ts';
import { type HeaderSoFar, mailEncoding } from './header-end.ts';
import { findBoundary, type OpenParts } from './part-boundary.ts';
import { textFields } from './text-body.ts';

/** To guess one searches all the mail; a mail has one or two multiparts, and hardly ever a wrong one. */
const guessesMax = 20;

/** Reads what a part is: what its header says, unless the first lines of its body say otherwise. */
export const createPartReader = (source: Buffer, open: readonly OpenParts[]) => {
  let guesses = 0;
  return (begin: number, end: number, bodyStart: number, of: HeaderSoFar['of']): Part => {
    // What a multipart says of its parts is not said of the mails inside them.
    const parent = of === 'part' ? open.at(-1)!.subtype : '';
    const part = readContentHeader(source, begin, end, parent);
    if ('encoding' in part) return { ...part, encoding: mailEncoding(source, bodyStart, part.encoding) };
    if (part.keep !== 'parts') return part;
    const boundary =
      guesses++ < guessesMax ? findBoundary(source, bodyStart, part.boundary, open) : part.boundary;
    if (boundary === null)
      return parent === 'alternative' && open.at(-1)!.hasText ? { keep: 'nothing' } : justText;
    return boundary === part.boundary ? part : { ...part, boundary, plain: false };
  };
};

/** A multipart without parts. */
const justText: Part = {
  keep: 'text',
  text: { type: 'text/plain', isFile: false, charset: '', encoding: 'plain', flowed: false, delSp: false },
};

/** What the parser is told, where the header says it wrongly or not at all. */
export const fieldsBefore = (part: Part, encoding: BodyEncoding): string => {
  if (part.keep === 'text') return textFields(part.text, encoding);
  if (part.keep === 'parts' && !part.plain)
    return `Content-Type: multipart/${part.subtype}; boundary="${part.boundary}"\n`;
  return 'encoding' in part ? `Content-Transfer-Encoding: ${part.encoding}\n` : '';
};
