import * as v from 'valibot';
import { readableName } from '#core/batches/new-batch.ts';
import { toBase32 } from '#core/identity/keys.ts';
import { showBatch } from '#functions/batches/show-batch.ts';
import { startBatch } from '#functions/batches/start-batch.ts';
import type { PageResponse } from '../http.ts';
import { ok, problem } from './answers.ts';
import { Columns } from './columns.ts';
import type { Handle } from './operation.ts';
import { readBody } from './read-body.ts';

export const NewImport = v.strictObject({
  fileName: v.exactOptional(
    v.pipe(v.string(), v.trim(), v.nonEmpty('Name the file, or leave fileName out.')),
  ),
  source: v.exactOptional(v.picklist(['api', 'cli', 'page'])),
  columns: v.exactOptional(Columns),
});

/** A program that sends none means a new import with every call. */
const randomKeyBytes = 20;

/** One import, and a place to upload its file to. The same Idempotency-Key is the same import. */
export const createImport: Handle = async (deps, { agency }, request) => {
  const read = readBody(request, NewImport);
  if ('refused' in read) return read.refused;
  const given = request.headers['idempotency-key'];
  if (given !== undefined && !/^[\x21-\x7e]{1,200}$/.test(given)) return unusableKey();
  const { fileName = '', source = 'api', columns = null } = read.value;
  const key = given ?? toBase32(deps.random(randomKeyBytes));
  const wanted = { agencyId: agency.id, source, fileName, columns, key };
  const { batch, created, upload } = await startBatch(deps, wanted);
  if (batch.fileName !== readableName(fileName)) return usedKey();
  return ok(
    {
      id: batch.id,
      uploadUrl: upload?.url ?? null,
      uploadMethod: 'PUT',
      expiresAt: upload?.expiresAt ?? null,
      import: await showBatch(deps.files, batch),
    },
    created ? 201 : 200,
  );
};

const unusableKey = (): PageResponse =>
  problem(
    422,
    'bad-idempotency-key',
    'An Idempotency-Key has 1 to 200 visible ASCII characters and no spaces; a UUID is a good one.',
  );

const usedKey = (): PageResponse =>
  problem(
    409,
    'idempotency-key-used',
    'This Idempotency-Key began the import of a file with another name. Send a new one with a new file.',
  );
