/** Everything that is to happen by itself, by instant: one heap for schedules, delays, visibility and the sweep. */
export type Entry = {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
  cancelled: boolean;
};

export type Agenda = {
  readonly add: (at: number, run: () => void) => Entry;
  readonly cancel: (entry: Entry | undefined) => void;
  /** Null when nothing is to come. */
  readonly nextAt: () => number | null;
  /** Runs what is due at `now`, in order of instant, then of adding. */
  readonly runDue: (now: number) => void;
  /** Called whenever something was added, so that whoever sleeps until nextAt can look again. */
  onAdd: () => void;
};

const before = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

export const createAgenda = (): Agenda => {
  const heap: Entry[] = [];
  let added = 0;

  const dropCancelled = (): void => {
    while (heap[0]?.cancelled) pop(heap);
  };
  const agenda: Agenda = {
    onAdd: () => {},
    add: (at, run) => {
      const entry = { at, order: added++, run, cancelled: false };
      push(heap, entry);
      agenda.onAdd();
      return entry;
    },
    cancel: (entry) => {
      if (entry !== undefined) entry.cancelled = true;
    },
    nextAt: () => {
      dropCancelled();
      return heap[0]?.at ?? null;
    },
    runDue: (now) => {
      // What this run adds for the same instant has its turn in the caller's next round.
      const due: Entry[] = [];
      for (dropCancelled(); heap[0] !== undefined && heap[0].at <= now; dropCancelled()) due.push(pop(heap));
      for (const entry of due) if (!entry.cancelled) entry.run();
    },
  };
  return agenda;
};

const push = (heap: Entry[], entry: Entry): void => {
  let index = heap.push(entry) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!before(entry, heap[parent]!)) break;
    heap[index] = heap[parent]!;
    index = parent;
  }
  heap[index] = entry;
};

const pop = (heap: Entry[]): Entry => {
  const first = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return first;
  let index = 0;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
    if (!before(heap[child]!, last)) break;
    heap[index] = heap[child]!;
    index = child;
  }
  heap[index] = last;
  return first;
};
