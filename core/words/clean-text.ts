/**
 * Texts from mails and spreadsheets on their way into words. Nothing is escaped here (each printer does that for
 * itself); what goes is what nobody can see: control characters, bidirectional overrides that show a text in another
 * order than it is written, and marks without width.
 */
export const limits = {
  company: 80,
  role: 100,
  name: 60,
  evidence: 600,
  feedback: 1200,
  note: 2000,
  /** Longer subjects are cut by every client; RFC 5322 folds them anyway. */
  subject: 120,
  /** RFC 5321 §4.5.3.1: 64 for the local part, 255 for the domain, and the @. */
  address: 320,
} as const;

const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu;

/** One line of at most `max` characters; '' for null and for nothing to see. */
export const oneLine = (text: string | null, max: number): string =>
  shorten(
    (text ?? '')
      .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
      .replace(unseen, '')
      .replace(/\s+/g, ' ')
      .trim(),
    max,
  );

/** Paragraphs kept (one empty line between them), lines inside them joined. */
export const paragraphs = (text: string | null, max: number): readonly string[] =>
  shorten((text ?? '').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').trim(), max)
    .split(/\n\s*\n/)
    .map((each) => oneLine(each, max))
    .filter((each) => each !== '');

/** A person's name, or '' for anything that is not one: what greets a reader must not be a sentence or an address. */
export const personName = (name: string | null): string => {
  const text = oneLine(name, limits.name);
  return /^[\p{L}\p{M}][\p{L}\p{M}'’. -]*$/u.test(text) && !/\.\S/.test(text) ? text : '';
};

/** An address fit for a `mailto:`, or null. Stricter than RFC 5322 on purpose: no quotes, no comments. */
export const mailAddress = (address: string | null): string | null => {
  if (address === null || address.length > limits.address) return null;
  return /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address) ? address : null;
};

/** Cut at a word's end where there is one, marked with an ellipsis. */
export const shorten = (text: string, max: number): string => {
  const characters = [...text];
  if (characters.length <= max) return text;
  const cut = characters.slice(0, max - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
};
