import { createHash, randomUUID } from 'node:crypto';
import type { Agenda, Entry } from '#local/agenda.ts';
import type { Clock } from '#local/clock.ts';
import type { DurableMap } from '#local/durable-map.ts';

export type Message = {
  readonly id: string;
  readonly body: string;
  /** As SendMessage gave them. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly sentAt: number;
  readonly visibleAt: number;
  readonly receiveCount: number;
  readonly firstReceivedAt: number | null;
  /** Changes with every receive; only the last one deletes. */
  readonly receipt: string | null;
};

export type QueueSettings = {
  readonly name: string;
  readonly visibilityMs: number;
  readonly retentionMs: number;
  readonly maxReceiveCount: number | null;
  readonly deadLetters: Queue | null;
};

export type Queue = {
  readonly name: string;
  readonly send: (
    body: string,
    options?: { delayMs?: number; attributes?: Record<string, unknown> },
  ) => Message;
  /** Up to `most` visible messages, each invisible from now on for the visibility time-out. */
  readonly receive: (most: number, visibilityMs?: number) => readonly Message[];
  readonly delete: (receipt: string) => void;
  readonly changeVisibility: (receipt: string, visibilityMs: number) => void;
  readonly messages: () => readonly Message[];
  readonly md5: (body: string) => string;
  /** Takes a message over from another queue as it is: dead letters keep their age. */
  readonly adopt: (message: Message) => void;
  /** Called whenever a message has become visible. */
  onVisible: () => void;
};

type Deps = { readonly clock: Clock; readonly agenda: Agenda; readonly store: DurableMap<Message> };

/** One standard queue: at least once, visibility time-out, redrive after maxReceiveCount, retention. */
export const createQueue = (settings: QueueSettings, { clock, agenda, store }: Deps): Queue => {
  const wakeUps = new Map<string, Entry>();
  /** Ids in the order they became visible: a receive must not look through a hundred thousand that wait. */
  const visible = new Set<string>();

  const put = (message: Message): void => {
    const { id, visibleAt } = message;
    store.set(id, message);
    hide(id);
    if (visibleAt <= clock.now()) show(id);
    else
      wakeUps.set(
        id,
        agenda.add(visibleAt, () => {
          wakeUps.delete(id);
          show(id);
        }),
      );
  };
  const show = (id: string): void => {
    visible.add(id);
    queue.onVisible();
  };
  const hide = (id: string): void => {
    agenda.cancel(wakeUps.get(id));
    wakeUps.delete(id);
    visible.delete(id);
  };
  const remove = (id: string): void => {
    hide(id);
    store.delete(id);
  };
  const byReceipt = (receipt: string): Message | undefined => {
    const message = store.get(receipt.slice(0, receipt.indexOf('#')));
    return message?.receipt === receipt ? message : undefined;
  };
  const isBeyond = (message: Message): boolean =>
    settings.maxReceiveCount !== null && message.receiveCount >= settings.maxReceiveCount;

  const receive = (most: number, visibilityMs: number): readonly Message[] => {
    const now = clock.now();
    const received: Message[] = [];
    for (const id of visible) {
      if (received.length === most) break;
      const message = store.get(id)!;
      if (now >= message.sentAt + settings.retentionMs) remove(id);
      else if (isBeyond(message)) {
        remove(id);
        settings.deadLetters?.adopt({ ...message, visibleAt: now, receipt: null });
      } else received.push(take(message, now, visibilityMs));
    }
    // Not before: with a visibility of 0 a message is visible again at once, and would be taken twice.
    for (const message of received) put(message);
    return received;
  };

  const queue: Queue = {
    name: settings.name,
    onVisible: () => {},
    send: (body, { delayMs = 0, attributes = {} } = {}) => {
      const now = clock.now();
      const message = {
        id: randomUUID(),
        body,
        attributes,
        sentAt: now,
        visibleAt: now + delayMs,
        receiveCount: 0,
        firstReceivedAt: null,
        receipt: null,
      };
      put(message);
      return message;
    },
    receive: (most, visibilityMs = settings.visibilityMs) => receive(most, visibilityMs),
    delete: (receipt) => {
      const message = byReceipt(receipt);
      if (message !== undefined) remove(message.id);
    },
    changeVisibility: (receipt, visibilityMs) => {
      const message = byReceipt(receipt);
      if (message !== undefined) put({ ...message, visibleAt: clock.now() + visibilityMs });
    },
    messages: () => [...store.entries()].map(([, message]) => message),
    md5: (body) => createHash('md5').update(body).digest('hex'),
    adopt: put,
  };
  for (const [, message] of [...store.entries()]) put(message);
  return queue;
};

const take = (message: Message, now: number, visibilityMs: number): Message => ({
  ...message,
  visibleAt: now + visibilityMs,
  receiveCount: message.receiveCount + 1,
  firstReceivedAt: message.firstReceivedAt ?? now,
  receipt: `${message.id}#${message.receiveCount + 1}`,
});
