/** The ids that Pagefind gave the stories, newest first, each cut to the same length. */
export interface PackedIds {
  length: number;
  ids: string;
}

/** Ids look like "en_7dc5925": what stands before the line is the same in all. */
const digits = (id: string) => id.slice(id.indexOf('_') + 1);

/** Cuts ids to as few digits as tell them apart, so that a thousand take 3 kB. */
export function packIds(ids: readonly string[]): PackedIds {
  let length = 1;
  const cut = () => ids.map((id) => digits(id).slice(0, length).padEnd(length, '-'));
  while (new Set(cut()).size < new Set(ids).size) length += 1;
  return { length, ids: cut().join('') };
}

/** The number of the story with an id; undefined where none has it. */
export function numberOf({ length, ids }: PackedIds): (id: string) => number | undefined {
  const numbers = new Map<string, number>();
  for (let at = 0; at < ids.length; at += length) {
    numbers.set(ids.slice(at, at + length), at / length);
  }
  return (id) => numbers.get(digits(id).slice(0, length).padEnd(length, '-'));
}
