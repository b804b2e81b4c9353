import type { Node } from 'unist';
import type { Article } from '@/lib/content/article';
import { sentimentStep } from '@/lib/content/markdown/sentiment-heading';
import type { Problem } from '@/lib/content/problem';

/** Where a sentence ends with its line. */
const sentenceEnd = /[.!?…]["'”’»)\]]*$/;

/** A text that is broken at the width of a window has lines of some such length. */
const isWrapped = ({ length }: string) => length >= 60 && length <= 100;

/** Signs that open a block of Markdown, where a sentence goes on with them. */
const sign = /^ {0,3}([-+*>])/;

/** Line ends that Markdown takes otherwise than they look: no blank line parts what they part. */
export function lineEnds({ file, fileText, bodyLine, body, sentiment }: Article): Problem[] {
  const lines = fileText.split('\n');
  const blocks: Node[] = [...body, ...(sentiment?.reasons ?? [])];
  return blocks.flatMap((node, i): Problem[] => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return [];
    const own = lines.slice(bodyLine + start.line - 1, bodyLine + end.line);
    const message =
      node.type === 'paragraph'
        ? ofParagraph(own, bodyLine + start.line)
        : ofBlock(node, blocks[i - 1], own[0] ?? '');
    return message === null
      ? []
      : [{ file, line: start.line + bodyLine, column: start.column, message }];
  });
}

function ofParagraph(lines: readonly string[], first: number): string | null {
  if (lines.length < 2) return null;
  const label = lines.findIndex((line) => sentimentStep(line.trim().replace(/[.:]$/, '')) !== null);
  if (label >= 0)
    return `"${lines[label]?.trim()}" in line ${first + label} is part of a paragraph, as no blank line stands around it; write "## Sentiment: ${lines[label]?.trim()}" there, with blank lines.`;
  const inner = lines.slice(0, -1);
  const isBroken =
    inner.every((line) => sentenceEnd.test(line)) && (inner.length > 1 || !inner.some(isWrapped));
  return isBroken
    ? `lines ${first} to ${first + lines.length - 1} are one paragraph, as no blank line parts them; put one between paragraphs.`
    : null;
}

/** A list of one item, or a quotation, that begins right below a paragraph. */
function ofBlock(node: Node, before: Node | undefined, line: string): string | null {
  const isOne =
    node.type === 'blockquote' ||
    (node.type === 'list' && 'children' in node && Array.isArray(node.children)
      ? node.children.length === 1
      : false);
  const follows =
    before?.type === 'paragraph' &&
    before.position?.end.line === (node.position?.start.line ?? 0) - 1;
  const [, mark] = sign.exec(line) ?? [];
  if (!isOne || !follows || mark === undefined) return null;
  const name = node.type === 'list' ? 'an item of a list' : 'a quotation';
  return `"${mark}" at the beginning of the line makes ${name} of it; write "\\${mark}" if the sentence goes on there, else put a blank line before it.`;
}
