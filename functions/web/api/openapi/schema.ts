/** A JSON Schema (2020-12, as OpenAPI 3.1 has it): data, written with the few words below. */
export type Schema = Readonly<Record<string, unknown>>;

export const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  ...described(description),
  ...more,
});

export const count = (description = ''): Schema => ({
  type: 'integer',
  minimum: 0,
  ...described(description),
});

export const yesOrNo = (description: string): Schema => ({ type: 'boolean', ...described(description) });

export const oneOf = (values: readonly (string | number)[], description = ''): Schema => ({
  enum: values,
  ...described(description),
});

export const instant = (description = ''): Schema => ({
  type: 'string',
  format: 'date-time',
  ...described(description),
});

export const day = (description = ''): Schema => ({
  type: 'string',
  format: 'date',
  ...described(description),
});

export const list = (items: Schema, description = ''): Schema => ({
  type: 'array',
  items,
  ...described(description),
});

/** In answers every property is there; what is unknown is null. */
export const object = (properties: Readonly<Record<string, Schema>>, description = ''): Schema => ({
  type: 'object',
  ...described(description),
  properties,
  required: Object.keys(properties),
});

/** In calls: nothing else is taken, and only what is named here must be there. */
export const call = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
  additionalProperties: false,
});

export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

export const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const described = (description: string): Schema => (description === '' ? {} : { description });
