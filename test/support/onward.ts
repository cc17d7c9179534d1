import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { createInMemoryAlarmClock } from '#core/ports/in-memory/in-memory-alarm-clock.ts';
import { createInMemoryBatchQueue } from '#core/ports/in-memory/in-memory-batch-queue.ts';
import { createInMemoryFiles, inMemoryFileLinks } from '#core/ports/in-memory/in-memory-files.ts';
import { createInMemoryMailer } from '#core/ports/in-memory/in-memory-mailer.ts';
import { createInMemoryRateLimiter } from '#core/ports/in-memory/in-memory-rate-limiter.ts';
import { createInMemoryRawMail } from '#core/ports/in-memory/in-memory-raw-mail.ts';
import { createInMemorySendQueue } from '#core/ports/in-memory/in-memory-send-queue.ts';
import { createInMemoryStore } from '#core/ports/in-memory/in-memory-store.ts';
import type { SendMessage, SendQuota } from '#core/ports/ports.ts';
import type { RecordKind, Records, Store, Write } from '#core/ports/store.ts';
import { plusMs } from '#core/time/instant.ts';
import { thursday } from './an-enrollment.ts';
import { someKeys } from './some-keys.ts';

export type Onward = ReturnType<typeof anOnward>;

/** Everything the functions need, in memory, on Thursday at ten; `log` is what they wrote. */
export const anOnward = () => {
  let now = thursday;
  let randoms = 0;
  let quota: SendQuota | null = { perDay: 50_000, perSecond: 14, sentLastDay: 0 };
  const store = createInMemoryStore();
  const sendQueue = createInMemorySendQueue();
  const alarmClock = createInMemoryAlarmClock();
  const mailer = createInMemoryMailer();
  const rawMail = createInMemoryRawMail();
  const files = createInMemoryFiles();
  const batchQueue = createInMemoryBatchQueue();
  const log = collectedLog();
  const deps = {
    store: store as Store,
    outlets: { sendQueue, alarmClock },
    sendQueue,
    quota: { read: async () => quota },
    mailer,
    rawMail,
    files,
    fileLinks: inMemoryFileLinks,
    batchQueue,
    linkKeys: someKeys,
    addressKeys: someKeys,
    rawMailBin: { remove: async () => {} },
    inboundDomain: 'in.onward.test',
    defaultZone: 'Europe/London',
    settings: {
      from: 'Onward <onward@mail.onward.test>',
      inboundDomain: 'in.onward.test',
      publicUrl: 'https://onward.test',
      messageIdDomain: 'email.amazonses.com',
      defaultZone: 'Europe/London',
    },
    rateLimiter: createInMemoryRateLimiter(),
    // The same every time, and never twice the same.
    random: (bytes: number) => createHash('sha256').update(`random-${randoms++}`).digest().subarray(0, bytes),
    now: () => now,
  };
  return {
    ...{ store, sendQueue, alarmClock, mailer, rawMail, files, batchQueue, deps, log },
    at: (instant: string) => {
      now = instant;
    },
    later: (ms: number) => {
      now = plusMs(now, ms);
    },
    /** What SES says may be sent from now on; null: it says nothing. */
    mayNowSend: (said: SendQuota | null) => {
      quota = said;
    },
    /** Stores records as they are, whatever their version. */
    given: async (records: { readonly [Kind in RecordKind]?: Records[Kind] }) => {
      const writes = Object.entries(records).map(
        ([kind, record]) => ({ type: 'put', kind, record, expects: null }) as Write,
      );
      await store.transact(writes);
    },
    /** What waits on the send queue. */
    queued: (): readonly SendMessage[] => sendQueue.waiting().map(({ message }) => message),
  };
};

/** The same store; `act` runs once, right after the first transaction that `matches`, before anybody hears of it. */
export const interrupted = (
  store: Store,
  matches: (writes: readonly Write[]) => boolean,
  act: () => Promise<unknown>,
): Store => {
  let open = true;
  return {
    ...store,
    transact: async (writes) => {
      const result = await store.transact(writes);
      if (open && result === 'done' && matches(writes)) {
        open = false;
        await act();
      }
      return result;
    },
  };
};

/** The same store; `act` runs once, right before the first transaction that `matches` is tried. */
export const overtaken = (
  store: Store,
  matches: (writes: readonly Write[]) => boolean,
  act: () => Promise<unknown>,
): Store => {
  let open = true;
  return {
    ...store,
    transact: async (writes) => {
      if (open && matches(writes)) {
        open = false;
        await act();
      }
      return store.transact(writes);
    },
  };
};

/** A transaction that claims a step or an answer. */
export const claims = (writes: readonly Write[]): boolean =>
  writes.some(
    (write) =>
      (write.type === 'put' &&
        write.kind === 'enrollment' &&
        write.record.steps.some(({ status }) => status === 'claimed')) ||
      (write.type === 'put' && write.kind === 'answer' && write.record.item.status === 'claimed'),
  );

/** Lambda's log lines are standard output: kept from the test's own, and there to be looked at. */
const collectedLog = (): string[] => {
  const lines: string[] = [];
  const { log } = console;
  const { write } = process.stdout;
  const collect = (line: unknown): boolean => lines.push(String(line)) > 0;
  console.log = collect;
  process.stdout.write = collect;
  onTestFinished(() => {
    console.log = log;
    process.stdout.write = write;
  });
  return lines;
};
