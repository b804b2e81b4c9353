import { expect, test } from 'vitest';
import { readArticle } from '@/lib/content/read-article';
import { parseStory } from '@/lib/parse/parse-story';
import { proseHtml } from '@/lib/prose/prose-html';

/** The HTML of an article's text; anchors are shown without the part that depends on the words. */
function prose(markdown: string): string {
  const file = `---\nid: test\n---\n\n# A headline\n\n${markdown}`;
  const article = readArticle('content/test.md', Buffer.from(file));
  return proseHtml(parseStory(article), article.body).replaceAll(/([psdc]-)[a-z0-9]{6}/g, '$1*');
}

test('cues and dates are links to their claim and their place on the timeline', () => {
  expect(prose('Norvane denied on July 10, 2026 that it had closed.')).toBe(
    '<p id="p-*"><span id="s-*">Norvane <a data-kind="denies" href="#c-*-denied">denied</a> on ' +
      '<a class="date" href="#d-*-july-10-2026"><time datetime="2026-07-10">July 10, 2026</time></a> ' +
      'that it had closed.</span></p>\n',
  );
});

test('an interval, for which HTML has no word, is a link without a machine date', () => {
  expect(prose('It closed in late June 2026.')).toContain(
    '<a class="date" href="#d-*-late-june-2026">late June 2026</a>',
  );
});

test('marks cross emphasis without losing it', () => {
  const html = prose('Norvane *closed on July 10*, 2026.');
  expect(html).toContain('<em>closed on </em>');
  expect(html).toContain('<em>July 10</em>, 2026</time></a>');
});

test('each sentence of a paragraph has an anchor, and no character between them is lost', () => {
  const html = prose('It closed. Then it opened  again.');
  expect(html.match(/<span id="s-\*">/g)).toHaveLength(2);
  expect(html.replaceAll(/<[^>]+>/g, '')).toBe('It closed. Then it opened  again.\n');
});

test('characters that HTML reserves stay characters', () => {
  expect(prose('Sales \\<b> & “profit” fell.')).toContain('Sales &#x3C;b> &#x26; “profit” fell.');
});

test('lists, quotations and headings inside the text are kept', () => {
  const html = prose('## Why\n\n> It was late.\n\n1. One.\n2. Two.');
  expect(html).toMatch(/<h2>Why<\/h2>\n<blockquote>\n<p id=.*<ol>\n<li><span id=/s);
});
