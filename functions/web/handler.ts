import { randomBytes } from 'node:crypto';
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import {
  createKeys,
  createOutlets,
  createRateLimiter,
  createRawMailBin,
  createStore,
} from '#functions/dependencies.ts';
import { readEnvironment } from '#functions/environment.ts';
import { log } from '#functions/log.ts';
import type { WebDependencies } from './dependencies.ts';
import { plain } from './http.ts';
import { readRequest } from './read-request.ts';
import { route } from './route.ts';

const environment = readEnvironment(process.env);
const { addressKeys, linkKeys } = createKeys(environment);
const fixed = {
  store: createStore(environment),
  outlets: createOutlets(environment),
  rawMailBin: createRawMailBin(environment),
  inboundDomain: environment.INBOUND_DOMAIN,
  defaultZone: environment.DEFAULT_ZONE,
  rateLimiter: createRateLimiter(environment),
  random: (bytes: number) => randomBytes(bytes),
  now: () => new Date().toISOString(),
};

export const handler = async (event: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> => {
  const request = readRequest(event);
  if (request === null)
    return plain(
      'That is too large to be one of our forms or calls. Files go to the address that POST /v1/imports answers with.\n',
      413,
    );
  const deps: WebDependencies = { ...fixed, addressKeys: await addressKeys(), linkKeys: await linkKeys() };
  const response = await route(deps, request);
  // Never the path: it carries a signed link.
  log('web', { method: request.method, status: response.statusCode });
  return response;
};
