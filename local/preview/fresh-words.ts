import { readdirSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const compiled = new URL('core/words/compiled.generated.js', root);

/** Compiles the words when a template is newer than what was compiled, or nothing was; slow to load, so only then. */
export const freshenWords = async (): Promise<void> => {
  const madeAt = modifiedAt(fileURLToPath(compiled));
  const folder = fileURLToPath(new URL('templates/', root));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  if (madeAt !== null && files.every((file) => (modifiedAt(`${folder}${file}`) ?? 0) <= madeAt)) return;
  const { compileWords } = await import('#infra/compile-words.ts');
  compileWords();
  // The same words again leave the file as it is, and it would look old for ever.
  const now = new Date();
  utimesSync(fileURLToPath(compiled), now, now);
};

const modifiedAt = (path: string): number | null =>
  statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
