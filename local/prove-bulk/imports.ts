import { setTimeout as delay } from 'node:timers/promises';
import * as v from 'valibot';
import { Import as ImportOfCommand, StartedImport } from '#local/enroll/import.ts';
import { upload } from '#local/enroll/upload.ts';
import type { CandidateFile } from './candidate-file.ts';
import type { Laptop } from './laptop.ts';

const count = v.number();

export const Import = v.object({
  ...ImportOfCommand.entries,
  samples: v.array(v.object({ row: count, subject: v.string() })),
  mails: v.nullable(v.object({ sent: count, failed: count, bounced: count, countedAt: v.string() })),
});
export type Import = v.InferOutput<typeof Import>;

const lookEveryMs = 1_000;

/** One agency's imports, by its API. */
export const openImports = ({ api, advance, now }: Laptop) => {
  const show = (id: string): Promise<Import> => api.call(Import, 'GET', `/v1/imports/${id}`);
  const change = (id: string, what: string, body: object = {}) =>
    api.call(Import, 'POST', `/v1/imports/${id}/${what}`, { body });
  const until = async (id: string, status: Import['status'], meanwhile: readonly Import['status'][]) => {
    for (;;) {
      const { status: stands } = await api.call(Import, 'GET', `/v1/imports/${id}?brief=true`);
      if (stands === status) return show(id);
      if (!meanwhile.includes(stands)) throw new Error(`import ${id} is ${stands}, not ${status}`);
      await delay(lookEveryMs);
    }
  };
  return {
    show,
    /** Uploads a file and waits for its dry run. */
    upload: async ({ path, bytes }: CandidateFile): Promise<Import> => {
      const body = { fileName: 'candidates.csv', source: 'api' };
      const begun = await api.call(StartedImport, 'POST', '/v1/imports', { body });
      if (begun.uploadUrl === null) throw new Error('a new import has no place to upload to');
      await upload({ path, bytes, url: begun.uploadUrl, onProgress: () => {} });
      return until(begun.import.id, 'checked', ['uploading', 'checking']);
    },
    /** Confirms, and waits until everybody is enrolled. */
    enroll: async (id: string, graceMinutes: number): Promise<Import> => {
      await change(id, 'confirm', { basis: 'consent', attested: true, graceMinutes });
      return until(id, 'enrolled', ['enrolling']);
    },
    undo: async (id: string): Promise<Import> => {
      await change(id, 'undo');
      return until(id, 'undone', ['undoing']);
    },
    pause: (id: string) => change(id, 'pause'),
    /** The import with its mails counted from now on: whoever looks has them counted, but a large batch not often. */
    counted: async (id: string): Promise<Import> => {
      const from = await now();
      for (let looks = 0; looks < looksMost; looks++) {
        const found = await show(id);
        if (found.mails !== null && found.mails.countedAt >= from) return found;
        await advance('PT3M');
      }
      throw new Error(`the mails of import ${id} are not counted`);
    },
  };
};
export type Imports = ReturnType<typeof openImports>;

/** An import of a million people is counted again after two hours at the latest. */
const looksMost = 60;
