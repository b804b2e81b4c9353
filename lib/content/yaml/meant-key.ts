/** Keys of other programs, and what holds the same here. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['date', 'write "published"'],
  ['pubdate', 'write "published"'],
  ['publisheddate', 'write "published"'],
  ['created', 'write "published"'],
  ['modified', 'write "updated"'],
  ['lastmod', 'write "updated"'],
  ['title', 'write the headline as "# …" above the text'],
  ['headline', 'write the headline as "# …" above the text'],
  ['tags', 'write "topics"'],
  ['categories', 'write "topics"'],
  ['language', 'write "lang"'],
  ['slug', 'name the file <slug>.md'],
  ['author', 'write it under "source:"'],
  ['publisher', 'write it under "source:"'],
  ['url', 'write it under "source:"'],
  ['licence', 'write it under "source:"'],
  ['license', 'write "licence" under "source:"'],
]);

/** Whether one letter more, less or another makes a word of another, or two that changed places. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rests: [string, string] = [a.slice(start), b.slice(start)];
  const [left, right] = rests;
  return (
    left.slice(1) === right ||
    right.slice(1) === left ||
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}

/** What an unknown key was meant to be, as what to do; null where nothing is like it. */
export function meantKey(key: string, keys: readonly string[]): string | null {
  const plain = key.toLowerCase().replaceAll(/[^a-z]/g, '');
  // No key is known inside "source:" and its like, of which the list is not at hand.
  if (keys.length === 0) return null;
  const near = keys.find((known) => isNear(known.toLowerCase(), plain));
  return elsewhere.get(plain) ?? (near === undefined ? null : `write "${near}"`);
}
