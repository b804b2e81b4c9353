import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepNewest } from '@/lib/build/kept/keep-newest';

const place = mkdtempSync(join(tmpdir(), 'dateline-newest-'));
afterAll(() => rmSync(place, { recursive: true }));

test('of what each version of the program left, the newest stay, and all of other kinds', () => {
  for (const [name, time] of [
    ['build-a', 4],
    ['build-b', 1],
    ['build-c', 3],
    ['build-d', 2],
    ['other', 0],
  ] as const) {
    mkdirSync(join(place, name, 'files'), { recursive: true });
    utimesSync(join(place, name), time, time);
  }
  keepNewest(place, /^build-/, 2);
  expect(readdirSync(place).toSorted()).toEqual(['build-a', 'build-c', 'other']);
});
