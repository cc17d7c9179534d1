import { createHash } from 'node:crypto';
import type { Candidate } from '#core/candidates/candidate.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import type { Keys } from '#core/identity/keys.ts';
import { objectKeyOf } from '#core/inbound/arrival.ts';
import { createInMemoryAlarmClock } from '#core/ports/in-memory/in-memory-alarm-clock.ts';
import { createInMemoryBatchQueue } from '#core/ports/in-memory/in-memory-batch-queue.ts';
import { createInMemoryFiles, inMemoryFileLinks } from '#core/ports/in-memory/in-memory-files.ts';
import { createInMemoryMailer, type SentMessage } from '#core/ports/in-memory/in-memory-mailer.ts';
import { createInMemoryRateLimiter } from '#core/ports/in-memory/in-memory-rate-limiter.ts';
import { createInMemoryRawMail } from '#core/ports/in-memory/in-memory-raw-mail.ts';
import { createInMemorySendQueue } from '#core/ports/in-memory/in-memory-send-queue.ts';
import { createInMemoryStore } from '#core/ports/in-memory/in-memory-store.ts';
import type { Mailer } from '#core/ports/ports.ts';
import type { Store } from '#core/ports/store.ts';
import type { Instant } from '#core/time/instant.ts';
import { createSqsAlarmClock } from '#functions/adapters/sqs-alarm-clock.ts';
import { receive } from '#functions/receive-mail/receive.ts';
import { recordDelivery } from '#functions/record-delivery/record.ts';
import { sendQueued } from '#functions/send-mail/send-queued.ts';
import { sweep } from '#functions/sweep/sweep.ts';
import { actOnMail } from '#functions/web/act-on-mail.ts';
import { fromAddress, inboundDomain, messageIdDomain } from '#local/aws/names.ts';

/** One mail that left: what SES was given, when, and the series as it was at that moment. */
export type LeftMail = SentMessage & {
  readonly at: Instant;
  readonly enrollment: Enrollment | null;
  readonly candidate: Candidate | null;
};

/** What arrives at SES: the bytes, and the envelope they came in. */
export type Arriving = { readonly raw: Uint8Array; readonly mailFrom: string; readonly rcptTo: string };

export type PreviewWorld = ReturnType<typeof createPreviewWorld>;

/** Nobody's keys: what they sign leads nowhere. Always the same, so that one mail always gives one preview. */
export const previewKeys: Keys = { current: 'preview', byId: { preview: 'keys that open nothing' } };

/** The deployment's, while nobody chose one. */
export const defaultZone = 'Europe/London';

/** Where links in previewed mails lead: nowhere (RFC 2606). */
const publicUrl = 'https://onward.test';

/** The functions as they ship, over ports in memory. Nothing happens by itself: see life.ts. */
export const createPreviewWorld = (clock: { readonly now: () => Instant }) => {
  const store = createInMemoryStore();
  const sendQueue = createInMemorySendQueue();
  const alarmClock = createInMemoryAlarmClock();
  const rawMail = createInMemoryRawMail();
  const { mailer, left } = datedMailer(store, clock.now);
  const settings = { from: fromAddress, inboundDomain, messageIdDomain, publicUrl, defaultZone };
  const common = { store, settings, linkKeys: previewKeys, addressKeys: previewKeys, now: clock.now };
  // As in the cloud: only send-mail makes schedules, the others ask it to.
  const asking = { sendQueue, alarmClock: createSqsAlarmClock(sendQueue) };
  return {
    store,
    sendQueue,
    alarmClock,
    left,
    /** Takes a mail in as SES does; returns the id it is recorded under. */
    receive: async (mail: Arriving): Promise<string> => {
      const id = idOf(mail.raw, clock.now());
      rawMail.keep(objectKeyOf(id), mail.raw);
      await receive({ ...common, rawMail, outlets: asking }, notification(id, mail, clock.now()));
      return id;
    },
    sendQueued: (body: string) => sendQueued({ ...common, mailer, outlets: { sendQueue, alarmClock } }, body),
    recordDelivery: (body: string) => recordDelivery({ ...common, ...neverUsed, outlets: asking }, body),
    /** A button of the page about the mail with this id. */
    press: (inboundId: string, button: string) =>
      actOnMail({ ...common, ...neverUsed, inboundDomain, defaultZone, outlets: asking }, inboundId, button),
    // Nobody's batch is in here, so nothing is fed.
    sweep: () => sweep({ ...common, ...neverUsed, sendQueue, quota: { read: async () => null } }),
  };
};

/** A page's buttons never erase a mail, make no keys, and know no files. */
const neverUsed = {
  rawMailBin: { remove: async () => {} },
  files: createInMemoryFiles(),
  fileLinks: inMemoryFileLinks,
  batchQueue: createInMemoryBatchQueue(),
  rateLimiter: createInMemoryRateLimiter(),
  random: (bytes: number) => new Uint8Array(bytes),
};

const datedMailer = (store: Store, now: () => Instant) => {
  const inner = createInMemoryMailer();
  const left: LeftMail[] = [];
  const mailer: Mailer = {
    send: async (mail) => {
      const result = await inner.send(mail);
      const sent = inner.sent().at(-1);
      if (result.type !== 'accepted' || sent === undefined) return result;
      const enrollment = await store.get('enrollment', mail.tags.enrollment ?? '');
      const candidate = enrollment && (await store.get('candidate', enrollment.candidateId));
      left.push({ ...sent, at: now(), enrollment, candidate });
      return result;
    },
  };
  return { mailer, left: (): readonly LeftMail[] => left };
};

const idLength = 40;

/** In the form of SES's ids. */
const idOf = (raw: Uint8Array, at: Instant): string =>
  createHash('sha256').update(at).update(raw).digest('hex').slice(0, idLength);

const pass = { status: 'PASS' };

const notification = (id: string, { mailFrom, rcptTo }: Arriving, timestamp: Instant): string =>
  JSON.stringify({
    notificationType: 'Received',
    mail: { messageId: id, source: mailFrom, timestamp },
    receipt: {
      recipients: [rcptTo],
      ...{ spfVerdict: pass, dkimVerdict: pass, dmarcVerdict: pass, spamVerdict: pass, virusVerdict: pass },
      action: { objectKey: objectKeyOf(id) },
    },
  });
