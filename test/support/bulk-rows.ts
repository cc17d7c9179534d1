import type { RowReason } from '#core/batches/file/reasons.ts';
import type { CandidateRow } from '#core/batches/planned-row.ts';
import type { Seeded } from './seeded.ts';

/** Cells by field; written in the order of the file's columns. */
export type Cells = {
  readonly email: string;
  readonly firstName: string;
  readonly zone: string;
  readonly language: string;
  readonly company: string;
  readonly role: string;
  readonly stage: string;
  readonly rejectedOn: string;
  readonly feedback: string;
  readonly consultant: string;
  readonly externalId: string;
};

export type Writer = {
  readonly write: (cells: readonly string[]) => string;
  readonly delimiter: string;
  readonly lineEnd: string;
};

/** One way a row comes; `invalid` names what is wrong, else it can be used. */
export type RowKind = {
  readonly name: string;
  readonly invalid?: RowReason;
  /** What its cells are instead of a plain row's. `address` is the person's own, used nowhere else in the file. */
  readonly cells?: (address: string, random: Seeded) => Partial<Cells>;
  /** Its record as text, instead of its cells written one behind the other. */
  readonly record?: (cells: Cells, writer: Writer) => string;
  /** What must be read of it. */
  readonly reads?: Partial<CandidateRow>;
  /** Has characters that windows-1252 cannot write. */
  readonly beyond1252?: boolean;
};

/** Every way of writing that a candidate file has to survive. */
export const usableKinds: readonly RowKind[] = [
  { name: 'plain' },
  {
    name: 'line break, delimiters and quotes in a cell',
    cells: () => ({ company: 'Acme, "Best" Ltd;\r\nLondon\tOffice' }),
    reads: { company: 'Acme, Best Ltd; London Office' },
  },
  {
    name: 'date as Excel counts days',
    cells: () => ({ rejectedOn: '46115' }),
    reads: { rejectedOn: '2026-04-03' },
  },
  {
    name: 'date and hour as Excel counts days',
    cells: () => ({ rejectedOn: '46115.604166' }),
    reads: { rejectedOn: '2026-04-03' },
  },
  {
    name: 'date with dots',
    cells: () => ({ rejectedOn: '03.04.2026' }),
    reads: { rejectedOn: '2026-04-03' },
  },
  {
    name: 'date with dots, short, with an hour',
    cells: () => ({ rejectedOn: '3.4.26 14:30' }),
    reads: { rejectedOn: '2026-04-03' },
  },
  {
    name: 'date with slashes that tells its order',
    cells: () => ({ rejectedOn: '25/03/2026' }),
    reads: { rejectedOn: '2026-03-25' },
  },
  {
    name: 'date with slashes that does not',
    cells: () => ({ rejectedOn: '4/3/2026' }),
    reads: { rejectedOn: '2026-03-04' },
  },
  {
    name: 'date and hour in ISO',
    cells: () => ({ rejectedOn: '2026-04-03T14:30:00.000Z' }),
    reads: { rejectedOn: '2026-04-03' },
  },
  {
    name: 'date with a month by name',
    cells: () => ({ rejectedOn: '3. März 2026' }),
    reads: { rejectedOn: '2026-03-03' },
  },
  {
    name: 'formula for a text',
    cells: () => ({ firstName: '="Kim"', externalId: '="00042"' }),
    reads: { firstName: 'Kim', externalId: '00042' },
  },
  { name: 'formula for a link', cells: (address) => ({ email: `=HYPERLINK("mailto:${address}","write")` }) },
  {
    name: 'apostrophe before a text',
    cells: (address) => ({ email: `'${address}`, externalId: "'0815" }),
    reads: { externalId: '0815' },
  },
  {
    name: 'name and address',
    cells: (address) => ({ email: `"Doe, Sam" <${address}>`, firstName: '' }),
    reads: { firstName: 'Sam' },
  },
  { name: 'mailto', cells: (address) => ({ email: `mailto:${address}?subject=Hello` }) },
  {
    name: 'hard spaces around',
    cells: (address) => ({ email: `\u00a0${address}\u00a0`, firstName: '\u00a0Kim ' }),
    reads: { firstName: 'Kim' },
  },
  {
    name: 'marks without width',
    cells: (address) => ({ email: `\u200b${address}\ufeff`, company: 'Ac\u200bme' }),
    reads: { company: 'Acme' },
    beyond1252: true,
  },
  {
    name: 'letters beyond windows-1252',
    cells: () => ({ firstName: 'Zoë', company: 'Škoda Łódź 株式会社' }),
    reads: { company: 'Škoda Łódź 株式会社' },
    beyond1252: true,
  },
  {
    name: 'letters of windows-1252',
    cells: () => ({ firstName: 'Renée', company: 'Müller’s Œuvre – €' }),
    reads: { firstName: 'Renée', company: 'Müller’s Œuvre – €' },
  },
  { name: 'formula that would do harm', cells: () => ({ company: '=cmd|calc!A1', role: '+SUM(1;2)' }) },
  {
    name: 'nothing but the address',
    cells: () => ({
      firstName: '',
      zone: '',
      language: '',
      company: '',
      role: '',
      stage: '',
      rejectedOn: '',
      feedback: '',
      consultant: '',
      externalId: '',
    }),
    reads: { firstName: null, company: null, stage: 'unknown', feedback: 'none' },
  },
  {
    name: 'blank cells behind the last',
    record: (cells, { write }) => write([...Object.values(cells), '', '']),
  },
  {
    name: 'stage in German',
    cells: () => ({ stage: 'Nach dem Vorstellungsgespräch' }),
    reads: { stage: 'interview' },
  },
  { name: 'stage in French', cells: () => ({ stage: 'Dernier entretien' }), reads: { stage: 'final' } },
  { name: 'stage nobody knows', cells: () => ({ stage: 'wibble' }), reads: { stage: 'unknown' } },
  {
    name: 'feedback refused',
    cells: () => ({ feedback: 'abgelehnt' }),
    reads: { feedback: 'refused', feedbackText: null },
  },
  {
    name: 'feedback in words',
    cells: () => ({ feedback: 'Too little SQL;\nwarm in the room.' }),
    reads: { feedback: 'given', feedbackText: 'Too little SQL; warm in the room.' },
  },
  { name: 'zone as an offset', cells: () => ({ zone: 'utc+05:45' }), reads: { zone: '+05:45' } },
  {
    name: 'zone in small letters',
    cells: () => ({ zone: 'europe/berlin' }),
    reads: { zone: 'Europe/Berlin' },
  },
  {
    name: 'consultant by address',
    cells: () => ({ consultant: 'jane@agency.example' }),
    reads: { consultantName: null, consultantAddress: 'jane@agency.example' },
  },
  {
    name: 'consultant by name',
    cells: () => ({ consultant: 'Jane Smith' }),
    reads: { consultantName: 'Jane Smith', consultantAddress: null },
  },
  { name: 'language by name', cells: () => ({ language: 'Deutsch' }), reads: { language: 'de' } },
];

