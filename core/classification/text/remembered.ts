/** Reads each thing once, and all anew when there are too many: the bound keeps a long-lived Lambda from growing. */
export function remembered<Key, Value extends NonNullable<unknown>>(
  read: (key: Key) => Value,
  most = Infinity,
): (key: Key) => Value {
  let known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known = new Map();
    const own = typeof key === 'string' ? (ownCopy(key) as Key & string) : key;
    const made = read(own);
    known.set(own, made);
    return made;
  };
}

/** V8 keeps the whole text alive for any piece of thirteen characters that was cut from it; this is a piece of its own. */
function ownCopy(piece: string): string {
  return ` ${piece}`.slice(1);
}
