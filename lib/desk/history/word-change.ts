/** How many words came and went. */
export interface WordChange {
  added: number;
  removed: number;
}

/** Words and figures; quotation marks, hyphens and spaces between them are typography. */
const words = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The change from one text to another in words; null where both have the same in the same order. */
export function wordChange(before: string, after: string): WordChange | null {
  const [old, now] = [words(before), words(after)];
  if (old.length === now.length && old.every((word, i) => word === now[i])) return null;
  const counts = new Map<string, number>();
  for (const word of old) counts.set(word, (counts.get(word) ?? 0) - 1);
  for (const word of now) counts.set(word, (counts.get(word) ?? 0) + 1);
  const added = [...counts.values()].reduce((sum, n) => sum + Math.max(n, 0), 0);
  return { added, removed: added - (now.length - old.length) };
}
