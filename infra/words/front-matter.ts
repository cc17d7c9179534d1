import type { Condition, LinkName, Variants } from '#core/words/tree.ts';
import { linkTarget } from './inline.ts';
import { checkName, type LeafSource, readLeaf } from './leaf.ts';
import { type Place, wordsError } from './place.ts';

export const keys = ['title', 'subject', 'preheader', 'action'] as const;
export type Key = (typeof keys)[number];

export type ActionSource = { readonly to: LinkName; readonly label: LeafSource };
export type FrontMatter = {
  readonly title: Variants<LeafSource>;
  readonly subject: Variants<LeafSource>;
  readonly preheader: Variants<LeafSource>;
  readonly action: Variants<ActionSource>;
};

const noMatter: FrontMatter = { title: [], subject: [], preheader: [], action: [] };

type Entry = {
  readonly key: Key;
  readonly when: Condition | null;
  readonly text: string;
  readonly place: Place;
};

/**
 * Reads what stands between the two `---` lines. `subject (feedbackGiven): …` counts when that fact holds, `(not …)`
 * when it does not; the first that fits is taken, so the last of each key has no condition.
 */
export const readFrontMatter = (
  source: string,
  file: string,
  names: ReadonlySet<string>,
  titleNames = names,
): { readonly matter: FrontMatter; readonly body: string; readonly bodyLine: number } => {
  if (file.includes('/parts/') && !source.startsWith('---'))
    return { matter: noMatter, body: source, bodyLine: 1 };
  const found = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (found === null)
    throw wordsError({ file, line: 1 }, 'begins without its front matter between two --- lines');
  const entries = found[1]!
    .split('\n')
    .map((text, index) => readEntry(text, { file, line: index + 2 }, names));
  for (const { key, when, place } of entries)
    if (key === 'title' && when !== null) checkName(when.name, place, titleNames);
  const texts = (key: Key) =>
    variants(entries, key, file, (entry) =>
      readLeaf(entry.text, entry.place, key === 'title' ? titleNames : names),
    );
  return {
    matter: {
      title: texts('title'),
      subject: texts('subject'),
      preheader: texts('preheader'),
      action: variants(entries, 'action', file, (entry) => readAction(entry, names)),
    },
    body: source.slice(found[0].length),
    bodyLine: found[0].split('\n').length,
  };
};

const readEntry = (text: string, place: Place, names: ReadonlySet<string>): Entry => {
  const parts = /^([a-z]+)(?: \((not )?([a-zA-Z]+)\))?: (.+)$/.exec(text);
  const key = keys.find((each) => each === parts?.[1]);
  if (parts === null || key === undefined)
    throw wordsError(place, `"${text}" is not "key: text" with one of ${keys.join(', ')}`);
  const name = parts[3];
  const when =
    name === undefined ? null : { name: checkName(name, place, names), holds: parts[2] === undefined };
  return { key, when, text: parts[4]!, place };
};

const readAction = ({ text, place }: Entry, names: ReadonlySet<string>): ActionSource => {
  const parts = /^\[([^\]]+)\]\((.*)\)$/.exec(text);
  if (parts === null) throw wordsError(place, 'an action is written [label]({{link "plan"}})');
  return { to: linkTarget(parts[2]!, place), label: readLeaf(parts[1]!, place, names) };
};

const variants = <Value>(
  entries: readonly Entry[],
  key: Key,
  file: string,
  read: (entry: Entry) => Value,
): Variants<Value> => {
  const own = entries.filter((entry) => entry.key === key);
  const open = own.findIndex((entry) => entry.when === null);
  if (own.length > 0 && open !== own.length - 1)
    throw wordsError(own.at(-1)!.place, `the last ${key}, and only that, has no condition`);
  if (own.length === 0 && key !== 'action' && !file.includes('/parts/'))
    throw wordsError({ file, line: 1 }, `has no ${key}`);
  return own.map((entry) => ({ when: entry.when, value: read(entry) }));
};
