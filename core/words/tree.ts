/**
 * The templates after compilation: Markdown is already parsed, data has not been seen yet. Data can only ever fill a
 * leaf, so no company name becomes a heading, a link or a list.
 */
export type Leaf = string | ((view: View) => string);

/** What the words may speak of: sentences' parts and yes/no facts, by the names in vocabulary.ts. */
export type View = Readonly<Record<string, string | boolean>>;

/** `{{#if name}}` or `{{#unless name}}`; an empty text counts as no. */
export type Condition = { readonly name: string; readonly holds: boolean };

/** The first whose condition holds is taken; the last has none. */
export type Variants<Value> = readonly { readonly when: Condition | null; readonly value: Value }[];

export const linkNames = [
  'plan',
  'notARejection',
  'pause',
  'stop',
  'times',
  'start',
  'no',
  'goOn',
  'done',
  'send',
  'consultant',
  'freshLink',
  'provider',
  'unsubscribe',
] as const;
export type LinkName = (typeof linkNames)[number];

export type Inline =
  | { readonly type: 'text'; readonly text: Leaf }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly to: LinkName; readonly children: readonly Inline[] };

/** `choices` is a list of nothing but links: small buttons side by side. */
export type ListStyle = 'bullets' | 'numbers' | 'checks' | 'choices';

export const placeNames = ['action', 'plan', 'draft'] as const;
/** Where the main button, the plan or the ready-to-send mail stands in the text. */
export type PlaceName = (typeof placeNames)[number];

export type Block =
  | { readonly type: 'heading' | 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly style: ListStyle; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'choice'; readonly branches: Variants<readonly Block[]> }
  | { readonly type: 'place'; readonly what: PlaceName };

export type Action = { readonly to: LinkName; readonly label: Leaf };

/** One compiled template; a part (footer, draft) has blocks and maybe a subject. */
export type Template = {
  readonly title: Variants<Leaf>;
  readonly subject: Variants<Leaf>;
  readonly preheader: Variants<Leaf>;
  readonly action: Variants<Action>;
  readonly blocks: readonly Block[];
};
