import { expect, inject, test } from 'vitest';
import { openBrowser } from './setup/open-browser';
import { samplePagesOf } from './setup/pages-of';
import { lineLengths } from './measures/line-lengths';

const browser = openBrowser();
const pages = [...samplePagesOf(inject('own')), ...samplePagesOf(inject('demo'))];
const { address } = inject('own');
const story = `${address}stories/alibaba-bans-claude-code/`;

test('at 320, 390, 768, 1280 and 1600 px no page scrolls sideways', async () => {
  const page = await browser().newPage();
  for (const at of pages) {
    await page.goto(at);
    for (const width of [320, 390, 768, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([at, width, overhang]).toEqual([at, width, 0]);
    }
  }
  await page.close();
});

test.each([320, 390])(
  'at %i px the time of reading stands alone under no other fact',
  async (width) => {
    const page = await browser().newPage({ viewport: { width, height: 800 } });
    await page.goto(inject('demo').address);
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('.facts-line')].map((line) =>
        [...line.children].map((fact) => fact.getBoundingClientRect().top),
      ),
    );
    const several = lines.filter((tops) => tops.length > 2);
    expect(several.length).toBeGreaterThan(10);
    expect(several.filter((tops) => tops.at(-1) !== tops.at(-2))).toEqual([]);
    await page.close();
  },
);

test('light and dark follow the system', async () => {
  const backgrounds = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser().newPage({ colorScheme });
    await page.goto(address);
    backgrounds.push(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
    await page.close();
  }
  expect(backgrounds).toEqual(['rgb(251, 249, 244)', 'rgb(20, 19, 15)']);
});

test.each([412, 1280])('at %i px nothing moves when the fonts arrive late', async (width) => {
  const page = await browser().newPage({ viewport: { width, height: 823 } });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = 'value' in entry ? Number(entry.value) : 0;
        document.documentElement.dataset['moved'] = String(
          Number(document.documentElement.dataset['moved'] ?? 0) + value,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(story, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.fonts.check('16px newsreader'))).toBe(true);
  const moved = await page.locator('html').getAttribute('data-moved');
  // A few words move by a pixel or two within their line; no line moves.
  expect(Number(moved ?? 0)).toBeLessThan(0.01);
  await page.close();
});

test('in print a story is a sheet: two pages at most, numbered paragraphs, its address at the end', async () => {
  const page = await browser().newPage();
  await page.goto(story);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.locator('main').innerText();
  expect(shown.trimEnd().split('\n').at(-1)).toMatch(/\/stories\/alibaba-bans-claude-code\/$/);
  expect(shown).not.toContain('Link');
  const numbers = await page.evaluate(() =>
    [...document.querySelectorAll('.prose [id^="p-"]')].map(
      (paragraph) => getComputedStyle(paragraph, '::before').content,
    ),
  );
  expect(new Set(numbers)).toEqual(new Set(['counter(paragraph)']));
  await page.close();
});

test.each([768, 1280])('at %i px lines of text hold 60 to 72 characters', async (width) => {
  const page = await browser().newPage({ viewport: { width, height: 900 } });
  await page.goto(story, { waitUntil: 'networkidle' });
  const lines = (await page.evaluate(lineLengths)).toSorted((a, b) => a - b);
  const middle = lines[Math.floor(lines.length / 2)] ?? 0;
  expect(middle).toBeGreaterThanOrEqual(60);
  expect(middle).toBeLessThanOrEqual(72);
});

test.each([390, 1280])(
  'at %i px a cue or date that is followed leaves the text where it is, and leads back',
  async (width) => {
    const page = await browser().newPage({ viewport: { width, height: 900 } });
    await page.goto(story);
    for (const mark of ['.prose a[data-kind]', '.prose a.date']) {
      const before = await page.evaluate(() => scrollY);
      await page.locator(mark).first().click();
      expect(await page.evaluate(() => scrollY)).toBe(before);
      const sheet = page.locator('.sheet:is(:target, :has(:target))');
      expect(await sheet.evaluate((box) => getComputedStyle(box).position)).toBe('fixed');
      await sheet.getByRole('link', { name: /^Back to/ }).click();
      expect(await page.locator('.prose :target').isVisible()).toBe(true);
      await page.goto(story);
    }
    await page.close();
  },
);

test('no word of a page is glued to the next, read as text', async () => {
  const page = await browser().newPage();
  for (const at of pages) {
    await page.goto(at);
    const glued = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      let before = '';
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const words = text.textContent ?? '';
        const parent = text.parentElement;
        if (parent?.closest('script, template, .prose, mark, h3 a')) continue;
        if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}“]/u.test(words)) {
          found.push(`${before.slice(-15)}|${words.slice(0, 15)}`);
        }
        before = words;
      }
      return found;
    });
    expect([at, glued]).toEqual([at, []]);
  }
  await page.close();
});

test('text of twice the size on a phone, and wide letters at 320 px, scroll no page sideways', async () => {
  const page = await browser().newPage({ viewport: { width: 390, height: 800 } });
  const spaced =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';
  for (const [width, css] of [
    [390, 'html { font-size: 212.5% !important; }'],
    [320, spaced],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const at of pages.filter((each) => each.includes('/stories/'))) {
      await page.goto(at);
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([at, width, overhang]).toEqual([at, width, 0]);
    }
  }
  await page.close();
});
