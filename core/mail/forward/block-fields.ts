import type { HeaderLine } from './header-line.ts';
import { hasAddress, isDateShaped } from './printed-values.ts';
import type { Separator } from './separator.ts';

/** A printed field; its value grows while lines are found to continue it. */
export type Entry = { readonly line: HeaderLine; value: string };

export type Fields = { from?: string; to?: string; date?: string; subject?: string; replyTo?: string };

/** Labels of a letterhead or of an applicant's data, in whose rows an address stands too. */
const contact = /mail|correo|courriel|conta[ck]t|kontakt/;

/** Known labels first; what they leave open is read from the shape of the other values. */
export const assignFields = (entries: readonly Entry[]): Fields | null => {
  const fields: Fields = {};
  const open: Entry[] = [];
  for (const entry of entries) {
    const { field } = entry.line;
    if (field === null) open.push(entry);
    else if (field === 'cc' || field === 'other') continue;
    else if (fields[field] === undefined) fields[field] = entry.value;
    else if (field === 'from' && fields.to === undefined) fields.to = entry.value;
    else if (field === 'to' && fields.from === undefined)
      [fields.from, fields.to] = [fields.to!, entry.value];
  }
  const knownSubject = fields.subject !== undefined;
  // Of several that are left the last is the subject: clients that print names without addresses print them above it.
  for (const { line, value } of open) {
    if (hasAddress(value)) {
      if (contact.test(line.label)) continue;
      if (fields.from === undefined) fields.from = value;
      else fields.to ??= value;
    } else if (isDateShaped(value)) fields.date ??= value;
    else if (value !== '' && !knownSubject) fields.subject = value;
  }
  return fields.from === undefined && fields.date === undefined ? null : fields;
};

/**
 * Whether only the shape of a value says whose mail it is, no label and no separator: the block may be a form, a letterhead or the
 * fields a portal prints.
 */
export const isGuessed = (
  entries: readonly Entry[],
  { from = '' }: Fields,
  separator: Separator | null,
): boolean =>
  separator !== 'forward' &&
  separator !== 'titled' &&
  !entries.some(({ line, value }) => line.field !== null && value === from);

/** Whether so many fields with such values are a block, and not a timetable. `separator`: the one above. */
export const isConvincing = (
  entries: readonly Entry[],
  fields: Fields,
  separator: Separator | null,
): boolean => {
  const { from, date, subject, to } = fields;
  if (from === undefined || from === '' || isDateShaped(from)) return false;
  const addressed = hasAddress(from);
  // Some people delete all but the sender, and who it went to.
  if (addressed && (separator === 'forward' || (separator === 'titled' && to !== undefined))) return true;
  if (date === undefined && subject === undefined) return false;
  const known = new Set(
    entries.map(({ line }) => line.field).filter((field) => field !== null && field !== 'other'),
  ).size;
  if (separator === 'forward' || separator === 'titled')
    return known >= 2 || (addressed && (date !== undefined || known >= 1));
  if (known >= 3) return addressed || (date !== undefined && subject !== undefined);
  if (known === 2) return addressed && (date !== undefined || to !== undefined || subject !== undefined);
  return (
    addressed &&
    date !== undefined &&
    isDateShaped(date) &&
    entries.length >= 3 &&
    known + Number(subject !== undefined) >= 1
  );
};
