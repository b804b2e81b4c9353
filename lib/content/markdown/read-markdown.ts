import type { Node } from 'unist';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { checkLimits } from '@/lib/content/bounds/check-limits';
import { ContentError } from '@/lib/content/content-error';
import { endMarks } from '@/lib/content/markdown/end-marks';
import { forbidden } from '@/lib/content/markdown/blocks/forbidden';
import { foreignMarkupProblem } from '@/lib/content/markdown/blocks/foreign-markup';
import { plainTree } from '@/lib/content/markdown/blocks/plain-tree';
import { numberedLines } from '@/lib/content/markdown/numbered-lines';
import { normaliseLinks } from '@/lib/content/markdown/normalise-links';
import { type Outline, outline } from '@/lib/content/markdown/outline';
import type { Problem } from '@/lib/content/problem';

const parser = remark().use(remarkGfm, { singleTilde: false });

/**
 * Reads the Markdown of an article file to its outline.
 * @param before lines of the file that stand before the Markdown.
 * @throws ContentError where it is not shaped as an article or holds what no article may.
 */
export function readMarkdown(file: string, markdown: string, before: number): Outline {
  checkLimits(file, markdown, before);
  const tree = plainTree(markdown) ?? parser.parse(markdown);
  const sourceOf = ({ position }: Node) =>
    markdown.slice(position?.start.offset, position?.end.offset);
  endMarks(tree, markdown);
  const problem = ({ position }: Node, message: string): Problem => ({
    file,
    line: (position?.start.line ?? 1) + before,
    column: position?.start.column ?? 1,
    message,
  });
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const message =
      forbidden(node) ?? (node.type === 'text' ? foreignMarkupProblem(sourceOf(node)) : null);
    if (message) problems.push(problem(node, message));
  });
  if (problems.length > 0) throw new ContentError(problems);
  numberedLines(tree, markdown);
  normaliseLinks(tree);
  return outline(tree, (node, message) => {
    throw new ContentError([problem(node, message)]);
  });
}
