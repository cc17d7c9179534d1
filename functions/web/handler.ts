import { randomBytes } from 'node:crypto';
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import {
  createBatchQueue,
  createFileLinks,
  createFiles,
  createKeys,
  createOutlets,
  createRateLimiter,
  createRawMailBin,
  createStore,
} from '#functions/dependencies.ts';
import { readEnvironment } from '#functions/environment.ts';
import { log } from '#functions/log.ts';
import { tooLarge } from './api/answers.ts';
import type { WebDependencies } from './dependencies.ts';
import { plain } from './http.ts';
import { readRequest } from './read-request.ts';
import { isApi, route } from './route.ts';

const environment = readEnvironment(process.env);
const { addressKeys, linkKeys } = createKeys(environment);
const fixed = {
  store: createStore(environment),
  outlets: createOutlets(environment),
  rawMailBin: createRawMailBin(environment),
  files: createFiles(environment),
  fileLinks: createFileLinks(environment),
  batchQueue: createBatchQueue(environment),
  inboundDomain: environment.INBOUND_DOMAIN,
  defaultZone: environment.DEFAULT_ZONE,
  rateLimiter: createRateLimiter(environment),
  random: (bytes: number) => randomBytes(bytes),
  now: () => new Date().toISOString(),
};

export const handler = async (event: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> => {
  const request = readRequest(event);
  if (request === null)
    return isApi(event.rawPath) ? tooLarge() : plain('That is too large to be one of our forms.\n', 413);
  const deps: WebDependencies = { ...fixed, addressKeys: await addressKeys(), linkKeys: await linkKeys() };
  const response = await route(deps, request);
  // Never the path: it carries a signed link.
  log('web', { method: request.method, status: response.statusCode });
  return response;
};
