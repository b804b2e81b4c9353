import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { expect, inject, test } from 'vitest';
import { readTree } from '@/lib/build/file-tree';

const textOf = (node: Nodes): string =>
  'value' in node && node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map(textOf).join('')
      : '';

/** Where the links of a page lead, by what each is called where it is heard alone. */
function targetsByName(html: string): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>();
  visit(fromHtml(html), 'element', (element: Element) => {
    const { tagName, properties } = element;
    const classes = properties['className'];
    // What a sheet says in addition is there only while its address is named.
    if (tagName === 'template' || (Array.isArray(classes) && classes.includes('in-sheet')))
      return SKIP;
    if (tagName !== 'a' || properties['href'] === undefined) return undefined;
    const name = String(properties['ariaLabel'] ?? textOf(element));
    const key = name.replaceAll(/\s+/g, ' ').trim().toLowerCase();
    targets.set(key, (targets.get(key) ?? new Set()).add(String(properties['href'])));
    return undefined;
  });
  return targets;
}

test('no two links of a page have one name and lead to different places', () => {
  const alike: string[] = [];
  for (const [path, bytes] of readTree(inject('demo').folder)) {
    if (!path.endsWith('.html')) continue;
    for (const [name, targets] of targetsByName(Buffer.from(bytes).toString()))
      if (targets.size > 1) alike.push(`${path}: ${name} → ${[...targets].join(', ')}`);
  }
  expect(alike).toEqual([]);
});
