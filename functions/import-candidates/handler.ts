import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createQuotaClient, createSesQuotaReader } from '#functions/adapters/ses-quota-reader.ts';
import { createBatchQueue, createFiles, createKeys, createStore } from '#functions/dependencies.ts';
import { readEnvironment } from '#functions/environment.ts';
import { workOff } from '#functions/queue-batch.ts';
import { importQueued } from './import-queued.ts';

/** Enrolling so many takes seconds, and a million rows are two hundred parts. */
const partRows = 5000;

const environment = readEnvironment(process.env);
const { addressKeys } = createKeys(environment);
const fixed = {
  store: createStore(environment),
  files: createFiles(environment),
  batchQueue: createBatchQueue(environment),
  quota: createSesQuotaReader(createQuotaClient()),
  settings: {
    defaultZone: environment.DEFAULT_ZONE,
    ownDomains: [environment.INBOUND_DOMAIN, environment.FROM_ADDRESS.replace(/^.*@/, '')],
    partRows,
  },
  now: () => new Date().toISOString(),
};

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const deps = { ...fixed, addressKeys: await addressKeys() };
  return workOff('import-candidates', event, (body) => importQueued(deps, body));
};
