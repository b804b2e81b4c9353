import { expect, test } from 'vitest';
import { inTheOriginal } from '@/lib/site/cite/in-the-original';
import { fixtureSite } from '../setup/fixture-site';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();

test('the link of each sentence leads Chromium to it in the page of the publisher', async () => {
  const stories = fixtureSite.entries
    .map(({ story }) => fixtureSite.read(story).story)
    .filter(({ source }) => source?.url !== undefined)
    .slice(0, 2);
  expect(stories.length).toBeGreaterThan(0);
  let followed = 0;
  for (const story of stories) {
    const page = await browser().newPage({ viewport: { width: 800, height: 600 } });
    const html = story.paragraphs
      .map(({ sentences }) => {
        const words = sentences.map(({ anchor, quote }) => {
          const text = quote.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
          return `<span data-anchor="${anchor}">${text}</span>`;
        });
        return `<p style="margin:1500px 0">${words.join(' ')}</p>`;
      })
      .join('');
    await page.route('**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    for (const { anchor } of story.paragraphs.flatMap(({ sentences }) => sentences)) {
      await page.goto('about:blank');
      await page.goto(inTheOriginal(story, anchor) ?? '');
      const seen = () =>
        page.locator(`[data-anchor="${anchor}"]`).evaluate((span) => {
          const { top, bottom } = span.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      await expect.poll(seen, { message: `${story.slug} ${anchor}` }).toBe(true);
      followed += 1;
    }
    await page.close();
  }
  console.log(`${followed} sentences were found`);
});
