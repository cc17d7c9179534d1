import { apiKeyNameMax, apiKeysMax } from '#core/agencies/api-key.ts';
import { stepNumbers } from '#core/enrollment/enrollment.ts';
import type { OperationName } from '../operations.ts';
import { branding } from './agency-schemas.ts';
import type { describedImports } from './describe-imports.ts';
import { answer, type Description } from './description.ts';
import { call, list, named, object, oneOf, text } from './schema.ts';

type OtherOperation = Exclude<OperationName, keyof typeof describedImports>;

export const describedAgency: Readonly<Record<OtherOperation, Description>> = {
  showCohorts: {
    tag: 'Results',
    summary: 'What became of the imports, one by one and by month',
    description:
      'Of the newest 1,000 imports. Rows and mails are exact; what people did is refreshed once a day, null below twenty people and else rounded down to five.',
    parameters: [
      { in: 'query', name: 'format', description: 'json when left out.', schema: oneOf(['json', 'csv']) },
      {
        in: 'query',
        name: 'by',
        description: 'What a line of the CSV file stands for; import when left out.',
        schema: oneOf(['import', 'month']),
      },
    ],
    answers: { 200: { description: 'The figures.', schema: named('Cohorts'), csv: true } },
    problems: { 422: ['bad-query'] },
  },
  previewMail: {
    tag: 'Agency',
    summary: 'A mail as a candidate of the agency gets it',
    description: 'Of an invented candidate, with the agency’s branding or another that is tried out.',
    body: {
      schema: call({ step: oneOf(stepNumbers, 'Which of the six mails; 1 when left out.'), ...branding }, []),
      example: { step: 2, colour: '#7a2e8e' },
      required: false,
    },
    answers: { 200: answer('The mail.', named('Mail')) },
  },
  showAgency: {
    tag: 'Agency',
    summary: 'The agency the key or session belongs to',
    answers: { 200: answer('As it stands in the mails.', named('Agency')) },
  },
  changeAgency: {
    tag: 'Agency',
    summary: 'Change how the agency appears in its mails',
    description: 'What is left out stays. Holds for every mail from then on.',
    body: { schema: call(branding, []), example: { colour: '#1f6f5c' }, required: true },
    answers: { 200: answer('As it stands now.', named('Agency')) },
  },
  listKeys: {
    tag: 'Keys',
    summary: 'The agency’s API keys',
    answers: { 200: answer('Oldest first, revoked ones included.', object({ keys: list(named('Key')) })) },
  },
  makeKey: {
    tag: 'Keys',
    summary: 'Make an API key',
    description: `At most ${apiKeysMax} at a time.`,
    body: {
      schema: call({ name: text('', { pattern: '\\S', maxLength: apiKeyNameMax }) }, ['name']),
      example: { name: 'nightly import' },
      required: true,
    },
    answers: { 201: answer('The one answer that has the key in it.', named('NewKey')) },
    problems: { 409: ['too-many-keys'] },
  },
  revokeKey: {
    tag: 'Keys',
    summary: 'Revoke an API key',
    answers: { 200: answer('From the next call on it opens nothing. Twice is fine.', named('Key')) },
  },
};
