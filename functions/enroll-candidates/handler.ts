import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import {
  createBatchQueue,
  createFiles,
  createKeys,
  createOutlets,
  createStore,
} from '#functions/dependencies.ts';
import { readEnvironment } from '#functions/environment.ts';
import { workOff } from '#functions/queue-batch.ts';
import { enrollQueued } from './enroll-queued.ts';

const environment = readEnvironment(process.env);
const { addressKeys } = createKeys(environment);
const fixed = {
  store: createStore(environment),
  files: createFiles(environment),
  batchQueue: createBatchQueue(environment),
  outlets: createOutlets(environment),
  now: () => new Date().toISOString(),
};

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const deps = { ...fixed, addressKeys: await addressKeys() };
  return workOff('enroll-candidates', event, (body) => enrollQueued(deps, body));
};
