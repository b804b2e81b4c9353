import type { Nodes, RootContent } from 'mdast';
import type { Node } from 'unist';
import { phraseText } from '@/lib/content/markdown/phrase-text';

/** A block whose words are shown but not read for dates and claims. */
export interface UnreadBlock {
  /** What it is called, with its article: "a table". */
  readonly name: string;
  readonly words: string;
  /** From 1, counted in the Markdown. */
  readonly line: number;
  readonly column: number;
  /** A heading is read by people alone; it is worth a warning only where it holds a fact. */
  readonly isHeading: boolean;
}

/** The blocks of an article that no reader reads, in order, those in quotations and lists included. */
export function unreadBlocks(nodes: readonly Nodes[]): UnreadBlock[] {
  return nodes.flatMap((node): UnreadBlock[] => {
    const { position }: Node = node;
    const place = {
      line: position?.start.line ?? 1,
      column: position?.start.column ?? 1,
      isHeading: node.type === 'heading',
    };
    switch (node.type) {
      case 'heading':
        return [{ name: 'a heading', words: phraseText(node.children), ...place }];
      case 'code':
        return [{ name: 'a block of code', words: node.value, ...place }];
      case 'table':
        return [{ name: 'a table', words: cells(node.children), ...place }];
      case 'footnoteDefinition':
        return [{ name: 'a footnote', words: blocks(node.children), ...place }];
      case 'blockquote':
      case 'list':
      case 'listItem':
        return unreadBlocks(node.children);
      default:
        return [];
    }
  });
}

const cells = (rows: readonly Extract<Nodes, { type: 'tableRow' }>[]) =>
  rows.flatMap(({ children }) => children.map((cell) => phraseText(cell.children))).join('; ');

const blocks = (nodes: readonly RootContent[]) =>
  nodes.map((node) => (node.type === 'paragraph' ? phraseText(node.children) : '')).join(' ');
