import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A map whose every change is on disk before the call returns: a killed process loses nothing it had said yes to. */
export type DurableMap<T> = {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  readonly delete: (key: string) => void;
  /** In the order the keys were first set. */
  readonly entries: () => IterableIterator<[string, T]>;
  readonly size: () => number;
  readonly close: () => void;
};

type Line = { readonly key: string; readonly value?: unknown };

/** A journal of fewer lines is not worth compacting while it is open. */
const linesLeast = 10_000;
/** Rewriting it when three quarters of it are history costs a third of a line each. */
const linesPerKey = 4;

/** Opens the journal at `path`, one JSON line a change; it is compacted here, and when most of it is history. */
export const openDurableMap = <T>(path: string): DurableMap<T> => {
  mkdirSync(dirname(path), { recursive: true });
  const held = replay<T>(path);
  let open = true;
  let lines = 0;
  const compact = (): number => {
    writeFileSync(`${path}.new`, '');
    const compacted = openSync(`${path}.new`, 'a');
    for (const [key, value] of held) appendFileSync(compacted, toLine({ key, value }));
    renameSync(`${path}.new`, path);
    lines = held.size;
    return compacted;
  };
  let file = compact();
  const append = (line: Line): void => {
    if (!open) return;
    appendFileSync(file, toLine(line));
    lines++;
    if (lines < linesLeast || lines < linesPerKey * held.size) return;
    closeSync(file);
    file = compact();
  };
  return {
    get: (key) => held.get(key),
    set: (key, value) => {
      held.set(key, value);
      append({ key, value });
    },
    delete: (key) => {
      if (held.delete(key)) append({ key });
    },
    entries: () => held.entries(),
    size: () => held.size,
    close: () => {
      if (open) closeSync(file);
      open = false;
    },
  };
};

const toLine = (line: Line): string => `${JSON.stringify(line)}\n`;

const replay = <T>(path: string): Map<string, T> => {
  const held = new Map<string, T>();
  if (!existsSync(path)) return held;
  for (const text of readFileSync(path, 'utf8').split('\n')) {
    const line = parseLine(text);
    if (line === null) continue;
    if (line.value === undefined) held.delete(line.key);
    else held.set(line.key, line.value as T);
  }
  return held;
};

/** The last line may be half written when the machine went down; it was never confirmed to anybody. */
const parseLine = (text: string): Line | null => {
  if (text === '') return null;
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
};
