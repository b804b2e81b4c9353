import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { readingOf } from '@/lib/readings/reading';
import { loadSite } from '@/lib/site/load-site';

const content = mkdtempSync(join(tmpdir(), 'release-'));
const write = (slug: string, front: string) =>
  writeFileSync(
    join(content, `${slug}.md`),
    `---\nid: ${slug}\n${front}---\n\n# ${slug}\n\nThe pier closed.\n`,
  );
const shown = (day: string, drafts = false) =>
  loadSite(content, isoDaySchema.parse(day), readingOf, drafts).entries.map(({ story }) =>
    String(story.slug),
  );

test('drafts are not built, and a story waits for its day of publication; a preview shows both', () => {
  write('draft', 'draft: true\n');
  write('later', 'publish: 2026-12-01\npublished: 2026-12-01\n');
  write('sooner', 'publish: 2026-11-30T18:00:00+01:00\npublished: 2026-11-30\n');
  expect(() => shown('2026-11-29')).toThrow('every article is a draft or to be published after');
  write('plain', 'published: 2026-01-01\n');
  expect(shown('2026-11-29')).toEqual(['plain']);
  expect(shown('2026-11-30')).toEqual(['sooner', 'plain']);
  expect(shown('2026-12-01')).toEqual(['later', 'sooner', 'plain']);
  expect(shown('2026-11-29', true)).toEqual(['later', 'sooner', 'plain', 'draft']);
});
