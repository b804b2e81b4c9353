/**
 * How a text bounds a date: the words by which it says on which side of it something lies. Null where
 * it names the day, month or year itself.
 */
export const dateBounds = [
  'after',
  'as of',
  'before',
  'by',
  'from',
  'not before',
  'since',
  'since at least',
  'through',
  'until',
  'until at least',
] as const;

export type DateBound = (typeof dateBounds)[number];
