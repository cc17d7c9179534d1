/** A set of folded words, written with a space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
