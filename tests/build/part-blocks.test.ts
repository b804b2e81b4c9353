import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { partBlocks } from '@/lib/build/part-blocks';

function parted(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  partBlocks(tree);
  return toHtml(tree);
}

test('no word of one block, one entry or one link is glued to the next', () => {
  expect(
    parted('<h1>One</h1><p>Two</p><nav><a href="#a">Three</a><a href="#b">Four</a></nav>'),
  ).toBe('<h1>One</h1>\n<p>Two</p>\n<nav><a href="#a">Three</a>\n<a href="#b">Four</a></nav>');
  expect(parted('<ul><li>One</li><li>Two</li></ul>')).toBe('<ul><li>One</li>\n<li>Two</li></ul>');
});

test('a sentence and its marks stay as they are written', () => {
  const sentence = '<p>He <a href="#c">said</a>, <em>no</em><strong>thing</strong>.</p>';
  expect(parted(sentence)).toBe(sentence);
});
