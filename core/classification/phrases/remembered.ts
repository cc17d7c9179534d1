/** Reads each thing once, and all anew when there are too many. */
export function remembered<Key, Value extends object | number>(
  read: (key: Key) => Value,
  most = Infinity,
): (key: Key) => Value {
  let known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known = new Map();
    const made = read(key);
    known.set(key, made);
    return made;
  };
}
