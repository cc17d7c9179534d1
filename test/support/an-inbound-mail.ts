import type { Arrival } from '#core/inbound/arrival.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import type { Mail } from '#core/mail/mail.ts';
import { idOf, samsAddress } from './a-candidate.ts';
import { aRejection } from './a-rejection.ts';
import { thursday } from './an-enrollment.ts';

/** One recorded mail of Sam's that waits for a button. */
export const anInboundMail = (changed: Partial<InboundMail> = {}): InboundMail => ({
  id: 'inbound-1',
  version: 1,
  receivedAt: thursday,
  outcome: 'asked',
  reason: 'not-sure',
  candidateId: idOf(samsAddress),
  via: 'forward',
  verdict: { kind: 'rejection', confidence: 0.6, decision: 'ask' },
  read: [aRejection()],
  note: null,
  fingerprintIds: ['fingerprint-1'],
  waitsUntil: '2026-01-15T10:00:00.000Z',
  messageId: 'forward-1@mail.example',
  offsetMinutes: 0,
  answerId: 'inbound-1_not-sure',
  enrollmentId: null,
  ...changed,
});

/** A mail that came to everyone's address from Sam, with every verdict passed. */
export const anArrival = (changed: Partial<Arrival> = {}): Arrival => ({
  id: 'inbound-1',
  objectKey: 'inbound/inbound-1',
  receivedAt: thursday,
  mailFrom: samsAddress,
  recipients: ['me@in.onward.test'],
  spf: 'PASS',
  dkim: 'PASS',
  dmarc: 'PASS',
  spam: 'PASS',
  virus: 'PASS',
  ...changed,
});

/** The notification SES sends of an arrival. */
export const notificationOf = (arrival: Arrival): string =>
  JSON.stringify({
    notificationType: 'Received',
    mail: { messageId: arrival.id, source: arrival.mailFrom, timestamp: arrival.receivedAt },
    receipt: {
      recipients: arrival.recipients,
      spfVerdict: { status: arrival.spf },
      dkimVerdict: { status: arrival.dkim },
      dmarcVerdict: { status: arrival.dmarc },
      spamVerdict: { status: arrival.spam },
      virusVerdict: { status: arrival.virus },
      action: { objectKey: arrival.objectKey },
    },
  });

/** A parsed mail from Sam with nothing unusual in it. */
export const aMail = (changed: Partial<Mail> = {}): Mail => ({
  headers: [{ name: 'from', value: `Sam Doe <${samsAddress}>` }],
  from: [{ name: 'Sam Doe', address: samsAddress }],
  replyTo: [],
  to: [{ name: '', address: 'me@in.onward.test' }],
  subject: 'Fwd: Your application',
  date: { sentAt: thursday, offsetMinutes: 0 },
  messageId: 'forward-1@mail.example',
  inReplyTo: [],
  references: [],
  text: '',
  html: null,
  attached: [],
  otherAttachments: [],
  ...changed,
});
