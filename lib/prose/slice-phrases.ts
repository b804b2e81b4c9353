import type { PhrasingContent } from 'mdast';
import { phraseText } from '@/lib/content/markdown/phrase-text';

/**
 * The part of inline Markdown that shows the characters `start` to `end`, with its emphasis and
 * links kept around it.
 */
export function slicePhrases(
  nodes: readonly PhrasingContent[],
  start: number,
  end: number,
): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const size = phraseText([node]).length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, size);
    const isMark = size === 0 && (at === 0 ? start === 0 : start < at) && at <= end && start < end;
    if (isMark || from < to)
      kept.push(from === 0 && to === size ? node : sliceNode(node, from, to));
    at += size;
    if (at > end) break;
  }
  return kept;
}

function sliceNode(node: PhrasingContent, from: number, to: number): PhrasingContent {
  if ('value' in node) return { ...node, value: node.value.slice(from, to) };
  if (
    node.type === 'emphasis' ||
    node.type === 'strong' ||
    node.type === 'delete' ||
    node.type === 'link'
  ) {
    return { ...node, children: slicePhrases(node.children, from, to) };
  }
  return node;
}
