import { limits, paragraphs } from './clean-text.ts';
import type { Part, Span } from './document.ts';
import type { LinkTable } from './links.ts';
import type { Block, Condition, Inline, Leaf, Variants, View } from './tree.ts';

/** What blocks need besides the view: where links go, and what stands at the places. */
export type Surroundings = {
  readonly view: View;
  readonly links: LinkTable;
  readonly action: Part | null;
  readonly plan: Part | null;
  readonly draft: Part | null;
};

export const textOf = (leaf: Leaf, view: View): string => (typeof leaf === 'string' ? leaf : leaf(view));

/** The first variant whose condition holds. @throws when none does: the compiler sees to it that the last has none. */
export const pick = <Value>(variants: Variants<Value>, view: View): Value => {
  const found = find(variants, view);
  if (found === null) throw new Error('no variant fits');
  return found;
};

const find = <Value>(variants: Variants<Value>, view: View): Value | null => {
  for (const { when, value } of variants) if (when === null || holds(when, view)) return value;
  return null;
};

const holds = (condition: Condition, view: View): boolean => {
  const value = view[condition.name];
  if (value === undefined) throw new Error(`the view has no ${condition.name}`);
  return (value !== '' && value !== false) === condition.holds;
};

/** Puts the data in and settles every condition. What comes out empty is left out. */
export const resolveBlocks = (blocks: readonly Block[], given: Surroundings): readonly Part[] =>
  joinLists(blocks.flatMap((block) => resolveBlock(block, given)));

const resolveBlock = (block: Block, given: Surroundings): readonly Part[] => {
  switch (block.type) {
    case 'heading':
    case 'paragraph': {
      const children = resolveInline(block.children, given);
      return children.length === 0 ? [] : [{ type: block.type, children }];
    }
    case 'list': {
      const items = block.items.map((item) => resolveInline(item, given)).filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ type: 'list', style: block.style, items }];
    }
    case 'quote': {
      const quoted = paragraphs(spanText(resolveInline(block.children, given)), limits.feedback);
      return quoted.length === 0 ? [] : [{ type: 'quote', paragraphs: quoted }];
    }
    case 'choice':
      return (find(block.branches, given.view) ?? []).flatMap((each) => resolveBlock(each, given));
    case 'place': {
      const part = given[block.what];
      return part === null ? [] : [part];
    }
    default:
      return block satisfies never;
  }
};

const resolveInline = (nodes: readonly Inline[], given: Surroundings): readonly Span[] =>
  trimmed(nodes.flatMap((node) => resolveNode(node, given)));

const resolveNode = (node: Inline, given: Surroundings): readonly Span[] => {
  if (node.type === 'text') return [{ type: 'text', text: textOf(node.text, given.view) }];
  const children = node.children.flatMap((each) => resolveNode(each, given));
  if (node.type !== 'link') return [{ type: node.type, children }];
  const target = given.links[node.to];
  // A link to somebody whose address nobody knows is only their name.
  return target === null ? children : [{ type: 'link', target, children }];
};

const trimmed = (spans: readonly Span[]): readonly Span[] => (spanText(spans).trim() === '' ? [] : spans);

export const spanText = (spans: readonly Span[]): string =>
  spans.map((span) => (span.type === 'text' ? span.text : spanText(span.children))).join('');

/** Items that conditions kept apart in the template are one list to the reader. */
const joinLists = (parts: readonly Part[]): readonly Part[] => {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'list' && last?.type === 'list' && last.style === part.style)
      joined[joined.length - 1] = { ...last, items: [...last.items, ...part.items] };
    else joined.push(part);
  }
  return joined;
};
