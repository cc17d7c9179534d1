import * as v from 'valibot';
import type { PageRequest, PageResponse } from '../http.ts';
import { problem } from './answers.ts';

type Read<Schema extends v.GenericSchema> =
  | { readonly value: v.InferOutput<Schema> }
  | { readonly refused: PageResponse };

/** The body as `schema` wants it, or the answer that says what is wrong with it. An empty body is an empty object. */
export const readBody = <Schema extends v.GenericSchema>(
  { body, headers }: PageRequest,
  schema: Schema,
): Read<Schema> => {
  if (isFile(headers['content-type'] ?? '')) return { refused: noFiles() };
  const json = parse(body);
  if (json === undefined)
    return { refused: problem(400, 'bad-json', `The body is not JSON. ${noFilesHere}`) };
  // Valibot takes a list for an object without properties.
  if (Array.isArray(json)) return { refused: problem(422, 'bad-body', 'Send a JSON object, not a list.') };
  return readAs(schema, json, 'bad-body');
};

/** The query as `schema` wants it. A name nobody knows is most often a known one misspelt. */
export const readQuery = <Schema extends v.GenericSchema>(
  { query }: PageRequest,
  schema: Schema,
): Read<Schema> => readAs(schema, Object.fromEntries(query), 'bad-query');

const readAs = <Schema extends v.GenericSchema>(
  schema: Schema,
  given: unknown,
  code: 'bad-body' | 'bad-query',
): Read<Schema> => {
  const result = v.safeParse(schema, given);
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  const at = issue.path?.map(({ key }) => String(key)).join('.');
  const message = messageOf(issue);
  return { refused: problem(422, code, at === undefined ? message : `${at}: ${message}`) };
};

/** What valibot says of a name that is missing or too many speaks of types, not of what to do. */
const messageOf = ({ type, expected, path, message }: v.BaseIssue<unknown>): string => {
  if (type !== 'strict_object') return message;
  if (path === undefined) return 'Send a JSON object.';
  return expected === 'never' ? 'Nothing here has that name. Look at its spelling.' : 'This is missing.';
};

/** What curl and fetch say of JSON when nobody told them; everything else that is not JSON is a file somebody wants rid of. */
const jsonTypes =
  /^\s*(?:application\/(?:[\w.+-]+\+)?json|text\/plain|application\/x-www-form-urlencoded)\s*(?:;|$)/i;

const isFile = (contentType: string): boolean => contentType !== '' && !jsonTypes.test(contentType);

const noFilesHere =
  'A candidate file does not come this way: POST {"fileName": "…"} to /v1/imports, then PUT the file to the uploadUrl of the answer.';

const noFiles = (): PageResponse => problem(415, 'not-json', `Bodies are JSON here. ${noFilesHere}`);

const parse = (body: string): unknown => {
  if (body.trim() === '') return {};
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
