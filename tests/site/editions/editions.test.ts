import { expect, test } from 'vitest';
import { allPages } from '@/lib/pages/list/all-pages';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';
import { buildDay } from '../build-day';
import { siteOf } from '../site-of';

const pagesOf = (site: Site) =>
  new Map(Array.from(allPages(site), (page) => [page.path, JSON.stringify(page)]));

const on = (day: string, text: string) => ({ text, front: `published: ${day}\n` });
const first = on('2026-11-02', 'Norvane said it would open on December 1, 2026.');
const second = on('2026-11-05', 'Quillmark said it would close on November 8, 2026.');
const third = on('2026-11-07', 'Norvane said it would wait until December 2, 2026.');

test('every day with stories has an edition, which names the one before it', () => {
  const { editions } = siteOf(first, second, third, { text: 'It closed.' });
  expect(editions.map(({ day, older }) => [day, older])).toEqual([
    ['2026-11-07', '2026-11-05'],
    ['2026-11-05', '2026-11-02'],
    ['2026-11-02', null],
  ]);
});

test('an edition stays as it was when later stories appear; the page that leads on from it knows them', () => {
  const before = pagesOf(siteOf(first, second));
  const after = pagesOf(siteOf(first, second, third));
  const editions = [...before.keys()].filter((path) => /^\/editions\/\d+\/\d+\/\d+\/$/.test(path));
  expect(editions).toHaveLength(2);
  for (const path of editions) expect(after.get(path)).toBe(before.get(path));
  expect(after.get('/editions/2026/11/05/newer/')).toContain('"newer":"2026-11-07"');
});

test('an edition tells what was to come on its own day, by stories up to that day alone', () => {
  const page = pagesOf(siteOf(first, second, third)).get('/editions/2026/11/05/') ?? '';
  expect(page).toContain('November 8, 2026');
  expect(page).toContain('December 1, 2026');
  expect(page).not.toContain('December 2, 2026');
});

test('on the next day of building no edition and no storyline is another', () => {
  const [today, tomorrow] = [buildDay, isoDaySchema.parse('2026-11-23')].map((day) =>
    pagesOf(loadSite('tests/fixtures/site', day)),
  );
  const changed = [...(today ?? [])].filter(([path, page]) => tomorrow?.get(path) !== page);
  const others = changed.map(([path]) => path).filter((path) => !path.startsWith('/timeline/'));
  expect(others).toEqual(['/', '/coming/']);
});
