import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '#local/clock.ts';
import { openDurableMap } from '#local/durable-map.ts';
import { cutHeaders, nameOf } from './header-block.ts';
import { messageIdDomain } from './names.ts';

/** One mail SES has accepted. */
export type SentMail = {
  readonly id: string;
  readonly sentAt: string;
  /** Envelope sender and recipients. */
  readonly source: string;
  readonly destinations: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string | null;
};

export type Outbox = {
  readonly accept: (mail: Omit<SentMail, 'id' | 'sentAt'>, raw: Buffer) => SentMail;
  /** Oldest first. */
  readonly all: () => readonly SentMail[];
  readonly get: (id: string) => SentMail | undefined;
  /** The bytes as handed to SES. */
  readonly raw: (id: string) => Buffer | null;
  /** What the recipient gets: SES puts its own Message-ID and Date in place of ours. */
  readonly delivered: (mail: SentMail) => Buffer;
  readonly close: () => void;
};

/** The mailbox of everything sent, on disk. */
export const createOutbox = (folder: string, clock: Clock): Outbox => {
  mkdirSync(folder, { recursive: true });
  const index = openDurableMap<SentMail>(join(folder, 'index.jsonl'));
  const fileOf = (id: string): string => join(folder, `${id}.eml`);
  const raw = (id: string): Buffer | null => (index.get(id) === undefined ? null : readFileSync(fileOf(id)));
  return {
    accept: (mail, bytes) => {
      const now = clock.now();
      const accepted = { id: newMessageId(now), sentAt: new Date(now).toISOString(), ...mail };
      writeFileSync(fileOf(accepted.id), bytes);
      index.set(accepted.id, accepted);
      return accepted;
    },
    all: () => [...index.entries()].map(([, mail]) => mail),
    get: index.get,
    raw,
    delivered: (mail) => asDelivered(raw(mail.id)!, mail),
    close: index.close,
  };
};

/** SES's form: a time in hex, a UUID, a counter. */
const newMessageId = (now: number): string =>
  `0100${now.toString(16).padStart(12, '0')}-${randomUUID()}-000000`;

const replaced: ReadonlySet<string> = new Set(['message-id', 'date', 'return-path', 'bcc']);

const asDelivered = (raw: Buffer, { id, sentAt }: SentMail): Buffer => {
  const { lines, rest } = cutHeaders(raw);
  const date = new Date(sentAt).toUTCString().replace('GMT', '+0000');
  const kept = lines.filter((line) => !replaced.has(nameOf(line)));
  const head = [...kept, `Message-ID: <${id}@${messageIdDomain}>`, `Date: ${date}`].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), rest]);
};
