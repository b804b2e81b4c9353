import type { Paragraph, RootContent } from 'mdast';
import { seenText } from '@/lib/text/folding/fold';
import { phraseText } from '@/lib/content/markdown/phrase-text';

/** The paragraphs among `nodes` in reading order, those in quotations and lists included. */
export function proseBlocks(nodes: readonly RootContent[]): Paragraph[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return seenText(phraseText(node.children)).trim() ? [node] : [];
    const holds = node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem';
    return holds ? proseBlocks(node.children) : [];
  });
}
