/** Shorter names differ in one letter for good reasons: "US" and "UK". */
const minLength = 5;

/** All that a name becomes where one of its letters is passed over. */
const shortened = (name: string) =>
  Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1));

const isNumbered = /\d/;

/**
 * For each of some names, the other ones that one letter more, less or another would make of it; two
 * letters that changed places count as one. Names with figures in them are passed over: "Group of 7".
 * @returns a map of those names alone that have such neighbours.
 */
export function oneLetterApart(names: Iterable<string>): Map<string, string[]> {
  const long = [...new Set(names)].filter(
    (name) => name.length >= minLength && !isNumbered.test(name),
  );
  const by = new Map<string, string[]>();
  for (const name of long) {
    for (const key of new Set([name, ...shortened(name)])) {
      const held = by.get(key);
      if (held) held.push(name);
      else by.set(key, [name]);
    }
  }
  const found = new Map<string, Set<string>>();
  for (const group of by.values()) {
    if (group.length < 2 || group.length > maxGroup) continue;
    for (const name of group)
      for (const other of group)
        if (name !== other && isNear(name, other))
          found.set(name, (found.get(name) ?? new Set()).add(other));
  }
  return new Map([...found].map(([name, others]) => [name, [...others].toSorted()]));
}

/** More names than this that share all letters but one are a family, no slip: "Act A", "Act B" … */
const maxGroup = 6;

/** Two names that share what is left of them without a letter are at most two slips apart. */
function isNear(a: string, b: string): boolean {
  let start = 0;
  while (a[start] !== undefined && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = [a.length, b.length].map((length) => length - start - end);
  const swapped =
    left.every((size) => size === 2) && a[start] === b[start + 1] && a[start + 1] === b[start];
  return swapped || Math.max(...left) <= 1;
}
