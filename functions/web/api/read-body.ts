import * as v from 'valibot';
import type { PageRequest, PageResponse } from '../http.ts';
import { problem } from './answers.ts';

/** The body as `schema` wants it, or the answer that says what is wrong with it. An empty body is an empty object. */
export const readBody = <Schema extends v.GenericSchema>(
  { body }: PageRequest,
  schema: Schema,
): { readonly value: v.InferOutput<Schema> } | { readonly refused: PageResponse } => {
  const json = parse(body);
  if (json === undefined) return { refused: problem(400, 'bad-json', 'The body is not JSON.') };
  const result = v.safeParse(schema, json);
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  const at = issue.path?.map(({ key }) => String(key)).join('.');
  return { refused: problem(422, 'bad-body', at === undefined ? issue.message : `${at}: ${issue.message}`) };
};

const parse = (body: string): unknown => {
  if (body.trim() === '') return {};
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
