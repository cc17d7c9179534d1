import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { graceMinutesMax } from '#core/batches/decide-batch.ts';
import { agencyKey } from '#local/agency-key.ts';
import { type Api, createApi } from '#local/enroll/api.ts';
import { Import, StartedImport } from '#local/enroll/import.ts';
import { upload } from '#local/enroll/upload.ts';
import type { World } from '#local/world.ts';
import { bulkFile } from '#test/support/bulk-file.ts';

/** A day after the rejections that the files tell of. */
export const bulkDay = '2026-06-02T10:00:00.000Z';

/** What SES lets an account send that has been at it for a while: a million people begin within a month. */
export const bulkQuota = { perDay: 1_000_000, perSecond: 200 };

export type CandidateFile = { readonly path: string; readonly bytes: number; readonly rows: number };

/** A file with every fault; `people` makes files of different candidates. */
export const writeFileOf = async (folder: string, rows: number): Promise<CandidateFile> => {
  const path = join(folder, `candidates-${rows}.csv`);
  const file = bulkFile({ seed: 7, rows, people: `of-${rows}` });
  await pipeline(Readable.from(file.chunks()), createWriteStream(path));
  return { path, bytes: statSync(path).size, rows };
};

export const apiOf = async (world: World): Promise<Api> => createApi(world.web, await agencyKey(world));

/** Makes an import and uploads its file; the dry run begins by itself. */
export const sendFile = async (api: Api, { path, bytes, rows }: CandidateFile): Promise<string> => {
  const body = { fileName: `candidates-${rows}.csv`, source: 'cli' };
  const { import: begun, uploadUrl } = await api.call(StartedImport, 'POST', '/v1/imports', { body });
  if (uploadUrl === null) throw new Error('a new import has no place to upload to');
  await upload({ path, bytes, url: uploadUrl, onProgress: () => {} });
  return begun.id;
};

export const confirmImport = async (api: Api, id: string): Promise<void> => {
  // A million rows take longer than the usual grace, and the mails that began then would be counted with them.
  const body = { basis: 'consent', attested: true, graceMinutes: graceMinutesMax };
  await api.call(Import, 'POST', `/v1/imports/${id}/confirm`, { body });
};

/** @throws when the import is not where it should be by now */
export const importAt = async (api: Api, id: string, status: Import['status']): Promise<Import> => {
  const found = await api.call(Import, 'GET', `/v1/imports/${id}`);
  if (found.status !== status)
    throw new Error(`import ${id} is ${found.status}, not ${status} (${found.reason})`);
  return found;
};
