import type { DelayedMessage, SendQueue } from '../ports.ts';

export type InMemorySendQueue = SendQueue & {
  /** What was queued and not taken yet, oldest first. */
  readonly waiting: () => readonly DelayedMessage[];
  /** Takes everything that waits, delayed or not. */
  readonly take: () => readonly DelayedMessage[];
};

/** SQS's limit; it refuses more. */
const delaySecondsMax = 900;

export const createInMemorySendQueue = (): InMemorySendQueue => {
  let messages: readonly DelayedMessage[] = [];
  const add = ({ message, delaySeconds }: DelayedMessage): void => {
    if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > delaySecondsMax)
      throw new Error(`a delay of ${delaySeconds} seconds`);
    messages = [...messages, { message: structuredClone(message), delaySeconds }];
  };
  return {
    queue: async (message, delaySeconds = 0) => add({ message, delaySeconds }),
    queueMany: async (many) => {
      for (const each of many) add(each);
    },
    waiting: () => messages,
    take: () => {
      const taken = messages;
      messages = [];
      return taken;
    },
  };
};
