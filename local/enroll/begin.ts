import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ColumnMapping } from '#core/batches/file/file.ts';
import { plusMs } from '#core/time/instant.ts';
import type { Api } from './api.ts';
import { Import, StartedImport } from './import.ts';
import { isOvertaken, trouble } from './trouble.ts';

type Wanted = {
  readonly path: string;
  readonly sha256: string;
  readonly dryRun: boolean;
  readonly columns: ColumnMapping | null;
};

export type Begun = {
  readonly import: Import;
  /** Where the file goes; null when it is there. */
  readonly uploadUrl: string | null;
};

/** Of one file; an hour's calls of this kind are hardly more. */
const importsMost = 15;

/** Files are deleted after thirty days; an import that old cannot go on. */
const keptMs = 28 * 86_400_000;

/**
 * The import of this file: the one that is under way, or a new one. Each call names the file by its hash, so that whoever
 * runs the command again goes on where it stopped; behind an import that is over comes the next.
 */
export const begin = async (api: Api, wanted: Wanted, now: string): Promise<Begun> => {
  const body = {
    ...{ fileName: basename(wanted.path), source: 'cli' },
    ...(wanted.columns === null ? {} : { columns: wanted.columns }),
  };
  for (let after = '', tries = 0; tries < importsMost; tries++) {
    const headers = { 'idempotency-key': keyOf(wanted, after) };
    const { uploadUrl, import: found } = await api.call(StartedImport, 'POST', '/v1/imports', {
      body,
      headers,
    });
    if (!isOver(found, wanted, now)) return { import: await anew(api, found, wanted.columns), uploadUrl };
    after = found.id;
  }
  throw trouble(`this file was enrolled ${importsMost} times already: look at GET /v1/imports`);
};

const keyOf = ({ path, sha256 }: Wanted, after: string): string =>
  createHash('sha256')
    .update(JSON.stringify([sha256, basename(path), after]))
    .digest('hex');

/** Enrolled, or taken back while only a dry run is wanted: what it found then says nothing about today. */
const isOver = ({ status, createdAt }: Import, { dryRun }: Wanted, now: string): boolean => {
  if (plusMs(createdAt, keptMs) < now) return true;
  switch (status) {
    case 'enrolled':
      return true;
    case 'enrolling':
    case 'undoing':
    case 'undone':
      return dryRun;
    default:
      return false;
  }
};

/** A dry run that was over before this command began is made again: its verdicts are of another day, or for other columns. */
const anew = async (api: Api, found: Import, columns: ColumnMapping | null): Promise<Import> => {
  const isOfBefore = ['checked', 'needs-columns', 'refused'].includes(found.status);
  if (!isOfBefore) return found;
  const body = { columns: columns ?? found.columns ?? {} };
  try {
    return await api.call(Import, 'POST', `/v1/imports/${found.id}/columns`, { body });
  } catch (error) {
    if (!isOvertaken(error)) throw error;
    return api.call(Import, 'GET', `/v1/imports/${found.id}`);
  }
};
