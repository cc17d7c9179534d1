import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { graceMinutesMax } from '#core/batches/decide-batch.ts';
import { type ColumnMapping, type Field, fields } from '#core/batches/file/file.ts';
import { fileBytesMax } from '#core/batches/file/limits.ts';
import { readOptions } from '#local/options.ts';
import { usageError } from '#local/usage-error.ts';

export const bases = ['consent', 'contract', 'legitimate-interests'] as const;
export type Basis = (typeof bases)[number];

type Where = { readonly url: string | null; readonly json: boolean };

export type EnrollFile = Where & {
  readonly type: 'enroll';
  readonly path: string;
  readonly bytes: number;
  readonly dryRun: boolean;
  /** Where the rows that need work are written. */
  readonly report: string | null;
  /** Agrees to the attestation beforehand. */
  readonly yes: boolean;
  readonly basis: Basis | null;
  readonly graceMinutes: number | null;
  readonly columns: ColumnMapping | null;
};

export type Asked =
  | { readonly type: 'help' }
  | EnrollFile
  | (Where & { readonly type: 'status' | 'undo'; readonly id: string });

/** What the command line asks for. @throws an error isUsageError knows, with a sentence for the person. */
export const argumentsFrom = (argv: readonly string[]): Asked => {
  const { values, positionals } = parsed(argv);
  if (values.help) return { type: 'help' };
  const where = { url: values.url === undefined ? null : urlOf(values.url), json: values.json ?? false };
  if (values.status !== undefined && values.undo !== undefined) throw usageError('either --status or --undo');
  for (const type of ['status', 'undo'] as const) {
    const id = values[type];
    if (id === undefined) continue;
    if (positionals.length > 0) throw usageError(`--${type} takes the id of an import, and no file`);
    return { type, id: idOf(id), ...where };
  }
  const [path, ...more] = positionals;
  if (path === undefined) throw usageError('give a FILE.csv');
  if (more.length > 0) throw usageError(`one file, not also ${more[0]}`);
  return {
    ...{ type: 'enroll', ...where, path, bytes: sizeOf(path) },
    dryRun: values['dry-run'] ?? false,
    report: values.report === undefined ? null : reportOf(values.report),
    yes: values.yes ?? false,
    basis: values.basis === undefined ? null : basisOf(values.basis),
    graceMinutes: values.grace === undefined ? null : minutesOf(values.grace),
    columns: values.columns === undefined ? null : columnsOf(values.columns),
  };
};

const parsed = (argv: readonly string[]) =>
  readOptions(argv, {
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    report: { type: 'string' },
    url: { type: 'string' },
    yes: { type: 'boolean' },
    basis: { type: 'string' },
    grace: { type: 'string' },
    columns: { type: 'string', multiple: true },
    status: { type: 'string' },
    undo: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

const urlOf = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  // The key and the names of candidates would be read by everybody on the way.
  if (
    url === null ||
    !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname)))
  )
    throw usageError('--url is to be an address such as https://onward.example');
  return url.href.replace(/\/+$/, '');
};

export const isOnThisMachine = (url: string): boolean => loopback.has(new URL(url).hostname);

const idOf = (text: string): string => {
  if (!/^[a-z2-7]{26}$/.test(text)) throw usageError('the id of an import has 26 letters and digits');
  return text;
};

const sizeOf = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw usageError(`no such file: ${path}`);
  if (!stat.isFile()) throw usageError(`not a file: ${path}`);
  if (stat.size > fileBytesMax)
    throw usageError(`larger than the ${fileBytesMax / 1e6} MB of a candidate file: ${path}`);
  return stat.size;
};

/** Looked at before anything is uploaded: the report comes last, when the file has been read for minutes. */
const reportOf = (path: string): string => {
  const isFolder = (each: string): boolean =>
    statSync(each, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (path === '' || isFolder(path)) throw usageError(`--report is to be a file: ${path}`);
  if (!isFolder(dirname(path))) throw usageError(`no such folder for the report: ${dirname(path)}`);
  return path;
};

const basisOf = (text: string): Basis => {
  const basis = bases.find((each) => each === text);
  if (basis === undefined) throw usageError(`--basis is to be ${bases.join(', ')}`);
  return basis;
};

const minutesOf = (text: string): number => {
  if (!/^\d{1,5}$/.test(text) || Number(text) > graceMinutesMax)
    throw usageError(`--grace is to be a whole number of minutes from 0 to ${graceMinutesMax}`);
  return Number(text);
};

/** `email=E-Mail,firstName=Name, first`: a comma that no field follows belongs to the heading. */
const columnsOf = (given: readonly string[]): ColumnMapping => {
  const pairs = given.flatMap((text) => text.split(beforeField)).map((pair) => pair.split(/=(.*)/s));
  for (const [field = '', heading] of pairs)
    if (heading === undefined || !isField(field))
      throw usageError(`--columns is field=Heading,… with the fields ${fields.join(', ')}`);
  return Object.fromEntries(pairs.map(([field, heading]) => [field, heading]));
};

const beforeField = new RegExp(`,(?=(?:${fields.join('|')})=)`);

const isField = (text: string): text is Field => (fields as readonly string[]).includes(text);
