import { appendFileSync, rmSync, statSync } from 'node:fs';

/** A log larger than this is begun anew at the next start. */
const maxBytes = 20 * 1024 * 1024;

/** Appends what functions write to one file: the laptop's CloudWatch. */
export const createFunctionLog = (path: string): ((text: string) => void) => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxBytes) rmSync(path);
  return (text) => appendFileSync(path, text);
};
