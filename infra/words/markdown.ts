import type { Condition, ListStyle, PlaceName, Variants } from '#core/words/tree.ts';
import { placeNames } from '#core/words/tree.ts';
import { type InlineSource, parseInline } from './inline.ts';
import { checkName } from './leaf.ts';
import { type Place, wordsError } from './place.ts';

export type BlockSource =
  | { readonly type: 'heading' | 'paragraph' | 'quote'; readonly children: readonly InlineSource[] }
  | { readonly type: 'list'; readonly style: ListStyle; readonly items: readonly (readonly InlineSource[])[] }
  | { readonly type: 'choice'; readonly branches: Variants<readonly BlockSource[]> }
  | { readonly type: 'place'; readonly what: PlaceName };

type Line = { readonly text: string; readonly place: Place };
type Reader = { readonly lines: readonly Line[]; at: number; readonly names: ReadonlySet<string> };

const opening = /^\{\{#(if|unless) ([^}]*)\}\}$/;
const otherwise = /^\{\{else(?: (if|unless) ([^}]*))?\}\}$/;
const closing = /^\{\{\/(if|unless)\}\}$/;
const placing = /^\{\{> ([^}]*)\}\}$/;
const comment = /^\{\{!.*\}\}$/;
const itemMark = /^(- \[ \]|-|\d{1,2}\.) (.*)$/;

/** The Markdown subset of the templates: headings, paragraphs, lists, quotes, and lines of Handlebars between them. */
export const parseMarkdown = (
  source: string,
  start: Place,
  names: ReadonlySet<string>,
): readonly BlockSource[] => {
  const lines = source
    .split('\n')
    .map((text, index) => ({ text: text.trimEnd(), place: { ...start, line: start.line + index } }));
  const reader: Reader = { lines, at: 0, names };
  const blocks = readBlocks(reader);
  const rest = lines[reader.at];
  if (rest !== undefined) throw wordsError(rest.place, `${rest.text} without its {{#if}}`);
  return blocks;
};

const readBlocks = (reader: Reader): readonly BlockSource[] => {
  const blocks: BlockSource[] = [];
  for (let line = reader.lines[reader.at]; line !== undefined; line = reader.lines[reader.at]) {
    if (otherwise.test(line.text) || closing.test(line.text)) return blocks;
    if (line.text === '' || comment.test(line.text)) reader.at += 1;
    else blocks.push(readBlock(reader, line));
  }
  return blocks;
};

const readBlock = (reader: Reader, line: Line): BlockSource => {
  if (opening.test(line.text)) return readChoice(reader, line);
  const place = placing.exec(line.text)?.[1];
  if (place !== undefined) {
    reader.at += 1;
    const what = placeNames.find((name) => name === place);
    if (what === undefined) throw wordsError(line.place, `nothing is called {{> ${place}}}`);
    return { type: 'place', what };
  }
  if (itemMark.test(line.text)) return readList(reader, line);
  const quoted = line.text.startsWith('>');
  const text = takeWhile(reader, (each) => !endsParagraph(each) && each.startsWith('>') === quoted);
  if (quoted)
    return {
      type: 'quote',
      children: inline(
        reader,
        text.map((each) => each.replace(/^>\s?/, '')),
        line,
      ),
    };
  if (!line.text.startsWith('#')) return { type: 'paragraph', children: inline(reader, text, line) };
  if (text.length > 1 || !line.text.startsWith('## '))
    throw wordsError(line.place, 'a heading is one line beginning with "## ", with an empty line after it');
  return { type: 'heading', children: inline(reader, [line.text.slice(3)], line) };
};

const readChoice = (reader: Reader, first: Line): BlockSource => {
  const branches: { when: Condition | null; value: readonly BlockSource[] }[] = [];
  const [, word, name] = opening.exec(first.text)!;
  let when: Condition | null = condition(reader, word!, name!, first.place);
  for (;;) {
    reader.at += 1;
    branches.push({ when, value: readBlocks(reader) });
    const line = reader.lines[reader.at];
    if (line === undefined) throw wordsError(first.place, `${first.text} is never closed`);
    const next = otherwise.exec(line.text);
    if (next === null) break;
    if (when === null) throw wordsError(line.place, 'nothing can follow {{else}} but the end');
    when = next[1] === undefined ? null : condition(reader, next[1], next[2]!, line.place);
  }
  const end = reader.lines[reader.at]!;
  if (closing.exec(end.text)?.[1] !== word) throw wordsError(end.place, `${end.text} closes ${first.text}`);
  reader.at += 1;
  return { type: 'choice', branches };
};

const condition = (reader: Reader, word: string, name: string, place: Place): Condition => ({
  name: checkName(name.trim(), place, reader.names),
  holds: word === 'if',
});

const readList = (reader: Reader, first: Line): BlockSource => {
  const style = styleOf(first.text);
  const items: (readonly InlineSource[])[] = [];
  for (let line = reader.lines[reader.at]; line !== undefined; line = reader.lines[reader.at]) {
    const item = itemMark.exec(line.text);
    if (item === null) break;
    if (styleOf(line.text) !== style)
      throw wordsError(line.place, 'two kinds of list need an empty line between');
    reader.at += 1;
    const more = takeWhile(reader, (each) => each.startsWith('  '));
    items.push(inline(reader, [item[2]!, ...more.map((each) => each.trim())], line));
  }
  const onlyLinks = items.every((item) => item.length === 1 && item[0]!.type === 'link');
  return { type: 'list', style: onlyLinks ? 'choices' : style, items };
};

const styleOf = (line: string): ListStyle => {
  if (line.startsWith('- [ ]')) return 'checks';
  return line.startsWith('-') ? 'bullets' : 'numbers';
};

const endsParagraph = (text: string): boolean =>
  text === '' || /^\{\{(#|else|\/|>|!)[^}]*\}\}$/.test(text) || itemMark.test(text);

const takeWhile = (reader: Reader, holds: (text: string) => boolean): readonly string[] => {
  const taken: string[] = [];
  for (
    let line = reader.lines[reader.at];
    line !== undefined && holds(line.text);
    line = reader.lines[reader.at]
  ) {
    taken.push(line.text);
    reader.at += 1;
  }
  return taken;
};

const inline = (reader: Reader, text: readonly string[], line: Line): readonly InlineSource[] =>
  parseInline(text.join(' '), line.place, reader.names);
