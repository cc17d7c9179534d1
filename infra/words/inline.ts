import { type LinkName, linkNames } from '#core/words/tree.ts';
import { type LeafSource, readLeaf } from './leaf.ts';
import { type Place, wordsError } from './place.ts';

export type InlineSource =
  | { readonly type: 'text'; readonly text: LeafSource }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly InlineSource[] }
  | { readonly type: 'link'; readonly to: LinkName; readonly children: readonly InlineSource[] };

/** Handlebars first, so that an asterisk inside braces is never emphasis. */
const inlineMarks = /\{\{.*?\}\}|\*\*(.+?)\*\*|\*(\S(?:.*?\S)?)\*|\[([^\]]*)\]\(([^)]*)\)/g;

/** `**strong**`, `*emphasis*` and `[label]({{link "plan"}})`; the rest is text. */
export const parseInline = (
  source: string,
  place: Place,
  names: ReadonlySet<string>,
): readonly InlineSource[] => {
  const nodes: InlineSource[] = [];
  let text = '';
  let from = 0;
  const flush = (): void => {
    if (text !== '') nodes.push({ type: 'text', text: readLeaf(typographic(text), place, names) });
    text = '';
  };
  for (const match of source.matchAll(inlineMarks)) {
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    const [whole, strong, emphasis, label, target] = match;
    if (strong !== undefined || emphasis !== undefined) {
      flush();
      const type = strong === undefined ? 'emphasis' : 'strong';
      nodes.push({ type, children: parseInline(strong ?? emphasis ?? '', place, names) });
    } else if (target !== undefined) {
      flush();
      nodes.push({
        type: 'link',
        to: linkTarget(target, place),
        children: parseInline(label!, place, names),
      });
    } else text += whole;
  }
  text += source.slice(from);
  flush();
  return nodes;
};

/** `{{link "plan"}}` and nothing else: no address is ever written in a template. */
export const linkTarget = (target: string, place: Place): LinkName => {
  const name = /^\{\{link "([a-zA-Z]+)"\}\}$/.exec(target.trim())?.[1];
  const known = linkNames.find((each) => each === name);
  if (known === undefined)
    throw wordsError(
      place,
      `a link goes to {{link "name"}} with one of ${linkNames.join(', ')}; not ${target}`,
    );
  return known;
};

/** Straight apostrophes between letters become typographic ones, outside of braces. */
const typographic = (text: string): string =>
  text.replace(/\{\{.*?\}\}|(?<=\p{L})'(?=\p{L})/gu, (found) => (found === "'" ? '’' : found));
