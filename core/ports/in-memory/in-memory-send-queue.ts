import type { SendMessage, SendQueue } from '../ports.ts';

export type QueuedMessage = { readonly message: SendMessage; readonly delaySeconds: number };

export type InMemorySendQueue = SendQueue & {
  /** What was queued and not taken yet, oldest first. */
  readonly waiting: () => readonly QueuedMessage[];
  /** Takes everything that waits, delayed or not. */
  readonly take: () => readonly QueuedMessage[];
};

/** SQS's limit; it refuses more. */
const delaySecondsMax = 900;

export const createInMemorySendQueue = (): InMemorySendQueue => {
  let messages: readonly QueuedMessage[] = [];
  return {
    queue: async (message, delaySeconds = 0) => {
      if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > delaySecondsMax)
        throw new Error(`a delay of ${delaySeconds} seconds`);
      messages = [...messages, { message: structuredClone(message), delaySeconds }];
    },
    waiting: () => messages,
    take: () => {
      const taken = messages;
      messages = [];
      return taken;
    },
  };
};
