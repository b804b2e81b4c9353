import { expect, test } from 'vitest';
import { markdownDraft } from '@/lib/desk/add/markdown-draft';
import { pageDraft } from '@/lib/desk/page/page-draft';

const page = `<!doctype html><html lang="en-GB"><head><title>Lantern Foods recalls soup – The Post</title>
<link rel="canonical" href="https://post.example/2026/lantern">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Lantern Foods recalls soup","datePublished":"2026-03-04T08:15:00.000Z","author":{"@type":"Person","name":"Ada Quill"},"publisher":{"@type":"Organization","name":"The Post"}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Lantern Foods recalls soup</h1>
<p>Lantern Foods said on March 3 that it would recall “Harvest” soup from 40&nbsp;shops, <a href="/stores">which it listed</a>.</p>
<img src="a.jpg" alt="A can"><h2>What is next</h2><p>The regulator denied that it had ordered the recall, and said it will report on *all* in April.</p></article>
<aside>Subscribe to our letter</aside></body></html>`;

test('a saved page gives its article, what it says of itself, and a list of what was left out', () => {
  expect(pageDraft(page)).toEqual({
    headline: 'Lantern Foods recalls soup',
    markdown: `# Lantern Foods recalls soup

Lantern Foods said on March 3 that it would recall “Harvest” soup from 40\u00A0shops, [which it listed](https://post.example/stores).

## What is next

The regulator denied that it had ordered the recall, and said it will report on \\*all\\* in April.
`,
    shown: null,
    details: {
      publisher: 'The Post',
      url: 'https://post.example/2026/lantern',
      author: 'Ada Quill',
      published: '2026-03-04T08:15:00Z',
      lang: 'en-GB',
    },
    leftOut: ['Home', 'Subscribe to our letter', 'an image, "A can"'],
  });
});

test('a time without a zone gives its day alone', () => {
  const local = page.replace('08:15:00.000Z', '08:15:00');
  expect(pageDraft(local).details.published).toBe('2026-03-04');
});

test('a page without an article is refused', () => {
  expect(() => pageDraft('<html><body></body></html>')).toThrow('paste its text');
});

test('Markdown stays as it is; a front matter is refused', () => {
  expect(markdownDraft('a.md', '# A *b*\n\nOne.\n')).toMatchObject({
    headline: 'A b',
    markdown: '# A *b*\n\nOne.\n',
  });
  expect(() => markdownDraft('a.md', '---\nid: a\n---\n# A\n')).toThrow('front matter already');
});
