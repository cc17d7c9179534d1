import { isDeepStrictEqual } from 'node:util';

/** What was looked at, and what of it does not add up. */
export type Findings = {
  readonly equal: (what: string, found: unknown, expected: unknown) => void;
  readonly holds: (what: string, isSo: boolean) => void;
  readonly faults: () => readonly string[];
  readonly looks: () => number;
};

export const createFindings = (): Findings => {
  const faults: string[] = [];
  let looks = 0;
  const holds = (what: string, isSo: boolean): void => {
    looks += 1;
    if (!isSo) faults.push(what);
  };
  return {
    equal: (what, found, expected) =>
      holds(`${what}: ${shown(found)} instead of ${shown(expected)}`, isDeepStrictEqual(found, expected)),
    holds,
    faults: () => faults,
    looks: () => looks,
  };
};

const shownMost = 300;

const shown = (value: unknown): string => JSON.stringify(value).slice(0, shownMost);
