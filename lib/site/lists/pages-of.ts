/** As many items as a page of a list holds without growing heavy. */
export const pageSizes = {
  stories: 50,
  dates: 50,
  speakers: 200,
  statements: 100,
  due: 50,
  corrections: 100,
} as const;

/** One page of a list that may go on over several. */
export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  /** How many pages the list has; an empty list has one. */
  of: number;
}

/** Cuts a list into pages of at most `size` items. */
export function pagesOf<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    number: i + 1,
    of,
  }));
}
