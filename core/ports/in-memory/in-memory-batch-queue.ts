import type { BatchMessage, BatchQueue } from '../ports.ts';

export type InMemoryBatchQueue = BatchQueue & {
  /** What was queued and not taken yet, oldest first. */
  readonly waiting: () => readonly BatchMessage[];
  /** Takes everything that waits, delayed or not. */
  readonly take: () => readonly BatchMessage[];
};

/** SQS's limit; it refuses more. */
const delaySecondsMax = 900;

export const createInMemoryBatchQueue = (): InMemoryBatchQueue => {
  let waiting: readonly BatchMessage[] = [];
  return {
    queue: async (messages, delaySeconds = 0) => {
      if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > delaySecondsMax)
        throw new Error(`a delay of ${delaySeconds} seconds`);
      waiting = [...waiting, ...structuredClone(messages)];
    },
    waiting: () => waiting,
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
};
