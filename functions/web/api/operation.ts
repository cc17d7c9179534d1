import type { WebDependencies } from '../dependencies.ts';
import type { PageRequest, PageResponse } from '../http.ts';
import type { Caller } from '../signed-in.ts';

/** One operation, for a caller who is known. `id`: the one in the path, '' where there is none. */
export type Handle = (
  deps: WebDependencies,
  caller: Caller,
  request: PageRequest,
  id: string,
) => Promise<PageResponse>;

export type Operation = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As the OpenAPI document writes it: `/v1/imports/{id}/undo`. */
  readonly path: string;
  /** `person`: at the console only, never a program. */
  readonly for: 'anybody-known' | 'person';
  readonly handle: Handle;
  /** Calls an hour, where they are fewer than the minute's limit would let through. */
  readonly perHour?: number;
};
