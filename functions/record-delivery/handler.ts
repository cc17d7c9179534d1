import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createBatchQueue, createOutlets, createStore } from '#functions/dependencies.ts';
import { readEnvironment } from '#functions/environment.ts';
import { workOff } from '#functions/queue-batch.ts';
import { recordDelivery } from './record.ts';

const environment = readEnvironment(process.env);
const deps = {
  store: createStore(environment),
  outlets: createOutlets(environment),
  batchQueue: createBatchQueue(environment),
  now: () => new Date().toISOString(),
};

export const handler = (event: SQSEvent): Promise<SQSBatchResponse> =>
  workOff('record-delivery', event, (body) => recordDelivery(deps, body));
