import type { TextRange } from '@/lib/search/shards/shard';

/** A piece of a text in which the words that were found are marked. */
export function markedText(
  text: string,
  [start, end]: TextRange,
  marks: readonly TextRange[],
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let at = start;
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    if (from < at || to > end) continue;
    const mark = document.createElement('mark');
    mark.className = 'found';
    mark.textContent = text.slice(from, to);
    fragment.append(text.slice(at, from), mark);
    at = to;
  }
  fragment.append(text.slice(at, end));
  return fragment;
}
