import { randomUUID } from 'node:crypto';
import type { Agenda } from '#local/agenda.ts';
import type { Clock } from '#local/clock.ts';
import { openDurableMap } from '#local/durable-map.ts';
import type { Faults } from './faults.ts';
import { addressesIn, cutHeaders, headerOf, nameOf, textOf } from './header-block.ts';
import { accountId, messageIdDomain, region } from './names.ts';
import type { Outbox, SentMail } from './outbox.ts';
import type { Topics } from './topics.ts';

type Kind = 'Send' | 'Delivery' | 'Bounce' | 'Complaint';
type Pending = { readonly kind: Kind; readonly mailId: string; readonly at: number };

export type SesEvents = { readonly announce: (mail: SentMail) => void; readonly close: () => void };
type Deps = {
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly outbox: Outbox;
  readonly topics: Topics;
  readonly faults: Faults;
};

/** Events come after SES has answered, in this order, a little apart. */
const afterMs: Readonly<Record<Kind, number>> = { Send: 1000, Delivery: 2000, Bounce: 3000, Complaint: 4000 };
/** Within the six hours that a Send event may take. */
const delayFaultMs = 5 * 3_600_000;

/** Publishes what becomes of each mail to the ses-events topic; the mailbox simulator's addresses do what they say. */
export const createSesEvents = (path: string, deps: Deps): SesEvents => {
  const pending = openDurableMap<Pending>(path);
  const arm = (key: string, event: Pending): void => {
    deps.agenda.add(event.at, () => {
      pending.delete(key);
      const mail = deps.outbox.get(event.mailId);
      if (mail !== undefined) deps.topics.publish('ses-events', eventJson(event.kind, mail, deps));
    });
  };
  const plan = (kind: Kind, mail: SentMail, at: number): void => {
    const key = randomUUID();
    pending.set(key, { kind, mailId: mail.id, at });
    arm(key, { kind, mailId: mail.id, at });
  };
  for (const [key, event] of pending.entries()) arm(key, event);
  return {
    announce: (mail) => {
      if (mail.configurationSet === null) return;
      for (const kind of kindsFor(mail.destinations)) {
        const fault = deps.faults.take('sesEvents');
        if (fault === 'drop') continue;
        const at = deps.clock.now() + afterMs[kind] + (fault === 'delay' ? delayFaultMs : 0);
        plan(kind, mail, at);
        if (fault === 'duplicate') plan(kind, mail, at);
      }
    },
    close: pending.close,
  };
};

const simulator = '@simulator.amazonses.com';

/** Mailbox simulator: bounce@, complaint@, suppressionlist@, success@; labels (bounce+x@) count too. */
const kindsFor = (destinations: readonly string[]): readonly Kind[] => {
  const mailbox = simulated(destinations);
  if (mailbox === 'bounce' || mailbox === 'suppressionlist') return ['Send', 'Bounce'];
  if (mailbox === 'complaint') return ['Send', 'Delivery', 'Complaint'];
  return ['Send', 'Delivery'];
};

const simulated = (destinations: readonly string[]): string | null => {
  const address = destinations.map((each) => each.toLowerCase()).find((each) => each.endsWith(simulator));
  return address?.slice(0, -simulator.length).split('+')[0] ?? null;
};

const eventJson = (kind: Kind, mail: SentMail, { outbox, clock }: Deps): object => ({
  eventType: kind,
  mail: mailJson(mail, outbox.raw(mail.id)!),
  [kind.toLowerCase()]: detail[kind](mail, clock.iso()),
});

const detail: Readonly<Record<Kind, (mail: SentMail, now: string) => object>> = {
  Send: () => ({}),
  Delivery: ({ destinations, sentAt }, now) => ({
    timestamp: now,
    processingTimeMillis: Date.parse(now) - Date.parse(sentAt),
    recipients: destinations,
    smtpResponse: '250 2.0.0 OK',
    reportingMTA: 'a8-1.smtp-out.amazonses.com',
  }),
  Bounce: ({ destinations, id }, now) => ({
    feedbackId: `${id}-b`,
    bounceType: 'Permanent',
    bounceSubType: simulated(destinations) === 'suppressionlist' ? 'OnAccountSuppressionList' : 'General',
    bouncedRecipients: destinations.map((emailAddress) => ({
      emailAddress,
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: 'smtp; 550 5.1.1 user unknown',
    })),
    timestamp: now,
    reportingMTA: 'dns; a8-1.smtp-out.amazonses.com',
  }),
  Complaint: ({ destinations, id, sentAt }, now) => ({
    feedbackId: `${id}-c`,
    complaintSubType: null,
    complainedRecipients: destinations.map((emailAddress) => ({ emailAddress })),
    timestamp: now,
    userAgent: 'Amazon SES Mailbox Simulator',
    complaintFeedbackType: 'abuse',
    arrivalDate: sentAt,
  }),
};

const mailJson = (mail: SentMail, raw: Buffer): object => {
  const message = cutHeaders(raw);
  return {
    timestamp: mail.sentAt,
    source: mail.source,
    sourceArn: `arn:aws:ses:${region}:${accountId}:identity/${mail.source.slice(mail.source.indexOf('@') + 1)}`,
    sendingAccountId: accountId,
    messageId: mail.id,
    destination: mail.destinations,
    headersTruncated: false,
    headers: message.lines.map((line) => ({ name: line.slice(0, line.indexOf(':')), value: textOf(line) })),
    commonHeaders: {
      from: message.lines.filter((line) => nameOf(line) === 'from').map(textOf),
      to: addressesIn(headerOf(message, 'to')),
      messageId: `${mail.id}@${messageIdDomain}`,
      subject: headerOf(message, 'subject') ?? '',
    },
    tags: {
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': [mail.configurationSet],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [mail.source.slice(mail.source.indexOf('@') + 1)],
      'ses:caller-identity': ['send-mail'],
      ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
    },
  };
};
