import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path → size and time of change of every file a build read or wrote. */
type Files = Readonly<Record<string, string>>;
type Built = { readonly names: readonly string[]; readonly files: Files };

/** Decide what comes out as much as what is bundled does. */
const builders = (): readonly string[] => [
  join(root, 'package.json'),
  // Written by every install; files of packages keep their size and carry a fixed date.
  join(root, 'node_modules', '.package-lock.json'),
  join(root, 'infra', 'build.ts'),
  ...readdirSync(join(root, 'infra', 'bundle')).map((name) => join(root, 'infra', 'bundle', name)),
];

const stampOf = (file: string): string => {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
};

/** True when these bundles were built by `noteBuilt` and no file that took part has been touched since. */
export const isBuilt = (note: string, names: readonly string[]): boolean => {
  try {
    const built = JSON.parse(readFileSync(note, 'utf8')) as Built;
    if (built.names.join() !== names.join()) return false;
    if (builders().some((file) => !(file in built.files))) return false;
    return Object.entries(built.files).every(([file, stamp]) => stampOf(file) === stamp);
  } catch {
    // No note, half a note, or a file that is gone: build.
    return false;
  }
};

/** Remembers what a build that began at `startedMs` (since the epoch) was made from, unless it changed meanwhile. */
export const noteBuilt = (
  note: string,
  built: {
    readonly names: readonly string[];
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
  },
  startedMs: number,
): void => {
  const inputs = [...builders(), ...built.inputs];
  if (inputs.some((file) => statSync(file).mtimeMs >= startedMs)) return;
  const files = Object.fromEntries([...inputs, ...built.outputs].map((file) => [file, stampOf(file)]));
  const unfinished = `${note}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify({ names: built.names, files } satisfies Built));
  renameSync(unfinished, note);
};
