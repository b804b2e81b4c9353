import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A size of text for some windows brings its own line height, which then counts. */
const sizeInSome = /\b(?:sm|lg|print):text-(?:label|note|ui|lead|section|headline|title|item)\b/;

test('no element has a line height of its own and another size in some windows', () => {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join('components', name));
  expect(files.length).toBeGreaterThan(50);
  const both = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/className="([^"]*)"/g)].flatMap(([, names = '']) =>
      names.includes('leading-') && sizeInSome.test(names) ? [`${file}: ${names}`] : [],
    ),
  );
  expect(both).toEqual([]);
});
