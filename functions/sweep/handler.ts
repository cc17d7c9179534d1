import { createQuotaClient, createSesQuotaReader } from '#functions/adapters/ses-quota-reader.ts';
import { createBatchQueue, createSendQueue, createStore } from '#functions/dependencies.ts';
import { readEnvironment } from '#functions/environment.ts';
import { sweep } from './sweep.ts';

const environment = readEnvironment(process.env);
const deps = {
  store: createStore(environment),
  sendQueue: createSendQueue(environment),
  batchQueue: createBatchQueue(environment),
  quota: createSesQuotaReader(createQuotaClient()),
  now: () => new Date().toISOString(),
};

export const handler = (): Promise<void> => sweep(deps);
