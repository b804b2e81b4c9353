import { expect, test } from 'vitest';
import { allPages } from '@/lib/pages/list/all-pages';
import { sitePages } from '@/lib/publish/discovery/site-pages';
import type { StoryBrief } from '@/lib/readings/story-brief';
import { settingsSchema } from '@/lib/content/settings/settings';
import { siteOfReadings } from '@/lib/site/site-of-readings';
import { slugSchema } from '@/lib/story/slug';
import { buildDay } from '../../site/build-day';
import { fixtureSite } from '../../setup/fixture-site';

/** Counts how often anything is asked of the briefs of a site of so many stories, all told. */
function stepsOf(stories: number): { site: number; pages: number; sitemap: number } {
  let steps = 0;
  const counted = (brief: StoryBrief): StoryBrief =>
    new Proxy(brief, {
      get: (target, name) => {
        steps += 1;
        return Reflect.get(target, name);
      },
    });
  const known = fixtureSite.entries.map(({ story }) => story);
  const readings = Array.from({ length: stories }, (_, i) => {
    const brief = known[i % known.length];
    if (!brief) throw new Error('the demonstration has no story');
    const slug = slugSchema.parse(`story-${i}`);
    return {
      brief: counted({ ...brief, id: slug, slug, aliases: [] }),
      digest: slug,
      release: { draft: false, publish: null },
    };
  });
  const settings = settingsSchema.parse({ url: 'https://example.org' });
  steps = 0;
  const site = siteOfReadings(settings, buildDay, readings, () => {
    throw new Error('no list reads a text');
  });
  const lists = steps;
  const count = (work: () => unknown) => {
    steps = 0;
    work();
    return steps;
  };
  return {
    site: lists,
    pages: count(() => [...allPages(site)].length),
    sitemap: count(() => sitePages(site)),
  };
}

test('lists, timelines, speakers and the sitemap grow no faster than the site, and read no text', () => {
  const few = stepsOf(300);
  const many = stepsOf(1200);
  expect(few.pages).toBeGreaterThan(300);
  // n log n: of four times the stories at most 4 × log 1200 / log 300 = 5 times the steps.
  expect(many.site / few.site).toBeLessThan(5);
  expect(many.pages / few.pages).toBeLessThan(5);
  expect(many.sitemap / few.sitemap).toBeLessThan(5);
});
