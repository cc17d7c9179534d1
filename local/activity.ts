/** Counts what is being worked on, so that the clock moves on only when nothing is. */
export type Activity = {
  /** Runs `work` as something to wait for; passes its result or error on. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves once nothing is being worked on. */
  readonly idle: () => Promise<void>;
};

export const createActivity = (): Activity => {
  let running = 0;
  let waiting: (() => void)[] = [];
  return {
    during: async (work) => {
      running++;
      try {
        return await work();
      } finally {
        running--;
        if (running === 0) {
          const done = waiting;
          waiting = [];
          for (const each of done) each();
        }
      }
    },
    idle: async () => {
      while (running > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
};
