import { agencyIdPattern } from '#core/agencies/agency.ts';
import { apiKeyNameMax } from '#core/agencies/api-key.ts';
import { limits } from '#core/words/clean-text.ts';
import { instant, object, orNull, type Schema, text } from './schema.ts';

const name = text('Stands in every mail.', { minLength: 1, maxLength: limits.company });
const colour = text('Of the mails, like #1f6f5c.', { pattern: '^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$' });
const consultantName = text('Whom candidates write to where their row names nobody.', {
  maxLength: limits.company,
});
const consultantAddress = text('', { format: 'email' });
const zone = text('IANA time zone of rows that name none, like Europe/London.');

/** What an agency may change, and try out in a preview. */
export const branding: Readonly<Record<string, Schema>> = {
  name,
  colour: orNull(colour),
  consultantName: orNull(consultantName),
  consultantAddress: orNull(consultantAddress),
  zone: orNull(zone),
};

const key = {
  id: text(''),
  name: text('What the key is for.', { maxLength: apiKeyNameMax }),
  createdAt: instant(),
  revokedAt: orNull(instant('From then on it opens nothing.')),
};

export const agencySchemas: Readonly<Record<string, Schema>> = {
  Agency: object({ id: text('', { pattern: agencyIdPattern.source }), ...branding }),
  Key: object(key),
  NewKey: object({
    ...key,
    key: text('The key itself. Shown this once.', { pattern: '^onward_[a-z2-7]{26}_[a-z2-7]{52}$' }),
  }),
};
