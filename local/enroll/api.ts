import { setTimeout as delay } from 'node:timers/promises';
import * as v from 'valibot';
import { trouble } from './trouble.ts';

/** The HTTP API of an agency. */
export type Api = {
  /** @throws an error isTrouble knows, in the API's own words */
  readonly call: <Schema extends v.GenericSchema>(
    schema: Schema,
    method: 'GET' | 'POST',
    path: string,
    options?: { readonly body?: object; readonly headers?: Readonly<Record<string, string>> },
  ) => Promise<v.InferOutput<Schema>>;
};

const Problem = v.object({ error: v.object({ code: v.string(), message: v.string() }) });

/** Long enough for a page to be made and sent over a slow line. */
const answerWithinMs = 30_000;
/** A network that stumbles, or a server that is made anew, is asked again; what is asked twice is done once. */
const triesMost = 5;
const firstPauseMs = 500;
/** Whoever has to wait longer had better come back. */
const waitMostSeconds = 90;

export const createApi = (url: string, key: string): Api => ({
  call: async (schema, method, path, { body, headers = {} } = {}) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(`${url}${path}`, {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(answerWithinMs),
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }).catch(() => null);
      if (answer?.ok) return v.parse(schema, await answer.json());
      const pauseMs = pauseBeforeNext(answer, attempt);
      if (pauseMs === null) throw await troubleFrom(answer, url);
      await delay(pauseMs);
    }
  },
});

/** Null when asking again is of no use. */
const pauseBeforeNext = (answer: Response | null, attempt: number): number | null => {
  if (attempt === triesMost) return null;
  if (answer?.status === 429) {
    const seconds = Number(answer.headers.get('retry-after') ?? waitMostSeconds);
    return seconds <= waitMostSeconds ? seconds * 1000 : null;
  }
  return answer === null || answer.status >= 500 ? firstPauseMs * 2 ** (attempt - 1) : null;
};

const troubleFrom = async (answer: Response | null, url: string): Promise<Error> => {
  if (answer === null) return trouble(`${url} does not answer`);
  const problem = v.safeParse(Problem, await answer.json().catch(() => null));
  if (!problem.success) return trouble(`${url} answered ${answer.status}`);
  const { message, code } = problem.output.error;
  return trouble(message, code);
};
