import { fields } from '#core/batches/file/file.ts';
import { headingMax } from '../columns.ts';
import { count, day, instant, list, named, object, oneOf, orNull, type Schema, text } from './schema.ts';

const statuses = [
  'uploading',
  'checking',
  'needs-columns',
  'checked',
  'refused',
  'enrolling',
  'enrolled',
  'undoing',
  'undone',
] as const;

const columns: Schema = {
  type: 'object',
  description:
    'Field → heading of its column, as the file writes it; "" says that the file has no such column. Fields left out are found by their names.',
  properties: Object.fromEntries(fields.map((field) => [field, { type: 'string', maxLength: headingMax }])),
  additionalProperties: false,
};

const counts = object(
  {
    rows: count('Rows read so far; final once the dry run is over. The other five add up to it.'),
    new: count('Would be enrolled.'),
    alreadyEnrolled: count('Enrolled by this agency before.'),
    duplicate: count('The same person as in an earlier row of the file.'),
    suppressed: count('Have stopped a series of this agency: nothing follows a stop.'),
    invalid: count('Cannot be used; each row says why.'),
  },
  'Rows by verdict.',
);

const progress = object({
  rowsRead: count('Number of the last row read, as a spreadsheet shows it.'),
  bytesRead: count(),
  bytes: orNull(count('Size of the file; null before it is known.')),
  partsDone: count('Of the enrollment, or of the undo.'),
  parts: count(),
});

const row = {
  row: count('As a spreadsheet shows it: the header is row 1.'),
  verdict: oneOf(['alreadyEnrolled', 'duplicate', 'suppressed', 'invalid']),
  reason: orNull(text('Kebab-case: what is wrong with an invalid row.')),
  duplicateOf: orNull(count('The earlier row with the same person.')),
};

const mail = { subject: text(''), text: text('As plain text.'), html: text('As HTML.') };

const outcome = object(
  {
    enrolled: count(),
    alreadyEnrolled: count('Enrolled by another import since the dry run.'),
    suppressed: count('Said stop since the dry run.'),
    notMailed: orNull(count('Of the enrolled, not mailed or only later; null below five.')),
  },
  'New rows by what came of them. Without notMailed they add up to counts.new once all parts are done.',
);

const figure = (description: string): Schema => orNull(count(description));

/** Null below twenty people, else rounded down to five; anew once a day. */
const published = {
  reached: figure('People who got at least one mail.'),
  paused: figure('People who paused their series.'),
  stopped: figure('People who stopped it.'),
  asked: figure('People who were sent the request for feedback.'),
  finished: figure('People whose series is over.'),
};

const exact = {
  rows: count(),
  enrolled: count(),
  sent: figure('Mails; null before the first count.'),
  failed: figure('Mails that could not be sent.'),
  bounced: figure('People whose mail came back.'),
};

export const importSchemas: Readonly<Record<string, Schema>> = {
  Columns: columns,
  Row: object(row),
  ExplainedRow: object({ ...row, what: text('In words.'), todo: text('What to do about it.') }),
  Mail: object(mail),
  Import: object({
    id: text(''),
    status: oneOf(statuses),
    reason: orNull(text('Kebab-case: why the file was refused, or which question its columns leave.')),
    reasonRow: orNull(count('Which row the refusal is about; null: the whole file.')),
    fileName: text(''),
    refusal: orNull(text('The same in words, and what to do.')),
    source: oneOf(['page', 'api', 'cli', 'drop']),
    createdAt: instant(),
    columns: orNull(named('Columns')),
    header: orNull(
      list(text(''), 'The headings of the file; null before they are read, and in a list of imports.'),
    ),
    counts,
    progress,
    calendar: list(
      object({ day: day('UTC.'), mails: count() }),
      'Mails a day: proposed by the dry run, booked by the confirmation; [] in a list of imports.',
    ),
    samples: list(
      object({ row: count(), ...mail }),
      'First mails of up to three rows; [] in a list of imports.',
    ),
    rows: list(named('Row'), 'The first 1,000 rows that are not new; [] in a list of imports.'),
    confirmation: orNull(
      object({
        at: instant(),
        basis: oneOf(['consent', 'contract', 'legitimate-interests']),
        graceUntil: instant('No mail before this.'),
      }),
    ),
    paused: orNull(
      object({
        at: instant(),
        reason: oneOf(
          ['asked', 'bounces', 'complaints'],
          'bounces: 3 % of the mails, and at least 5. complaints: 0.05 %, and at least 2.',
        ),
      }),
    ),
    outcome: orNull(outcome),
    mails: orNull(
      object({ sent: count(), failed: count(), bounced: count(), countedAt: instant() }, 'Exact.'),
    ),
    cohort: orNull(
      object(
        { day: day('UTC day the figures were frozen on.'), ...published },
        'Refreshed daily. Null below twenty people, else rounded down to five.',
      ),
    ),
  }),
  StartedImport: object({
    id: text(''),
    uploadUrl: orNull(text('PUT the file there, as it is; null once a file is there.', { format: 'uri' })),
    uploadMethod: { const: 'PUT' },
    expiresAt: orNull(instant('Until when uploadUrl works.')),
    import: named('Import'),
  }),
  Cohorts: object({
    batches: list(
      object({
        id: text('Of the import.'),
        fileName: text(''),
        status: oneOf(statuses),
        confirmedAt: instant(),
        countedAt: orNull(instant()),
        publishedOn: orNull(day()),
        ...exact,
        ...published,
      }),
      'Imports that were confirmed, newest first.',
    ),
    months: list(
      object({
        month: text('UTC.', { pattern: '^\\d{4}-\\d{2}$' }),
        imports: count(),
        ...exact,
        ...published,
      }),
      'Sums of what the imports confirmed in a month show, newest first.',
    ),
  }),
};
