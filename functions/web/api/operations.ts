import { changeAgency, showAgency } from './agency.ts';
import { listKeys, makeKey, revokeKey } from './keys.ts';
import type { Operation } from './operation.ts';

/** Everything there is below /v1, but for the OpenAPI document, which anybody may read. */
export const operations: readonly Operation[] = [
  { method: 'GET', path: '/v1/agency', for: 'anybody-known', handle: showAgency },
  { method: 'PUT', path: '/v1/agency', for: 'person', handle: changeAgency },
  { method: 'GET', path: '/v1/keys', for: 'person', handle: listKeys },
  { method: 'POST', path: '/v1/keys', for: 'person', handle: makeKey },
  { method: 'DELETE', path: '/v1/keys/{id}', for: 'person', handle: revokeKey },
];
