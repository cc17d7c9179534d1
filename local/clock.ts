/** The one clock of the laptop: real time plus an offset, only ever forward. Workers read it from the same memory. */
export type Clock = {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly iso: () => string;
  /** Moves forward to `instant`; an earlier one changes nothing. */
  readonly moveTo: (instant: number) => void;
  /** Stops it: while due instants are visited, nothing may slip past the one being worked off. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Two 64-bit slots: the offset, and the instant it stands at (0 while it runs). */
  readonly memory: SharedArrayBuffer;
};

export const offsetSlot = 0;
export const frozenSlot = 1;

/** What the clock in `memory` shows; the only reading there is, here and in the workers. */
export const readClock = (memory: BigInt64Array, realNow: number): number => {
  const frozen = Number(Atomics.load(memory, frozenSlot));
  return frozen > 0 ? frozen : realNow + Number(Atomics.load(memory, offsetSlot));
};

/** A clock that shows `startAt` (milliseconds) now. */
export const createClock = (startAt: number, realNow: () => number = Date.now): Clock => {
  const memory = new SharedArrayBuffer(16);
  const slots = new BigInt64Array(memory);
  let latest = startAt;

  // The laptop's own clock may be set back; ours then stands still until it has caught up.
  const now = (): number => {
    latest = Math.max(latest, readClock(slots, realNow()));
    return latest;
  };
  const setOffset = (instant: number): void => {
    Atomics.store(slots, offsetSlot, BigInt(Math.ceil(instant - realNow())));
  };
  const isFrozen = (): boolean => Atomics.load(slots, frozenSlot) > 0n;

  setOffset(startAt);
  return {
    now,
    iso: () => new Date(now()).toISOString(),
    moveTo: (instant) => {
      if (instant <= now()) return;
      if (isFrozen()) Atomics.store(slots, frozenSlot, BigInt(Math.ceil(instant)));
      else setOffset(instant);
    },
    freeze: () => {
      if (!isFrozen()) Atomics.store(slots, frozenSlot, BigInt(now()));
    },
    thaw: () => {
      if (!isFrozen()) return;
      setOffset(now());
      Atomics.store(slots, frozenSlot, 0n);
    },
    memory,
  };
};
