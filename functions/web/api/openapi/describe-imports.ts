import { graceMinutesMax } from '#core/batches/decide-batch.ts';
import { summaryRowsMax } from '#core/batches/report/summary.ts';
import type { OperationName } from '../operations.ts';
import { answer, type Description } from './description.ts';
import { call, list, named, object, oneOf, orNull, text } from './schema.ts';

type ImportOperation = Extract<
  OperationName,
  | 'createImport'
  | 'listImports'
  | 'showImport'
  | 'mapColumns'
  | 'confirmImport'
  | 'undoImport'
  | 'pauseImport'
  | 'resumeImport'
  | 'showRows'
  | 'showReport'
  | 'showAttestation'
>;

const theImport = (description: string) => answer(description, named('Import'));
const begun = {
  202: theImport('Begun. It goes on by itself: GET the import for how far it is.'),
  200: theImport('It was so already: asking twice does no harm.'),
};
const wrongState = { 409: ['wrong-state'] };

export const describedImports: Readonly<Record<ImportOperation, Description>> = {
  createImport: {
    tag: 'Imports',
    summary: 'Begin an import',
    description:
      'Answers with an address to PUT the candidate file to (CSV, at most 500 MB). The dry run begins when the file is there; it sends nothing and enrolls nobody. At most 20 an hour.',
    parameters: [
      {
        in: 'header',
        name: 'Idempotency-Key',
        description: 'The same key is the same import, so that a call may be repeated.',
        schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
      },
    ],
    body: {
      schema: call(
        {
          fileName: text('For reading.', { minLength: 1 }),
          source: oneOf(['api', 'cli', 'page']),
          columns: named('Columns'),
        },
        [],
      ),
      example: { fileName: 'candidates.csv' },
      required: false,
    },
    answers: {
      201: answer('A new import.', named('StartedImport')),
      200: answer('The same call came before.', named('StartedImport')),
    },
    problems: { 409: ['idempotency-key-used'], 422: ['bad-body', 'bad-idempotency-key'] },
  },
  listImports: {
    tag: 'Imports',
    summary: 'The newest 100 imports',
    answers: {
      200: answer(
        'Newest first, each without its header, calendar, samples and rows.',
        object({ imports: list(named('Import')) }),
      ),
    },
  },
  showImport: {
    tag: 'Imports',
    summary: 'One import: how far it is, and what its dry run says',
    parameters: [
      {
        in: 'query',
        name: 'brief',
        description: 'Without samples and rows, for looking often.',
        schema: { type: 'boolean', default: false },
      },
    ],
    answers: { 200: theImport('As it stands.') },
    problems: { 422: ['bad-query'] },
  },
  mapColumns: {
    tag: 'Imports',
    summary: 'Say which column is which',
    description: 'The dry run begins anew. Until the import is confirmed.',
    body: {
      schema: call({ columns: named('Columns') }, ['columns']),
      example: { columns: { email: 'Contact', firstName: 'Given name' } },
      required: true,
    },
    answers: begun,
    problems: wrongState,
  },
  confirmImport: {
    tag: 'Imports',
    summary: 'Confirm an import that is checked, or one that was undone',
    description:
      'Its new rows are enrolled. No mail leaves before the grace period is over. Confirmed again after an undo, it goes on with the first mail that was not sent.',
    body: {
      schema: call(
        {
          basis: oneOf(
            ['consent', 'contract', 'legitimate-interests'],
            'The lawful basis for mailing these people.',
          ),
          attested: {
            const: true,
            description: 'That somebody who may has agreed to the text of GET /v1/attestation.',
          },
          graceMinutes: { type: 'integer', minimum: 0, maximum: graceMinutesMax, default: 30 },
        },
        ['basis', 'attested'],
      ),
      example: { basis: 'consent', attested: true },
      required: true,
    },
    answers: begun,
    problems: { 409: ['wrong-state', 'expired', 'no-room'] },
  },
  undoImport: {
    tag: 'Imports',
    summary: 'Take an import back, whenever',
    description: 'From the answer on nothing more of it is sent.',
    answers: begun,
    problems: wrongState,
  },
  pauseImport: {
    tag: 'Imports',
    summary: 'Send nothing of an import until it is resumed',
    answers: { 200: theImport('It is paused.') },
    problems: wrongState,
  },
  resumeImport: {
    tag: 'Imports',
    summary: 'Let a paused import go on, whoever paused it',
    description: 'An import pauses itself when too much comes back; resuming accepts what came back so far.',
    answers: { 200: theImport('It goes on.') },
    problems: wrongState,
  },
  showRows: {
    tag: 'Imports',
    summary: 'The rows that are not new, a page at a time',
    description: `The first ${summaryRowsMax} of them; all are in the report.`,
    parameters: [
      {
        in: 'query',
        name: 'verdict',
        description: 'These alone.',
        schema: oneOf(['alreadyEnrolled', 'duplicate', 'suppressed', 'invalid']),
      },
      {
        in: 'query',
        name: 'limit',
        description: 'Rows in one answer.',
        schema: { type: 'integer', minimum: 1, maximum: summaryRowsMax, default: 100 },
      },
      {
        in: 'query',
        name: 'after',
        description: 'The `next` of the page before.',
        schema: { type: 'integer', minimum: 0, default: 0 },
      },
    ],
    answers: {
      200: answer(
        'By row. None before the dry run is over, and once its files are deleted after 30 days.',
        object({
          rows: list(named('ExplainedRow')),
          next: orNull({ type: 'integer', description: 'Send it as `after`; null: that was all.' }),
        }),
      ),
    },
    problems: { 422: ['bad-query'] },
  },
  showReport: {
    tag: 'Imports',
    summary: 'Where the report can be fetched from',
    description: 'The rows that need work with what to do, as CSV that is safe to open in a spreadsheet.',
    answers: {
      200: answer(
        'GET it within five minutes; no key is needed.',
        object({
          csvUrl: text('', { format: 'uri' }),
          expiresAt: text('', { format: 'date-time' }),
        }),
      ),
    },
    problems: { 409: ['no-report'] },
  },
  showAttestation: {
    tag: 'Imports',
    summary: 'What confirming agrees to',
    answers: { 200: answer('Stored with each confirmation as it reads then.', object({ text: text('') })) },
  },
};
