/** The words that phrases read. An item is what one place of a phrase takes: any of some words, stems and endings. */
export type Vocabulary = {
  /** The number of the item that takes these; the same for the same ones. */
  readonly itemOf: (options: readonly string[]) => number;
  readonly itemCount: () => number;
  /** The items that take a word. */
  readonly itemsOf: (word: string) => readonly number[];
};

export function createVocabulary(): Vocabulary {
  const items = new Map<string, number>();
  const exact = createItemLists();
  const stems = createItemLists();
  const endings = createItemLists();
  const addItem = (key: string, options: readonly string[]): number => {
    const id = items.size;
    items.set(key, id);
    for (const option of options) {
      if (option.endsWith('*')) stems.add(option.slice(0, -1), id);
      else if (option.startsWith('*')) endings.add(option.slice(1), id);
      else exact.add(option, id);
    }
    return id;
  };
  return {
    itemOf: (options) => {
      const key = options.length === 1 ? options[0]! : [...options].sort().join('|');
      return items.get(key) ?? addItem(key, options);
    },
    itemCount: () => items.size,
    itemsOf: (word) => {
      const found = new Set(exact.of(word));
      for (let length = Math.min(word.length, stems.longest()); length > 0; length -= 1)
        for (const id of stems.of(word.slice(0, length))) found.add(id);
      for (let length = Math.min(word.length, endings.longest()); length > 0; length -= 1)
        for (const id of endings.of(word.slice(-length))) found.add(id);
      return [...found];
    },
  };
}

const none: readonly number[] = [];

function createItemLists() {
  const lists = new Map<string, number[]>();
  let longest = 0;
  return {
    /** Item by item: a key that an item names twice follows itself. */
    add: (key: string, id: number): void => {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [id]);
      else if (list[list.length - 1] !== id) list.push(id);
      longest = Math.max(longest, key.length);
    },
    of: (key: string): readonly number[] => lists.get(key) ?? none,
    longest: (): number => longest,
  };
}
