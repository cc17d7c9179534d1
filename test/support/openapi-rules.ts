/**
 * The rules OpenAPI 3.1 has for a document, as a JSON Schema of our own: those parts of the specification that ours uses,
 * and nothing beside them, so that a misspelt field is a fault. What stands in a `schema` is looked at by itself.
 */
const text = { type: 'string', minLength: 1 };
const closed = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const mapOf = (each: object, pattern = '^\\S+$') => ({
  type: 'object',
  patternProperties: { [pattern]: each },
  additionalProperties: false,
});
const schema = { type: 'object' };
const rule = (name: string) => ({ $ref: `#/$defs/${name}` });

export const openApiRules = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...closed(
    {
      openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
      info: closed({ title: text, version: text, description: text }, ['title', 'version']),
      servers: {
        type: 'array',
        items: closed({ url: { type: 'string', format: 'uri-reference' } }, ['url']),
      },
      security: { type: 'array', items: rule('security') },
      tags: { type: 'array', uniqueItems: true, items: closed({ name: text }, ['name']) },
      paths: mapOf(rule('path'), '^/'),
      components: closed(
        {
          schemas: mapOf(schema, '^[a-zA-Z0-9._-]+$'),
          securitySchemes: mapOf(rule('scheme'), '^[a-zA-Z0-9._-]+$'),
        },
        [],
      ),
    },
    ['openapi', 'info', 'paths'],
  ),
  $defs: {
    security: mapOf({ type: 'array', items: text }),
    path: closed(
      {
        parameters: { type: 'array', items: rule('parameter') },
        ...Object.fromEntries(['get', 'put', 'post', 'delete'].map((method) => [method, rule('operation')])),
      },
      [],
    ),
    operation: closed(
      {
        operationId: text,
        tags: { type: 'array', items: text },
        summary: text,
        description: text,
        security: { type: 'array', items: rule('security') },
        parameters: { type: 'array', items: rule('parameter') },
        requestBody: closed({ required: { type: 'boolean' }, content: rule('content') }, ['content']),
        responses: { ...mapOf(rule('response'), '^[1-5]\\d\\d$'), minProperties: 1 },
      },
      ['responses'],
    ),
    parameter: {
      ...closed(
        {
          in: { enum: ['path', 'query', 'header', 'cookie'] },
          name: text,
          description: text,
          required: { type: 'boolean' },
          schema,
        },
        ['in', 'name', 'schema'],
      ),
      if: { properties: { in: { const: 'path' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { required: { const: true } }, required: ['required'] },
    },
    response: closed({ description: text, headers: mapOf(rule('header')), content: rule('content') }, [
      'description',
    ]),
    header: closed({ description: text, required: { type: 'boolean' }, schema }, ['schema']),
    content: mapOf(closed({ schema, example: {} }, ['schema']), '^[a-z]+/[a-z0-9.+-]+$'),
    scheme: {
      oneOf: [
        closed({ type: { const: 'http' }, scheme: text, description: text }, ['type', 'scheme']),
        closed(
          {
            type: { const: 'apiKey' },
            in: { enum: ['query', 'header', 'cookie'] },
            name: text,
            description: text,
          },
          ['type', 'in', 'name'],
        ),
      ],
    },
  },
};
