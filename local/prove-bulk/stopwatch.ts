/** What was counted and how long it took, for the table at the end. */
export type Stopwatch = {
  /** `rows`: of what, for a rate. */
  readonly time: <Result>(what: string, work: () => Promise<Result>, rows?: number) => Promise<Result>;
  readonly note: (what: string, count: number) => void;
  readonly table: () => string;
};

export const createStopwatch = (clock: () => number, onLine: (line: string) => void): Stopwatch => {
  const lines: (readonly [string, string])[] = [];
  const add = (what: string, found: string): void => {
    lines.push([what, found]);
    onLine(`${what}: ${found}`);
  };
  return {
    time: async (what, work, rows) => {
      const started = clock();
      const result = await work();
      const seconds = (clock() - started) / 1000;
      const rate =
        rows === undefined ? '' : `, ${Math.round(rows / seconds).toLocaleString('en-GB')} a second`;
      add(what, `${seconds.toFixed(1)} s${rate}`);
      return result;
    },
    note: (what, count) => add(what, count.toLocaleString('en-GB')),
    table: () => {
      const width = Math.max(...lines.map(([what]) => what.length));
      return lines.map(([what, found]) => `${what.padEnd(width)}  ${found}`).join('\n');
    },
  };
};
