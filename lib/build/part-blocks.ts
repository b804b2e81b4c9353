import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Elements that stand on lines of their own, and links: two of them are never one word. */
export const apart: ReadonlySet<string> = new Set(
  (
    'a address article aside blockquote dd div dl dt figure footer form h1 h2 h3 h4 header label li ' +
    'main nav ol p section table tbody td th thead tr ul'
  ).split(' '),
);

const isApart = (node: Nodes | undefined) => node?.type === 'element' && apart.has(node.tagName);

/**
 * Puts a line break between elements that only the layout keeps apart, so that a page reads as text
 * too: in a terminal, in a reader mode, copied. What stands beside text is left as it is.
 */
export function partBlocks(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const { children } = node;
    for (let i = children.length - 1; i > 0; i -= 1) {
      const [before, after] = [children[i - 1], children[i]];
      const elements = before?.type === 'element' && after?.type === 'element';
      if (elements && (isApart(before) || isApart(after))) {
        children.splice(i, 0, { type: 'text', value: '\n' });
      }
    }
  });
}
