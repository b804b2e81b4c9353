import type { PhrasingContent } from 'mdast';

/**
 * The words of inline Markdown as a reader sees them. A line end inside a paragraph is a space,
 * so that every character keeps its place.
 */
export function phraseText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: PhrasingContent): string {
  if ('value' in node) return node.value.replaceAll('\n', ' ');
  if ('children' in node) return phraseText(node.children);
  return node.type === 'break' ? ' ' : '';
}