export const invalidKinds: readonly RowKind[] = [
  { name: 'no address', invalid: 'no-address', cells: () => ({ email: '' }) },
  { name: 'only a hard space', invalid: 'no-address', cells: () => ({ email: '\u00a0' }) },
  { name: 'no @', invalid: 'bad-address', cells: (address) => ({ email: address.replace('@', ' at ') }) },
  { name: 'no domain', invalid: 'bad-address', cells: () => ({ email: 'sam@localhost' }) },
  {
    name: 'space in the address',
    invalid: 'bad-address',
    cells: (address) => ({ email: address.replace('@', ' @') }),
  },
  {
    name: 'two addresses',
    invalid: 'several-addresses',
    cells: (address) => ({ email: `${address}; second.${address}` }),
  },
  { name: 'a program', invalid: 'no-reply-address', cells: () => ({ email: 'no-reply@bulk.example' }) },
  { name: 'ourselves', invalid: 'our-own-address', cells: () => ({ email: 'me@in.onward.test' }) },
  { name: '31 February', invalid: 'bad-date', cells: () => ({ rejectedOn: '31.02.2026' }) },
  { name: 'no date', invalid: 'bad-date', cells: () => ({ rejectedOn: 'last week' }) },
  { name: 'date to come', invalid: 'future-date', cells: () => ({ rejectedOn: '2031-01-01' }) },
  { name: 'no zone', invalid: 'unknown-zone', cells: () => ({ zone: 'Mars/Olympus Mons' }) },
  {
    name: 'a cell too many',
    invalid: 'bad-row',
    record: (cells, { write }) => write([...Object.values(cells), 'one more']),
  },
  {
    name: 'cells missing',
    invalid: 'bad-row',
    record: (cells, { write }) => write(Object.values(cells).slice(0, 4)),
  },
  {
    name: 'quote never closed',
    invalid: 'unclosed-quote',
    record: ({ email, ...others }, { write, delimiter, lineEnd }) =>
      `${email}${delimiter}"Acme${lineEnd}${write([`swallowed.${email}`, ...Object.values(others).slice(1)])}${delimiter}"Kim" x`,
  },
  { name: 'NUL', invalid: 'bad-characters', cells: () => ({ company: 'Ac\0me' }) },
  { name: 'endless cell', invalid: 'too-long', cells: () => ({ role: 'x'.repeat(10_001) }) },
  { name: 'endless id', invalid: 'too-long', cells: () => ({ externalId: '7'.repeat(101) }) },
];
