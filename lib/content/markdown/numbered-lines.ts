import type { List, Paragraph, Root, RootContent } from 'mdast';

/** A list that a person numbers stays below this; "2019. What a year" is a sentence. */
const minYear = 1000;

/**
 * Makes paragraphs of list items that are numbered like a year, and of a list of one item that
 * does not begin at 0 or 1: Markdown takes "2019. What a year it was" for one.
 * @param markdown the text that the tree was read from.
 */
export function numberedLines(tree: Root, markdown: string): void {
  tree.children = tree.children.flatMap((node) =>
    node.type === 'list' && isSentence(node) ? paragraphsOf(node, markdown) : [node],
  );
}

function isSentence({ ordered, start, children }: List): boolean {
  if (ordered !== true) return false;
  return (start ?? 1) >= minYear || (children.length === 1 && (start ?? 1) > 1);
}

function paragraphsOf({ children }: List, markdown: string): RootContent[] {
  return children.flatMap((item) => {
    const from = item.position?.start.offset ?? 0;
    const marker = /^\d+[.)]/.exec(markdown.slice(from, from + 12))?.[0] ?? '';
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return [plain(marker), ...item.children];
    return [
      { ...first, children: [{ type: 'text', value: `${marker} ` }, ...first.children] },
      ...rest,
    ];
  });
}

const plain = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
