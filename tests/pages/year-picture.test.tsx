import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PageView } from '@/components/pages/page-view';
import { allPages } from '@/lib/pages/list/all-pages';
import { frameOf } from '@/lib/pages/page-site';
import { fixtureSite as site } from '../setup/fixture-site';

/** A year shows no story whole. */
const read = () => {
  throw new Error('no story is read');
};

test('a year has a picture of its months only where dates fall into one', () => {
  const shown = [...allPages(site)].flatMap((page) => {
    if (page.view.kind !== 'year') return [];
    const html = renderToStaticMarkup(<PageView frame={frameOf(site)} page={page} read={read} />);
    const dated = page.view.strip.months.some(({ dates }) => dates > 0);
    return [{ dated, picture: html.includes('<svg') }];
  });
  expect(shown.some(({ dated }) => dated)).toBe(true);
  expect(shown.filter(({ dated }) => !dated).length).toBeGreaterThan(0);
  expect(shown.filter(({ dated, picture }) => dated !== picture)).toEqual([]);
});
