import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { PrintedRow } from '@/lib/build/rows/printed-row';

const storyPath = /\/stories\/([a-z0-9-]+)\//;

/** The rows of a page: the elements with `data-row`, which holds the anchor of their claim. */
export function pageRows(file: string, html: string): PrintedRow[] {
  if (!html.includes('data-row')) return [];
  const own = storyPath.exec(`/${file}`)?.[1] ?? null;
  const rows: PrintedRow[] = [];
  visit(fromHtml(html), 'element', (element: Element) => {
    const { dataRow, href } = element.properties;
    if (dataRow === undefined) return;
    const slug = storyPath.exec(String(href ?? ''))?.[1] ?? own;
    rows.push({ file, slug, anchor: String(dataRow), words: textOf(element) });
  });
  return rows;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
