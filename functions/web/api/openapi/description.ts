import type { Problems } from './problems.ts';
import type { Schema } from './schema.ts';

export type Parameter = {
  readonly in: 'query' | 'header';
  readonly name: string;
  readonly description: string;
  readonly schema: Schema;
};

/** What the document says of an operation besides its method and path. */
export type Description = {
  readonly tag: 'Imports' | 'Results' | 'Agency' | 'Keys';
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: { readonly schema: Schema; readonly example: unknown; readonly required: boolean };
  /** What it answers when all is well, by status. */
  readonly answers: Readonly<Record<number, Answer>>;
  /** Beside those that any operation of its kind may have. */
  readonly problems?: Problems;
};

export type Answer = {
  readonly description: string;
  readonly schema: Schema;
  /** Instead of JSON, where the caller asked for it. */
  readonly csv?: boolean;
};

export const answer = (description: string, schema: Schema): Answer => ({ description, schema });
