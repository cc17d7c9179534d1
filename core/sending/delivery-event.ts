import * as v from 'valibot';
import type { Instant } from '../time/instant.ts';
import type { StepNumber } from '../words/mail-content.ts';

/** What SES says became of a mail, as event publishing delivers it through SNS. */
export type DeliveryEvent = {
  readonly type: 'send' | 'delivery' | 'bounce' | 'soft-bounce' | 'complaint' | 'reject' | 'other';
  readonly sesMessageId: string;
  /** When SES took the mail. */
  readonly sentAt: Instant;
  readonly about:
    | {
        readonly type: 'step';
        readonly enrollmentId: string;
        readonly step: StepNumber;
        readonly attempt: number;
      }
    | { readonly type: 'answer'; readonly id: string; readonly attempt: number }
    | { readonly type: 'nothing' };
};

const Tags = v.optional(v.record(v.string(), v.array(v.string())), {});

const Event = v.object({
  // Event publishing and identity notifications name it differently.
  eventType: v.optional(v.string()),
  notificationType: v.optional(v.string()),
  mail: v.object({ messageId: v.string(), timestamp: v.string(), tags: Tags }),
  bounce: v.optional(v.object({ bounceType: v.string() })),
});

/** @throws ValiError for a message that is no SES event: it belongs in the dead-letter queue. */
export const readDeliveryEvent = (body: string): DeliveryEvent => {
  const event = v.parse(Event, JSON.parse(body));
  return {
    type: typeOf(event.eventType ?? event.notificationType ?? '', event.bounce?.bounceType),
    sesMessageId: event.mail.messageId,
    sentAt: new Date(event.mail.timestamp).toISOString(),
    about: aboutOf(event.mail.tags),
  };
};

const typeOf = (name: string, bounceType: string | undefined): DeliveryEvent['type'] => {
  switch (name) {
    case 'Send':
      return 'send';
    case 'Delivery':
      return 'delivery';
    case 'Bounce':
      return bounceType === 'Permanent' ? 'bounce' : 'soft-bounce';
    case 'Complaint':
      return 'complaint';
    case 'Reject':
      return 'reject';
    default:
      return 'other';
  }
};

const aboutOf = (tags: Readonly<Record<string, readonly string[]>>): DeliveryEvent['about'] => {
  const [enrollmentId] = tags.enrollment ?? [];
  const [answer] = tags.answer ?? [];
  const step = Number(tags.step?.[0]);
  const attempt = Number(tags.attempt?.[0]);
  if (enrollmentId !== undefined && step >= 1 && step <= 6)
    return { type: 'step', enrollmentId, step: step as StepNumber, attempt };
  return answer === undefined ? { type: 'nothing' } : { type: 'answer', id: answer, attempt };
};
