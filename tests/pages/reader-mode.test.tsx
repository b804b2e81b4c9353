import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Document } from '@/components/document/document';
import { PageView } from '@/components/pages/page-view';
import { allPages } from '@/lib/pages/list/all-pages';
import type { Page } from '@/lib/pages/page';
import { frameOf } from '@/lib/pages/page-site';
import { fixtureSite as site } from '../setup/fixture-site';

/** Shorter texts make Readability try again with all that it left out (its `charThreshold`). */
const minLength = 500;

const frame = frameOf(site);

function storyAt(slug: string) {
  const entry = site.entryBySlug.get(slug);
  if (!entry) throw new Error(`no story ${slug}`);
  return site.read(entry.story);
}

const markup = (page: Page) =>
  `<!doctype html>${renderToStaticMarkup(
    <Document frame={frame} head={page.head}>
      <PageView frame={frame} page={page} read={storyAt} />
    </Document>,
  )}`;

const bare = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');

const stories = [...allPages(site)].flatMap((page) => {
  if (page.view.kind !== 'story') return [];
  const { story } = storyAt(page.view.slug);
  const { document } = parseHTML(markup(page));
  const prose = bare(document.querySelector('.prose')?.textContent);
  return [{ story, prose, article: new Readability(document).parse() }];
});

test('reader mode has headline, byline, publisher and day of every story', () => {
  for (const { story, article } of stories) {
    const { publisher, author } = story.source ?? {};
    expect(article?.title).toBe(story.headline.text);
    expect([story.slug, article?.byline]).toEqual([story.slug, author ?? publisher ?? null]);
    expect(article?.siteName).toBe(publisher ?? site.name);
    expect(article?.publishedTime).toBe(story.published);
  }
});

test('reader mode has the whole text of a story and nothing else, where it is not very short', () => {
  const long = stories.filter(({ prose }) => prose.length >= minLength);
  expect(long.length).toBeGreaterThan(20);
  const wrong = long.filter(({ prose, article }) => bare(article?.textContent) !== prose);
  expect(wrong.map(({ story }) => story.slug)).toEqual([]);
});
