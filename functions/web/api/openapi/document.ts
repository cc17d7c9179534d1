import type { Operation } from '../operation.ts';
import { type OperationName, operations } from '../operations.ts';
import { agencySchemas } from './agency-schemas.ts';
import { describedAgency } from './describe-agency.ts';
import { describedImports } from './describe-imports.ts';
import type { Answer, Description } from './description.ts';
import { importSchemas } from './import-schemas.ts';
import { type Problems, problemAnswer } from './problems.ts';
import { object, type Schema, text } from './schema.ts';

const descriptions: Readonly<Record<OperationName, Description>> = {
  ...describedImports,
  ...describedAgency,
};

const everyday: Problems = { 401: ['unauthenticated'], 429: ['too-many-calls'] };
const ofBodies: Problems = { 400: ['bad-json'], 413: ['too-large'], 415: ['not-json'], 422: ['bad-body'] };

const problemsOf = (operation: Operation, { body, problems = {} }: Description): Problems => {
  const forbidden = [
    ...(operation.for === 'person' ? ['person-only'] : []),
    ...(operation.method === 'GET' ? [] : ['not-from-console']),
  ];
  return {
    ...everyday,
    ...(forbidden.length === 0 ? {} : { 403: forbidden }),
    ...(operation.path.includes('{id}') ? { 404: ['not-found'] } : {}),
    ...(body === undefined ? {} : ofBodies),
    ...problems,
  };
};

const operationObject = (name: OperationName): Schema => {
  const operation = operations[name];
  const described = descriptions[name];
  const { tag, summary, description, parameters, body, answers } = described;
  const problems = Object.entries(problemsOf(operation, described));
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(operation.for === 'person' ? { security: [session] } : {}),
    ...(parameters === undefined ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: body.required,
            content: { 'application/json': { schema: body.schema, example: body.example } },
          },
        }),
    responses: Object.fromEntries([
      ...Object.entries(answers).map(([status, each]) => [status, answerObject(each)]),
      ...problems.map(([status, codes]) => [status, problemAnswer(Number(status), codes)]),
    ]),
  };
};

const answerObject = ({ description, schema, csv }: Answer): Schema => ({
  description,
  content: {
    'application/json': { schema },
    ...(csv === true ? { 'text/csv': { schema: { type: 'string' } } } : {}),
  },
});

const session = { session: [], console: [] };

const idParameter = {
  in: 'path',
  name: 'id',
  required: true,
  schema: { type: 'string', pattern: '^[a-z2-7]{26}$' },
};

const pathObject = (path: string): Schema => {
  const names = (Object.keys(operations) as OperationName[]).filter((name) => operations[name].path === path);
  return {
    ...(path.includes('{id}') ? { parameters: [idParameter] } : {}),
    ...Object.fromEntries(
      names.map((name) => [operations[name].method.toLowerCase(), operationObject(name)]),
    ),
  };
};

/** Read by anybody: no key, no session, no limit. */
const openPath = (operationId: string, summary: string, schema: Schema): Schema => ({
  get: {
    ...{ operationId, tags: ['This document'], summary, security: [] },
    responses: { 200: answerObject({ description: 'For anybody.', schema }) },
  },
});

const paths: Readonly<Record<string, Schema>> = {
  '/v1/': openPath(
    'showSignpost',
    'Where to read on',
    object({ documentation: text(''), console: text('') }),
  ),
  '/v1/openapi.json': openPath('showDocument', 'This document', { type: 'object' }),
  ...Object.fromEntries(
    [...new Set(Object.values(operations).map(({ path }) => path))].map((path) => [path, pathObject(path)]),
  ),
};

/** The HTTP API as an OpenAPI document. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Onward for agencies',
    version: '1',
    description:
      'Enrolls an agency’s candidates in bulk: begin an import, PUT the file, read what the dry run says, confirm; undo at any time. Errors have a code for programs and a message that says what to do. HEAD works where GET does; any other method is answered 405 with Allow. Made for programs with a key and for the console of the same site: other sites’ pages cannot call it.',
  },
  servers: [{ url: '/' }],
  security: [{ key: [] }, session],
  tags: ['Imports', 'Results', 'Agency', 'Keys', 'This document'].map((name) => ({ name })),
  paths,
  components: {
    schemas: { ...importSchemas, ...agencySchemas },
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer', description: 'An API key: onward_…' },
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: '__Host-onward',
        description: 'Begun by the link that /console/sign-in mails; one hour.',
      },
      console: {
        type: 'apiKey',
        in: 'header',
        name: 'x-onward-console',
        description:
          'Any value, with every call of a session that is not GET: pages elsewhere cannot send it.',
      },
    },
  },
};
