import { expect, test } from 'vitest';
import { licences } from '@/lib/build/licences';

const root = process.cwd();

test('licences.txt holds the licence of each work of others, and of no other', () => {
  const text = licences(['robots.txt', 'assets/newsreader-latin.1.woff2'], root);
  expect(text).toContain('Newsreader, a typeface');
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).not.toMatch(/Pagefind|Tailwind|Franklin/);
});

test('a site with search, styles and fonts names four works', () => {
  const paths = [
    'index.html',
    'assets/libre-franklin-latin.1.woff2',
    'assets/newsreader-latin.1.woff2',
    'pagefind/wasm.en.pagefind',
  ];
  const text = licences(paths, root);
  for (const name of [
    'Libre Franklin, a',
    'Newsreader, a',
    'Pagefind, the',
    'Tailwind CSS, rules',
  ]) {
    expect(text).toContain(name);
  }
});

test('a font whose licence is not known stops the build', () => {
  expect(() => licences(['assets/garamond.woff2'], root)).toThrow(/assets\/garamond\.woff2/);
});
