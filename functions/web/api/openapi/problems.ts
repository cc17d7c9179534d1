import { object, oneOf, type Schema, text } from './schema.ts';

/** Which codes an error may have, by status. */
export type Problems = Readonly<Record<number, readonly string[]>>;

/** An answer with an error of one of these codes. */
export const problemAnswer = (status: number, codes: readonly string[]): Schema => ({
  description: words[status] ?? 'Something is not right.',
  ...(status in headers ? { headers: headers[status] } : {}),
  content: {
    'application/json': {
      schema: object({
        error: object({ code: oneOf(codes), message: text('For people: what to do.') }),
      }),
    },
  },
});

const words: Readonly<Record<number, string>> = {
  400: 'The body is not JSON.',
  401: 'No key and no session that opens anything.',
  403: 'Known, but this is not for a key, or the console’s header is missing.',
  404: 'Not there, or not this agency’s: nobody is told which.',
  405: 'There is something under this path, but not for this method.',
  409: 'Not as things stand.',
  413: 'More than 64 kB: candidate files do not come this way.',
  415: 'The body is no JSON but a file.',
  422: 'JSON, but not as it has to be.',
  429: 'Too many calls: 120 a minute for a key or a session, and fewer an hour where the operation says so.',
};

const header = (description: string, schema: Schema): Schema => ({ description, required: true, schema });

const headers: Readonly<Record<number, Schema>> = {
  401: { 'WWW-Authenticate': header('Bearer', { const: 'Bearer' }) },
  405: { Allow: header('The methods that work.', { type: 'string' }) },
  429: { 'Retry-After': header('Seconds.', { type: 'string', pattern: '^[1-9]\\d*$' }) },
};
