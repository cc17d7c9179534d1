import * as v from 'valibot';

const Text = v.pipe(v.string(), v.nonEmpty());

const Environment = v.object({
  TABLE_NAME: Text,
  MAIL_BUCKET: Text,
  SEND_QUEUE_URL: Text,
  SEND_QUEUE_ARN: Text,
  IMPORTS_QUEUE_URL: Text,
  ENROLLMENTS_QUEUE_URL: Text,
  SCHEDULE_GROUP: Text,
  SCHEDULE_ROLE_ARN: Text,
  SCHEDULE_DLQ_ARN: Text,
  CONFIGURATION_SET: Text,
  FROM_ADDRESS: Text,
  INBOUND_DOMAIN: Text,
  /** Where links in mails lead. `web` has none of its own: it answers with relative ones. */
  PUBLIC_URL: v.optional(v.string(), ''),
  DEFAULT_ZONE: Text,
  ADDRESS_KEYS_SECRET_ARN: Text,
  LINK_KEYS_SECRET_ARN: Text,
  MESSAGE_ID_DOMAIN: Text,
});
export type Environment = v.InferOutput<typeof Environment>;

/** The function's settings, read once at start. @throws naming every variable that is missing. */
export const readEnvironment = (variables: Readonly<Record<string, string | undefined>>): Environment => {
  const result = v.safeParse(Environment, variables);
  if (result.success) return result.output;
  const names = result.issues.map((issue) => issue.path?.[0]?.key).join(', ');
  throw new Error(`missing or empty environment variables: ${names}`);
};
