import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError } from '@/lib/content/content-error';
import { loadSite } from '@/lib/site/load-site';
import { buildDay } from '../site/build-day';

const cases = join('tests', 'fixtures', 'bad-content');

/** What a folder is told that cannot be built, with its path as a person would have it. */
function complaint(folder: string): string {
  try {
    loadSite(folder, buildDay);
  } catch (error) {
    if (error instanceof ContentError) return error.message.replaceAll(folder, 'content');
    throw error;
  }
  return 'nothing was wrong';
}

test.each(readdirSync(cases))('%s stops the build and is told with its place', (name) => {
  const expected = readFileSync(join(cases, name, 'expected.txt'), 'utf8').trimEnd();
  expect(complaint(join(cases, name, 'content'))).toBe(expected);
});

test('each way in which an article may be broken has its fixture', () => {
  expect(readdirSync(cases)).toEqual(
    expect.arrayContaining([
      'a-duplicate-id',
      'a-duplicate-slug',
      'a-file-that-is-not-utf-8',
      'a-file-without-front-matter',
      'a-text-without-a-headline',
      'an-annotation-that-does-not-occur',
      'an-empty-folder',
      'an-impossible-day',
      'an-unknown-key',
      'raw-html',
    ]),
  );
});
