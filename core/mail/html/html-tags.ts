/** An attribute list longer than this is an inlined image; what matters stands before. */
const attributesMax = 2_000;
/** A quoted attribute value that does not end within this has a quote too many. */
const tagScanMax = 4_096;

export type Tag = {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  readonly end: number;
};

/** `<o:p>` is a tag; `<jo@acme.example>` and `<https://acme.example>` are words that somebody forgot to escape. */
const tagStart = /^<(\/?)([A-Za-z][A-Za-z0-9-]{0,40})(?::[A-Za-z][A-Za-z0-9]{0,20})?(?=[\s/>"']|$)/;

/** Null when `<` begins no tag; a tag without a name is a comment or a declaration. */
export const readTag = (html: string, open: number): Tag | null => {
  const declared = html[open + 1] === '!' || html[open + 1] === '?';
  if (declared) {
    const close = html.startsWith('<!--', open) ? html.indexOf('-->', open + 2) : html.indexOf('>', open);
    const length = html.startsWith('<!--', open) ? 3 : 1;
    return { name: '', closing: false, attributes: '', end: close < 0 ? html.length : close + length };
  }
  const match = tagStart.exec(html.slice(open, open + 64));
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

export const endOfRawText = (html: string, from: number, name: string): number => {
  const end = new RegExp(`</${name}[^>]{0,100}>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
};
