import type { LambdaFunctionURLEvent } from 'aws-lambda';
import type { Agency } from '#core/agencies/agency.ts';
import { startSession } from '#core/agencies/session.ts';
import type { Batch } from '#core/batches/batch.ts';
import { reportKey, summaryKey } from '#core/batches/keys.ts';
import type { Summary } from '#core/batches/report/summary.ts';
import { readRequest } from '#functions/web/read-request.ts';
import { route } from '#functions/web/route.ts';
import { idOf } from './a-candidate.ts';
import { anAgency, anAgencyPerson, anApiKey } from './an-agency.ts';
import { anOnward } from './onward.ts';
import { someKeys } from './some-keys.ts';

export type ApiCall = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whose key or cookie goes with it; null: nobody's. */
  readonly as?: Who | null;
};

/** One agency's two ways in. */
export type Who = { readonly key: string } | { readonly cookie: string };

export type ApiAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever JSON came
  readonly body: any;
};

/** The HTTP API over a store in memory, for one agency, Harbour Lane, unless a call says for whom. */
export const anApi = async () => {
  const onward = anOnward();
  const harbour = await letIn(onward, anAgency(), 7);
  const call = async (
    method: string,
    path: string,
    { body, headers = {}, as = harbour.byKey }: ApiCall = {},
  ): Promise<ApiAnswer> => {
    const response = await route(onward.deps, readRequest(eventOf(method, path, body, headers, as))!);
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      body: response.headers['content-type']?.startsWith('application/json')
        ? parsed(response.body)
        : undefined,
    };
  };
  return {
    ...onward,
    ...harbour,
    call,
    letIn: (agency: Agency, seed: number) => letIn(onward, agency, seed),
    /** Stores a batch with what its dry run left in the bucket. */
    keep: async (batch: Batch, summary: Summary = { samples: [], rows: [] }) => {
      await onward.given({ batch });
      await onward.files.write(summaryKey(batch), JSON.stringify(summary), 'application/json');
      await onward.files.write(reportKey(batch), 'row,verdict\r\n', 'text/csv');
    },
  };
};
export type Api = Awaited<ReturnType<typeof anApi>>;

/** An agency with one person and one key. */
const letIn = async (onward: ReturnType<typeof anOnward>, agency: Agency, seed: number) => {
  const { record, text } = anApiKey(agency.id, seed);
  const [{ id: personId, address }] = agency.people as [{ id: string; address: string }];
  const person = anAgencyPerson({ id: personId, address, agencyId: agency.id });
  await onward.given({
    'agency-person': person,
    agency: { ...agency, keyIds: [record.id] },
    'api-key': record,
  });
  const session = () =>
    startSession(someKeys, { agencyId: agency.id, personId: idOf(address) }, onward.deps.now());
  return {
    keyId: record.id,
    byKey: { key: text },
    /** Nina, or whoever it is, just signed in. */
    signedIn: () => ({ cookie: session() }),
  };
};

const eventOf = (
  method: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  as: Who | null,
): LambdaFunctionURLEvent => {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  const authorization = as !== null && 'key' in as ? { authorization: `Bearer ${as.key}` } : {};
  const atConsole = as !== null && 'cookie' in as;
  return {
    ...{ rawPath, rawQueryString, isBase64Encoded: false },
    ...(atConsole ? { cookies: [`onward=${as.cookie}`] } : {}),
    headers: {
      'content-type': 'application/json',
      ...authorization,
      ...(atConsole ? { 'x-onward-console': '1' } : {}),
      ...headers,
    },
    requestContext: { http: { method, sourceIp: '192.0.2.1' } },
    body: typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body),
    // Only what the function reads of it.
  } as unknown as LambdaFunctionURLEvent;
};

const parsed = (text: string): unknown => (text === '' ? null : JSON.parse(text));
