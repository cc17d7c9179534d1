import * as v from 'valibot';
import type { Instant } from '../time/instant.ts';

export type VerdictStatus = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

/** One mail as SES received it: envelope and verdicts, from the notification, which no sender can write. */
export type Arrival = {
  /** SES's id, and the last part of the object's key. */
  readonly id: string;
  readonly objectKey: string;
  readonly receivedAt: Instant;
  /** Envelope MAIL FROM; '' for the null sender of a bounce. */
  readonly mailFrom: string;
  readonly recipients: readonly string[];
  readonly spf: VerdictStatus;
  readonly dkim: VerdictStatus;
  readonly dmarc: VerdictStatus;
  readonly spam: VerdictStatus;
  readonly virus: VerdictStatus;
};

/** Where the bytes of an inbound mail are kept, by its id: the receipt rule's prefix is part of the deployment. */
export const objectKeyOf = (id: string): string => `inbound/${id}`;

/** SES writes this object once, when a rule is created; it is no mail. */
export const setupNotificationId = 'AMAZON_SES_SETUP_NOTIFICATION';

// SES documents four statuses; what it may add later counts as "could not tell", never as a pass.
const Status = v.object({
  status: v.pipe(
    v.string(),
    v.transform(
      (status): VerdictStatus =>
        status === 'PASS' || status === 'FAIL' || status === 'GRAY' ? status : 'PROCESSING_FAILED',
    ),
  ),
});

const Notification = v.object({
  notificationType: v.literal('Received'),
  mail: v.object({
    messageId: v.string(),
    source: v.optional(v.nullable(v.string()), ''),
    timestamp: v.string(),
  }),
  receipt: v.object({
    recipients: v.array(v.string()),
    spfVerdict: Status,
    dkimVerdict: Status,
    dmarcVerdict: v.optional(Status, { status: 'PROCESSING_FAILED' }),
    spamVerdict: Status,
    virusVerdict: Status,
    action: v.object({ objectKey: v.string() }),
  }),
});

/**
 * Reads an SES receipt notification (JSON text, as delivered raw by SNS).
 * @throws ValiError for anything else: a message nobody expected belongs in the dead-letter queue.
 */
export const readArrival = (body: string): Arrival => {
  const { mail, receipt } = v.parse(Notification, JSON.parse(body));
  return {
    id: mail.messageId,
    objectKey: receipt.action.objectKey,
    receivedAt: new Date(mail.timestamp).toISOString(),
    mailFrom: mail.source === '<>' ? '' : (mail.source ?? ''),
    recipients: receipt.recipients,
    spf: receipt.spfVerdict.status,
    dkim: receipt.dkimVerdict.status,
    dmarc: receipt.dmarcVerdict.status,
    spam: receipt.spamVerdict.status,
    virus: receipt.virusVerdict.status,
  };
};
