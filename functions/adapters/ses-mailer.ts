import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailer } from '#core/ports/ports.ts';
import type { SendResult } from '#core/sending/mail-item.ts';

/** Shorter than the Lambda's time-out, which is shorter than the lease: whoever calls SES still holds the claim. */
const requestTimeoutMs = 5_000;
const connectionTimeoutMs = 3_000;

/**
 * One attempt, ever: SES has no idempotency token, and the SDK's default of three sends again after time-outs and 5xx
 * that SES may have accepted.
 */
export const createSesClient = (): SESClient =>
  new SESClient({
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: connectionTimeoutMs,
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
    },
  });

export type SesSettings = { readonly from: string; readonly configurationSet: string };

export const createSesMailer = (client: SESClient, settings: SesSettings): Mailer => ({
  send: async ({ to, raw, tags }) => {
    try {
      const { MessageId } = await client.send(
        new SendRawEmailCommand({
          Source: settings.from,
          Destinations: [to],
          RawMessage: { Data: raw },
          ConfigurationSetName: settings.configurationSet,
          Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
        }),
      );
      return MessageId === undefined ? { type: 'lost' } : { type: 'accepted', sesMessageId: MessageId };
    } catch (error) {
      return resultOf(error);
    }
  },
});

/** Refusals by which SES takes no mail of ours at all: ours to mend, not the mail's fault. */
const blockedNames = [
  'AccountSendingPaused',
  'ConfigurationSetSendingPaused',
  'MailFromDomainNotVerified',
  'ConfigurationSetDoesNotExist',
  // A role or a key that is wrong fails every mail alike; giving each up would lose them.
  'AccessDenied',
  'InvalidClientTokenId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'OptInRequired',
];

/** Failures on this side of the wire: nothing can have left. */
const unreachableCodes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** What an error of the SDK says about the mail. Whatever is not certainly a refusal is `lost`. */
export const resultOf = (error: unknown): SendResult => {
  const name = (textOf(error, 'name') ?? '').replace(/Exception$/, '');
  const message = textOf(error, 'message') ?? '';
  if (/^Throttling|^TooManyRequests|^LimitExceeded/.test(name))
    return /daily/i.test(message) ? { type: 'quota' } : { type: 'throttled' };
  if (blockedNames.includes(name)) return { type: 'blocked', reason: kebab(name) };
  if (name === 'CredentialsProviderError') return { type: 'unreachable' };
  if (unreachableCodes.includes(textOf(error, 'code') ?? '')) return { type: 'unreachable' };
  const status = statusOf(error);
  return status !== null && status >= 400 && status < 500
    ? { type: 'rejected', reason: kebab(name) }
    : { type: 'lost' };
};

const textOf = (error: unknown, field: string): string | null => {
  const value = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined;
  return typeof value === 'string' ? value : null;
};

const statusOf = (error: unknown): number | null => {
  const metadata = typeof error === 'object' && error !== null ? Reflect.get(error, '$metadata') : undefined;
  const status =
    typeof metadata === 'object' && metadata !== null ? Reflect.get(metadata, 'httpStatusCode') : undefined;
  return typeof status === 'number' ? status : null;
};

const kebab = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
