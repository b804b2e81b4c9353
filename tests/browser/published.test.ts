import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { readTree } from '@/lib/build/file-tree';

const files = readTree(inject('own').folder);
const published = readFileSync('tests/fixtures/published-addresses.txt', 'utf8').trim().split('\n');

test('every address that was published is still there, with what it leads to', () => {
  const gone = published.filter((address) => {
    const [path = '', anchor] = address.split('#');
    const bytes = files.get(path.slice(1).replace(/(^|\/)$/, '$1index.html'));
    if (!bytes) return true;
    return (
      anchor !== undefined && !new RegExp(`id="?${anchor}[ >"]`).test(Buffer.from(bytes).toString())
    );
  });
  expect(published.length).toBeGreaterThan(30);
  expect(gone).toEqual([]);
});
