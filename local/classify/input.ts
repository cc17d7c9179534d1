import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { classify } from '#core/classification/classify.ts';
import { type MailRecord, readMail } from '#core/classification/read-mail.ts';
import type { Original } from '#core/mail/mail.ts';
import { readMailboxes } from '#core/mail/mime/mailboxes.ts';
import { usageError } from '#local/usage-error.ts';
import { type Expected, expectedOfEml, expectedOfLine } from './expected.ts';

export type Result = {
  readonly id: string;
  readonly records: readonly MailRecord[];
  /** Why the mail could not be read; then there are no records. */
  readonly error: string | null;
  /** What was judged; several where one mail carries others. */
  readonly originals: readonly Original[];
  readonly expected: Expected | null;
};

/** Every mail under the paths, in order: files as given, folders sorted and recursive, .jsonl line by line. */
export async function* readPaths(paths: readonly string[]): AsyncGenerator<Result> {
  for (const path of paths) yield* readPath(path, true);
}

async function* readPath(path: string, named: boolean): AsyncGenerator<Result> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw usageError(`no such file or folder: ${path}`);
  if (stat.isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* readPath(join(path, name), false);
  } else if (path.endsWith('.jsonl')) yield* readLines(path);
  else if (path.endsWith('.eml')) yield await readEml(path);
  else if (named) throw usageError(`neither .eml, .jsonl nor a folder: ${path}`);
}

async function readEml(path: string): Promise<Result> {
  const read = await readMail(readFileSync(path));
  if (!read.ok) return { id: path, records: [], error: read.reason, originals: [], expected: null };
  return {
    id: path,
    records: read.records,
    error: read.records.length === 0 ? (read.unwrapped.unsupported ?? 'empty') : null,
    originals: read.unwrapped.originals,
    expected: expectedOfEml(read.mail.headers, basename(dirname(path))),
  };
}

function* readLines(path: string): Generator<Result> {
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    yield readLine(line, `${path}:${index + 1}`);
  }
}

function readLine(line: string, place: string): Result {
  const row = parseRow(line);
  if (row === null) return { id: place, records: [], error: 'not-json', originals: [], expected: null };
  const id = typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id) : place;
  if (typeof row.body !== 'string')
    return { id, records: [], error: 'no-body', originals: [], expected: null };
  const original: Original = {
    from:
      typeof row.from === 'string' ? (readMailboxes(row.from)[0] ?? { name: row.from, address: '' }) : null,
    replyTo: null,
    to: [],
    subject: typeof row.subject === 'string' ? row.subject : '',
    sentAt: null,
    messageId: null,
    text: row.body.replaceAll('\r\n', '\n'),
    headers: [],
  };
  const records = classify(original).map(
    (verdict, part): MailRecord => ({
      part: part + 1,
      ...verdict,
      forwarder: null,
      via: 'direct',
      original: {
        from: original.from?.address || original.from?.name || null,
        subject: original.subject,
        date: null,
      },
      answerable: true,
    }),
  );
  return { id, records, error: null, originals: [original], expected: expectedOfLine(row) };
}

function parseRow(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
