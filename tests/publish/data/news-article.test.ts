import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { newsArticle } from '@/lib/publish/discovery/news-article';
import { loadSite } from '@/lib/site/load-site';
import { hardHeadlines } from '../../setup/hard-headlines';
import { siteOf, type TestArticle } from '../../setup/site-of';
import { buildDay } from '../../site/build-day';

/** What a reader of JSON-LD finds in a page that holds the article's script. */
function found(article: TestArticle, settings?: string): unknown {
  const site = siteOf([article], settings);
  const [entry] = site.entries;
  const script = entry && newsArticle(site, entry.story);
  let told: unknown;
  visit(
    fromHtml(`<script type="application/ld+json">${script}</script><p>after</p>`),
    'element',
    ({ tagName, children: [text] }) => {
      if (tagName === 'script' && text?.type === 'text') told = JSON.parse(text.value);
    },
  );
  return told;
}

test('a story is told as a NewsArticle with all that is known of it', () => {
  const front =
    'source:\n  publisher: The Post\n  url: https://example.com/a\n  author: M. Ostrander\n' +
    'published: 2026-03-12\nlang: de\ntopics: [Towns, Rivers]\n' +
    'corrections:\n  - on: 2026-03-13\n    text: It was four.\n';
  expect(found({ slug: 'a', headline: 'It closed', front })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'It closed',
    inLanguage: 'de',
    url: 'https://example.org/news/stories/a/',
    mainEntityOfPage: 'https://example.org/news/stories/a/',
    datePublished: '2026-03-12',
    dateModified: '2026-03-13',
    keywords: ['Towns', 'Rivers'],
    author: { '@type': 'Person', name: 'M. Ostrander' },
    publisher: { '@type': 'Organization', name: 'The Post' },
    sdPublisher: { '@type': 'Organization', name: 'Test Site' },
    citation: {
      '@type': 'CreativeWork',
      url: 'https://example.com/a',
      publisher: { '@type': 'Organization', name: 'The Post' },
      creditText: 'M. Ostrander',
    },
    correction: [
      { '@type': 'CorrectionComment', text: 'It was four.', datePublished: '2026-03-13' },
    ],
  });
});

test('what is not known is left out', () => {
  const front = 'source:\n  file: a.txt\n  copied: 2026-03-01\n';
  expect(found({ slug: 'a', front }, 'name: Test Site\n')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A headline',
    inLanguage: 'en',
    publisher: { '@type': 'Organization', name: 'Test Site' },
    sdPublisher: { '@type': 'Organization', name: 'Test Site' },
  });
});

test.each(hardHeadlines)('the headline comes out of the page as it is: %s', (headline) => {
  expect(found({ slug: 'a', headline })).toMatchObject({ headline });
});

test('it is light: the seed’s has less than 700 bytes', () => {
  const site = loadSite('content', buildDay);
  const seed = site.entries.find(({ story }) => story.id === '3dc5a4fd25c4acdb')?.story;
  expect(seed && Buffer.byteLength(newsArticle(site, seed))).toBeLessThan(700);
});
