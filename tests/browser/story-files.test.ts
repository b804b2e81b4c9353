import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readTree } from '@/lib/build/file-tree';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();
const { folder, address } = inject('rooted');
/** Compressed copies stand beside what they are copies of, and are no files of their own. */
const paths = [...readTree(folder).keys()].filter((path) => !/\.(?:br|gz)$/.test(path));
const file = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Files of the site that are there however many stories it has, or that follow other counts. */
const ofAllStories =
  /^(?:assets|about|archive|pagefind|schema|search|timeline|topics|who|stories|coming|editions|follow|corrections|storylines|feeds)\/|^[^/]*$/;

test('a story is five files: its page, how to cite it, its data, its copy and its card', () => {
  const stories = paths.filter((path) => /^stories\/[^/]+\/story\.md$/.test(path));
  expect(stories.length).toBeGreaterThanOrEqual(24);
  for (const path of stories) {
    const room = path.replace('story.md', '');
    expect(paths.filter((other) => other.startsWith(room)).toSorted()).toEqual(
      ['card.png', 'cite/index.html', 'index.html', 'story.json', 'story.md'].map(
        (name) => room + name,
      ),
    );
  }
});

test('nothing else is made once a story', () => {
  expect(paths.filter((path) => !ofAllStories.test(path))).toEqual([]);
  const stories = paths.filter((path) => path.endsWith('/story.md')).length;
  const found = paths.filter((path) => /^(?:pagefind|search)\//.test(path));
  expect(found.length).toBeLessThan(stories);
});

test('the copy of a story is its article file, byte for byte', () => {
  const slug = 'quillmark-closes-a-script-hole';
  expect(file(`stories/${slug}/story.md`)).toBe(
    readFileSync(`tests/fixtures/site/${slug}.md`, 'utf8'),
  );
});

test('a headline that holds a script is text wherever it stands, and its data can be read', async () => {
  const page = await browser().newPage();
  const ran: string[] = [];
  page.on('dialog', (dialog) => ran.push(dialog.message()));
  await page.goto(`${address}stories/quillmark-closes-a-script-hole/`);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  expect(headline).toContain('<script>');
  expect(headline).toContain('</script>');
  const data = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'NewsArticle', headline });
  expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(headline);
  expect(await page.title()).toContain(headline);
  expect(ran).toEqual([]);
  await page.close();
});

test('what is said to those with whom a story is shared is in full, and the card is there', async () => {
  const page = await browser().newPage();
  await page.goto(`${address}stories/commission-rules-on-quillmark/`);
  const said = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
  const story = 'https://example.org/stories/commission-rules-on-quillmark/';
  expect(await said('og:type')).toBe('article');
  expect(await said('og:url')).toBe(story);
  expect(await said('og:image')).toBe(`${story}card.png`);
  expect([await said('og:image:width'), await said('og:image:height')]).toEqual(['1200', '630']);
  expect(await said('og:image:alt')).toContain('Commission');
  expect(await said('twitter:card')).toBe('summary_large_image');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(story);
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
  );
  expect(data).toMatchObject({ url: story, correction: [{ '@type': 'CorrectionComment' }] });
  expect(data.dateModified > data.datePublished).toBe(true);
  await page.close();
});

test('the dates of a story can be taken into a calendar, without a file or a script', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}stories/commission-rules-on-quillmark/`);
  await page.getByRole('link', { name: 'Add to a calendar' }).click();
  await page.waitForURL(/\/cite\/#dates$/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Add to a calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('commission-rules-on-quillmark.ics');
  const calendar = readFileSync(await download.path(), 'utf8');
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar).toContain('SUMMARY:');
  await context.close();
});
