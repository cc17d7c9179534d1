import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { openApiDocument } from '#functions/web/api/openapi/document.ts';

const formats = {
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  uri: /^[a-z]+:\S+$/,
  email: /^\S+@\S+$/,
};

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every schema in the document, with its place. */
export const schemasIn = (value: unknown, at = '#'): readonly (readonly [string, AnySchemaObject])[] => {
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const place = `${at}/${name}`;
    if (at === '#/components' && name === 'schemas')
      return Object.entries(each as Json).map(
        ([key, schema]) => [`${place}/${key}`, schema as Json] as const,
      );
    return name === 'schema' ? [[place, each as Json] as const] : schemasIn(each, place);
  });
};

export const refsIn = (value: unknown): readonly string[] => {
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => (name === '$ref' ? [String(each)] : refsIn(each)));
};

/** What a reference of the document points to. */
export const described = (ref: string): unknown =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, name) => (isJson(at) ? at[name] : undefined), openApiDocument);

/** The document's schemas, ready to be held against something. `closed`: a property that it does not name is a fault. */
const compile = (schema: unknown, closed: boolean): ValidateFunction => {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats });
  const whole = {
    ...(schema as Json),
    components: { schemas: openApiDocument.components.schemas },
  };
  const validate = ajv.compile((closed ? close(whole) : whole) as AnySchemaObject);
  compiled.set(schema, validate);
  return validate;
};

/** Each schema of the document is either a body's or an answer's. */
const compiled = new Map<unknown, ValidateFunction>();

const close = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(close);
  if (!isJson(value)) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, close(each)]));
  return value.type === 'object' && 'properties' in value && !('additionalProperties' in value)
    ? { ...inside, additionalProperties: false }
    : inside;
};

type OperationObject = {
  readonly operationId: string;
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: Json; readonly example: unknown } };
  };
  readonly responses: Readonly<
    Record<string, { readonly headers?: Json; readonly content: Readonly<Record<string, { schema: Json }>> }>
  >;
};

const operationObjects: readonly (readonly [string, OperationObject])[] = Object.entries(
  openApiDocument.paths,
).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([method]) => method !== 'parameters')
    .map(([method, each]) => [`${method.toUpperCase()} ${path}`, each as OperationObject] as const),
);

/** By operation: whether a body may be sent, and the document's own example. */
export const bodySchemas = () =>
  new Map(
    operationObjects.flatMap(([, { operationId, requestBody }]) => {
      if (requestBody === undefined) return [];
      const { schema, example } = requestBody.content['application/json'];
      return [[operationId, { isBody: compile(schema, false), example }] as const];
    }),
  );

export type Heard = {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: unknown;
};

/** What is wrong with an answer by the document; [] when nothing is. `place`: 'GET /v1/imports/{id}'. */
export const faultsOf = (place: string, { status, type, headers, body }: Heard): readonly string[] => {
  const responses = operationObjects.find(([each]) => each === place)?.[1].responses;
  if (responses === undefined) return [`${place} is not in the document`];
  const response = responses[status];
  if (response === undefined) return [`${place} may not answer ${status}`];
  const said = response.content[type.split(';')[0]!];
  if (said === undefined) return [`${place} may not answer ${status} as ${type}`];
  const missing = Object.keys(response.headers ?? {}).filter((name) => !headers.has(name));
  const validate = compile(said.schema, true);
  validate(body);
  return [
    ...missing.map((name) => `${place} ${status} has no ${name}`),
    ...(validate.errors ?? []).map(
      ({ instancePath, message }) => `${place} ${status} ${instancePath} ${message}`,
    ),
  ];
};

/** Every answer the document promises: 'GET /v1/imports 200'. */
export const promised = (): readonly string[] =>
  operationObjects.flatMap(([place, { responses }]) =>
    Object.keys(responses).map((status) => `${place} ${status}`),
  );
