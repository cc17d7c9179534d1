import { describe, expect, it } from 'vitest';
import type {
  AlarmClock,
  BatchMessage,
  BatchQueue,
  Files,
  Mailer,
  RateLimiter,
  RawMail,
  SendMessage,
  SendQueue,
} from '#core/ports/ports.ts';

/** `waiting`: what can be taken once every delay has passed, in any order. */
export type QueueUnderTest = {
  readonly queue: SendQueue;
  readonly now: () => readonly SendMessage[] | Promise<readonly SendMessage[]>;
};

export const sendQueueContract = (name: string, open: () => QueueUnderTest): void => {
  describe(`${name} as a send queue`, () => {
    it('carries each kind of message as it was queued', async () => {
      const { queue, now } = open();
      const messages: SendMessage[] = [
        { type: 'enrollment', id: 'e1', rev: 3 },
        { type: 'enrollment', id: 'e1', rev: null },
        { type: 'answer', id: 'a1' },
        { type: 'probe' },
      ];
      for (const message of messages) await queue.queue(message);
      const taken = await now();
      expect(taken).toHaveLength(messages.length);
      for (const message of messages) expect(taken).toContainEqual(message);
    });

    it('carries many at once', async () => {
      const { queue, now } = open();
      const ids = Array.from({ length: 23 }, (_, index) => `many-${index}`);
      await queue.queueMany(
        ids.map((id) => ({ message: { type: 'enrollment', id, rev: null }, delaySeconds: 0 })),
      );
      const taken: SendMessage[] = [];
      for (let more = await now(); more.length > 0; more = await now()) taken.push(...more);
      expect(taken.map((message) => ('id' in message ? message.id : '')).sort()).toEqual([...ids].sort());
      await queue.queueMany([]);
      expect(await now()).toEqual([]);
    });

    it('refuses a delay longer than SQS can hold', async () => {
      const { queue } = open();
      await expect(queue.queue({ type: 'probe' }, 901)).rejects.toThrow();
      await expect(queue.queueMany([{ message: { type: 'probe' }, delaySeconds: 901 }])).rejects.toThrow();
    });
  });
};

export type AlarmClockUnderTest = {
  readonly clock: AlarmClock;
  /** What is armed for one enrollment: when, and what it will say. */
  readonly armedFor: (
    enrollmentId: string,
  ) => readonly { readonly at: string; readonly step: number; readonly rev: number }[];
};

export const alarmClockContract = (name: string, open: () => AlarmClockUnderTest): void => {
  describe(`${name} as an alarm clock`, () => {
    const at = '2027-03-01T09:30:07.000Z';

    it('arms one alarm, however often it is asked to', async () => {
      const { clock, armedFor } = open();
      for (let n = 0; n < 2; n++) await clock.arm({ enrollmentId: 'twice', step: 2, rev: 5, at });
      expect(armedFor('twice')).toEqual([{ at, step: 2, rev: 5 }]);
    });

    it('keeps alarms of other revisions apart', async () => {
      const { clock, armedFor } = open();
      await clock.arm({ enrollmentId: 'apart', step: 2, rev: 5, at });
      await clock.arm({ enrollmentId: 'apart', step: 2, rev: 6, at: '2027-03-02T09:30:07.000Z' });
      await clock.disarm({ enrollmentId: 'apart', step: 2, rev: 5 });
      expect(armedFor('apart').map(({ rev }) => rev)).toEqual([6]);
    });

    it('disarms what was never armed without complaint', async () => {
      const { clock, armedFor } = open();
      await clock.disarm({ enrollmentId: 'never', step: 1, rev: 1 });
      expect(armedFor('never')).toEqual([]);
    });
  });
};

export type MailerUnderTest = {
  readonly mailer: Mailer;
  readonly sent: () => readonly {
    readonly to: string;
    readonly raw: string;
    readonly tags: Readonly<Record<string, string>>;
    readonly sesMessageId: string;
  }[];
};

const raw = [
  'From: Onward <onward@mail.onward.test>',
  'To: sam@mail.example',
  'Subject: Hello',
  '',
  'A line of the body.',
  '',
].join('\r\n');

