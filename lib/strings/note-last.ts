/** Notes an item at the end of a list of a map, which keeps the last `most` of them. */
export function noteLast<Key, Item>(
  lists: Map<Key, Item[]>,
  key: Key,
  item: Item,
  most: number,
): void {
  const held = lists.get(key);
  if (!held) lists.set(key, [item]);
  else if (held.push(item) > most) held.shift();
}
