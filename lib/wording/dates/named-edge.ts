import type { NamedPart } from '@/lib/wording/dates/part-names';

const edges: readonly { words: RegExp; part: 'end' | 'start' }[] = [
  { words: /\bend of\b/i, part: 'end' },
  { words: /\b(?:beginning|start) of\b/i, part: 'start' },
];

/**
 * A date that names the end or the start of a month or year, in these words: what is due "before
 * the end of the year" is not due before its last third.
 * @param quote the words of the date.
 */
export function namedEdge(quote: string, from: string | null, to: string | null): NamedPart | null {
  const edge = edges.find(({ words }) => words.test(quote));
  const [first, last] = [from ?? to ?? '', to ?? from ?? ''];
  if (!edge || first.slice(0, 4) !== last.slice(0, 4)) return null;
  const month = first.length > 7 || last.length > 7;
  return month && first.slice(0, 7) !== last.slice(0, 7)
    ? null
    : { part: edge.part, of: first.slice(0, month ? 7 : 4) };
}
