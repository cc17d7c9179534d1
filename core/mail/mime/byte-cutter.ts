/** Copies bytes in order, leaving some out and putting others in their place. */
export type ByteCutter = {
  /** From this offset on bytes are copied. */
  readonly keep: (at: number) => void;
  /** From this offset on bytes are left out. */
  readonly drop: (at: number) => void;
  /** Puts ASCII text before what stands at the offset. */
  readonly insert: (at: number, text: string) => void;
  /** What stands between the offsets is written anew; null leaves it. */
  readonly rewrite: (from: number, to: number, anew: (bytes: Uint8Array) => Uint8Array | null) => void;
  readonly isKeeping: () => boolean;
  readonly done: () => Uint8Array;
};

/** Offsets go up from call to call; nothing is copied where nothing changes. */
export const createByteCutter = (bytes: Uint8Array): ByteCutter => {
  const pieces: Uint8Array[] = [];
  let from = 0;
  let keeping = true;

  const copyTo = (at: number): void => {
    if (keeping && at > from) pieces.push(bytes.subarray(from, at));
    from = at;
  };
  return {
    keep: (at) => {
      if (keeping) return;
      keeping = true;
      from = at;
    },
    drop: (at) => {
      copyTo(at);
      keeping = false;
    },
    insert: (at, text) => {
      copyTo(at);
      pieces.push(Buffer.from(text));
    },
    rewrite: (start, end, anew) => {
      const written = keeping ? anew(bytes.subarray(start, end)) : null;
      if (written === null) return;
      copyTo(start);
      pieces.push(written);
      from = end;
    },
    isKeeping: () => keeping,
    done: () => {
      copyTo(bytes.length);
      return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    },
  };
};