export const mailerContract = (name: string, open: () => MailerUnderTest): void => {
  describe(`${name} as a mailer`, () => {
    it('hands over one mail once, with its tags, and says under which id', async () => {
      const { mailer, sent } = open();
      const before = sent().length;
      const tags = { enrollment: 'e1', step: '1', attempt: '1' };
      const result = await mailer.send({ to: 'sam@mail.example', raw: Buffer.from(raw), tags });
      const [mail, ...more] = sent().slice(before);
      expect(more).toEqual([]);
      expect(result).toEqual({ type: 'accepted', sesMessageId: mail!.sesMessageId });
      expect(mail).toMatchObject({ to: 'sam@mail.example', tags });
      expect(mail!.raw).toContain('A line of the body.');
    });

    it('gives every mail an id of its own', async () => {
      const { mailer, sent } = open();
      for (let n = 0; n < 2; n++)
        await mailer.send({ to: 'sam@mail.example', raw: Buffer.from(raw), tags: { answer: 'a' } });
      const ids = sent().map(({ sesMessageId }) => sesMessageId);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
};

export type RawMailUnderTest = {
  readonly rawMail: RawMail;
  readonly keep: (key: string, bytes: Uint8Array) => unknown;
};

export const rawMailContract = (name: string, open: () => RawMailUnderTest): void => {
  describe(`${name} as raw mail`, () => {
    it('gives back every byte', async () => {
      const { rawMail, keep } = open();
      const bytes = Uint8Array.from({ length: 512 }, (_, n) => n % 256);
      await keep('inbound/all-bytes', bytes);
      expect(Buffer.from((await rawMail.read('inbound/all-bytes'))!)).toEqual(Buffer.from(bytes));
    });

    it('has nothing where nothing was kept', async () => {
      expect(await open().rawMail.read('inbound/nothing')).toBeNull();
    });
  });
};

export const rateLimiterContract = (name: string, limiterOf: () => RateLimiter): void => {
  describe(`${name} as a rate limiter`, () => {
    const use = (scope: string, now: string) => limiterOf().take({ scope, limit: 2, windowSeconds: 60, now });

    it('allows as many uses as the limit, then says when to come back', async () => {
      const at = (seconds: string) => use(`${name}-limit`, `2026-01-08T10:00:${seconds}.000Z`);
      expect(await at('10')).toEqual({ allowed: true, retryAfterSeconds: 50 });
      expect(await at('20')).toEqual({ allowed: true, retryAfterSeconds: 40 });
      expect(await at('59')).toEqual({ allowed: false, retryAfterSeconds: 1 });
    });

    it('begins anew with the next window', async () => {
      for (let uses = 0; uses < 3; uses++) await use(`${name}-again`, '2026-01-08T10:00:10.000Z');
      expect((await use(`${name}-again`, '2026-01-08T10:01:00.000Z')).allowed).toBe(true);
    });

    it('counts each scope for itself', async () => {
      for (let uses = 0; uses < 3; uses++) await use(`${name}-one`, '2026-01-08T10:00:10.000Z');
      expect((await use(`${name}-other`, '2026-01-08T10:00:10.000Z')).allowed).toBe(true);
    });

    it('counts every one of many at once', async () => {
      const uses = Array.from({ length: 8 }, () => use(`${name}-crowd`, '2026-01-08T10:00:10.000Z'));
      expect((await Promise.all(uses)).filter(({ allowed }) => allowed)).toHaveLength(2);
    });
  });
};

export const filesContract = (name: string, open: () => Files): void => {
  describe(`${name} as files`, () => {
    const gathered = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
      const all: Uint8Array[] = [];
      for await (const chunk of chunks) all.push(chunk);
      return Buffer.concat(all);
    };

    it('gives back every byte as a stream, and says how many there are', async () => {
      const files = open();
      const bytes = Uint8Array.from({ length: 5000 }, (_, n) => n % 256);
      await files.write('batches/all-bytes', bytes, 'application/octet-stream');
      const file = await files.read('batches/all-bytes');
      expect(file?.bytes).toBe(5000);
      expect(await gathered(file!.chunks)).toEqual(Buffer.from(bytes));
    });

    it('takes a stream whose length is known, and passes one on', async () => {
      const files = open();
      await files.write('batches/first', 'one,two', 'text/csv');
      async function* both() {
        yield Buffer.from('head\n');
        yield* (await files.read('batches/first'))!.chunks;
      }
      await files.write('batches/both', { bytes: 12, chunks: both() }, 'text/csv');
      expect(await files.readText('batches/both')).toBe('head\none,two');
    });

    it('gives back a text, and the newest one', async () => {
      const files = open();
      for (const text of ['Zoë', 'Zoë 🌱']) await files.write('batches/text', text, 'text/plain');
      expect(await files.readText('batches/text')).toBe('Zoë 🌱');
    });

    it('knows an empty file from one that is not there', async () => {
      const files = open();
      await files.write('batches/empty', '', 'text/plain');
      const file = await files.read('batches/empty');
      expect([file?.bytes, (await gathered(file!.chunks)).length]).toEqual([0, 0]);
      expect(await files.read('batches/nothing')).toBeNull();
      expect(await files.readText('batches/nothing')).toBeNull();
    });

    it('has no more what was removed, and removes what is not there', async () => {
      const files = open();
      await files.write('batches/gone', 'x', 'text/plain');
      for (let n = 0; n < 2; n++) await files.remove('batches/gone');
      expect(await files.readText('batches/gone')).toBeNull();
    });
  });
};

export type BatchQueueUnderTest = {
  readonly queue: BatchQueue;
  readonly now: () => readonly BatchMessage[] | Promise<readonly BatchMessage[]>;
};

export const batchQueueContract = (name: string, open: () => BatchQueueUnderTest): void => {
  describe(`${name} as a batch queue`, () => {
    it('carries each kind of message as it was queued, however many', async () => {
      const { queue, now } = open();
      const parts = Array.from({ length: 23 }, (_, part) => part);
      const messages: readonly BatchMessage[] = [
        { type: 'check', batchId: 'b' },
        ...parts.map((part) => ({ type: 'enroll', batchId: 'b', part, run: 1 }) as const),
        { type: 'undo', batchId: 'b', part: 0, run: 2 },
        { type: 'count', batchId: 'b' },
      ];
      await queue.queue(messages);
      const taken = await now();
      expect(taken).toHaveLength(messages.length);
      for (const message of messages) expect(taken).toContainEqual(message);
    });

    it('takes nothing for nothing, and refuses a delay longer than SQS can hold', async () => {
      const { queue, now } = open();
      await queue.queue([]);
      expect(await now()).toEqual([]);
      await expect(queue.queue([{ type: 'count', batchId: 'b' }], 901)).rejects.toThrow();
    });
  });
};
