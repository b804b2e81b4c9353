import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Press releases end with a line `# # #`, or part with a lone `#`. Markdown takes it for a heading
 * without words; it is shown as it is written.
 * @param markdown what `tree` was parsed from.
 */
export function endMarks(tree: Root, markdown: string): void {
  visit(tree, 'heading', (node, index, parent) => {
    const { position } = node;
    const written = markdown.slice(position?.start.offset, position?.end.offset).trim();
    if (parent === undefined || index === undefined || !/^#[# ]*$/.test(written)) return;
    const mark: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: written }],
      ...(position && { position }),
    };
    // The first line is where the headline belongs.
    if (index > 0) parent.children[index] = mark;
  });
}
