import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type VocabularyName, vocabulary } from '#core/words/vocabulary.ts';
import { readFrontMatter } from './words/front-matter.ts';
import { precompileLeaf } from './words/leaf.ts';
import { parseMarkdown } from './words/markdown.ts';
import { wordsError } from './words/place.ts';
import { writeIfChanged } from './write-if-changed.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const language = 'en';

export type WordsFile = { readonly path: string; readonly source: string };

/** Compiles every template and writes the one module that ships. @throws with file, line and variable. */
export const compileWords = (
  target = join(root, 'core/words/compiled.generated.js'),
): { readonly templates: number; readonly bytes: number } => {
  const files = readTemplates(join(root, 'templates'));
  const module = wordsModule(files);
  writeIfChanged(target, module);
  return { templates: files.length, bytes: Buffer.byteLength(module) };
};

/** The source of the generated module for these templates. */
export const wordsModule = (files: readonly WordsFile[]): string => {
  const leaves = new Map<string, string>();
  const templates = files.map((file) => {
    const name = `${file.path.split('/')[1]}/${basename(file.path, '.md')}`;
    return `  ${JSON.stringify(name)}: ${emit(compileTemplate(file), leaves)},\n`;
  });
  return [
    '// Generated from templates/ by infra/compile-words.ts.\n',
    "import handlebars from 'handlebars/runtime.js';\n",
    // Made at the first use: most invocations render one mail.
    'const leaf = (spec) => { let made; return (view) => (made ??= handlebars.template(spec))(view); };\n',
    ...[...leaves].map(([source, name]) => `const ${name} = leaf(${precompileLeaf(source)});\n`),
    'export const templates = {\n',
    ...templates,
    '};\n',
  ].join('');
};

export const compileTemplate = ({ path, source }: WordsFile): object => {
  const names = new Set<string>(vocabulary[vocabularyOf(path)]);
  const { matter, body, bodyLine } = readFrontMatter(source, path, names, titleNamesOf(path) ?? names);
  return { ...matter, blocks: parseMarkdown(body, { file: path, line: bodyLine }, names) };
};

/** A step's title also stands in plans, where less is known than in the step itself. */
const titleNamesOf = (path: string): ReadonlySet<string> | null =>
  path.includes('/rejection/') ? new Set<string>(vocabulary.stepTitle) : null;

/** Steps share one vocabulary; answers and parts have their own, by file name. */
const vocabularyOf = (path: string): VocabularyName => {
  const name = basename(path, '.md');
  if (path.includes('/rejection/')) return 'step';
  if (Object.hasOwn(vocabulary, name)) return name as VocabularyName;
  throw wordsError({ file: path, line: 1 }, 'no mail has this name; see core/words/vocabulary.ts');
};

const readTemplates = (folder: string): readonly WordsFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && dirname(name).endsWith(`/${language}`))
    .sort()
    .map((name) => ({
      path: relative(root, join(folder, name)),
      source: readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'),
    }));

/** JSON, except that a leaf with Handlebars in it becomes the name of its precompiled function. */
const emit = (value: unknown, leaves: Map<string, string>): string => {
  if (Array.isArray(value)) return `[${value.map((each) => emit(each, leaves)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('leaf' in value && 'dynamic' in value) {
    const source = String(value.leaf);
    if (!value.dynamic) return JSON.stringify(source);
    const name = leaves.get(source) ?? `leaf${leaves.size}`;
    leaves.set(source, name);
    return name;
  }
  const fields = Object.entries(value).map(([key, each]) => `${key}:${emit(each, leaves)}`);
  return `{${fields.join(',')}}`;
};
