import { expect, it } from 'vitest';
import { createInMemoryAlarmClock } from '#core/ports/in-memory/in-memory-alarm-clock.ts';
import { createInMemoryBatchQueue } from '#core/ports/in-memory/in-memory-batch-queue.ts';
import { createInMemoryFiles } from '#core/ports/in-memory/in-memory-files.ts';
import { createInMemoryMailer } from '#core/ports/in-memory/in-memory-mailer.ts';
import { createInMemoryRateLimiter } from '#core/ports/in-memory/in-memory-rate-limiter.ts';
import { createInMemoryRawMail } from '#core/ports/in-memory/in-memory-raw-mail.ts';
import { createInMemorySendQueue } from '#core/ports/in-memory/in-memory-send-queue.ts';
import { createInMemoryStore } from '#core/ports/in-memory/in-memory-store.ts';
import { untilSaved } from '#core/ports/store.ts';
import { aCandidate } from '#test/support/a-candidate.ts';
import {
  alarmClockContract,
  batchQueueContract,
  filesContract,
  mailerContract,
  rateLimiterContract,
  rawMailContract,
  sendQueueContract,
} from '#test/support/contracts/port-contracts.ts';
import { storeContract } from '#test/support/contracts/store-contract.ts';

const shared = createInMemoryStore();
storeContract('memory', () => shared);

const limiter = createInMemoryRateLimiter();
rateLimiterContract('memory', () => limiter);

sendQueueContract('memory', () => {
  const queue = createInMemorySendQueue();
  return { queue, now: () => queue.take().map(({ message }) => message) };
});

alarmClockContract('memory', () => {
  const clock = createInMemoryAlarmClock();
  return {
    clock,
    armedFor: (id) =>
      clock
        .armed()
        .filter(({ enrollmentId }) => enrollmentId === id)
        .map(({ at, step, rev }) => ({ at, step, rev })),
  };
});

mailerContract('memory', () => {
  const mailer = createInMemoryMailer();
  return {
    mailer,
    sent: () => mailer.sent().map((mail) => ({ ...mail, raw: Buffer.from(mail.raw).toString() })),
  };
});

rawMailContract('memory', () => {
  const rawMail = createInMemoryRawMail();
  return { rawMail, keep: rawMail.keep };
});

filesContract('memory', () => createInMemoryFiles());

batchQueueContract('memory', () => {
  const queue = createInMemoryBatchQueue();
  return { queue, now: () => queue.take() };
});

it('what was read cannot change what is stored', async () => {
  const store = createInMemoryStore();
  const record = aCandidate({ enrollmentIds: ['one'] });
  await store.transact([{ type: 'put', kind: 'candidate', record, expects: null }]);
  const read = await store.get('candidate', record.id);
  Object.assign(read!, { firstName: 'changed' });
  expect(await store.get('candidate', record.id)).toEqual(record);
});

it('a decision is made anew on what the faster one left, and given up after eight lost races', async () => {
  const store = createInMemoryStore();
  const id = aCandidate().id;
  const rename = (version: number, expects: number | null) =>
    store.transact([{ type: 'put', kind: 'candidate', record: aCandidate({ version }), expects }]);
  await rename(1, null);
  let attempts = 0;
  const losing = (races: number) =>
    untilSaved(store, async () => {
      attempts += 1;
      const { version } = (await store.get('candidate', id))!;
      if (attempts <= races) await rename(version + 1, version);
      const record = aCandidate({ version: version + 1, firstName: 'Sam' });
      return { writes: [{ type: 'put', kind: 'candidate', record, expects: version }], result: attempts };
    });
  expect(await losing(3)).toBe(4);
  attempts = 0;
  await expect(losing(100)).rejects.toThrow('lost 8 races');
  expect(attempts).toBe(8);
});
