import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { ContentError } from '@/lib/content/content-error';
import { smallBuild } from './small-build';

const place = mkdtempSync(join(tmpdir(), 'dateline-snapshot-'));
afterAll(() => rmSync(place, { recursive: true }));

const day = isoDaySchema.parse('2026-08-01');
let content = '';

const article = (slug: string, text: string, front = '') =>
  writeFileSync(
    join(content, `${slug}.md`),
    `---\nid: ${slug}\n${front}---\n\n# On ${slug}\n\nAna Brandt said on July 3, 2026 that ${text}\n`,
  );

beforeEach(() => {
  content = mkdtempSync(join(place, 'content-'));
  for (const slug of ['mill', 'pier', 'quarry']) article(slug, 'it would shut.');
});

const kept = () => mkdtempSync(join(place, 'kept-'));

/** What a build tells when `edit` happens as it begins to read, or to make files. */
async function toldOf(when: 'read' | 'make', edit: () => void): Promise<string> {
  let done = false;
  const built = smallBuild(content, kept(), null, day, ({ kind }, { readings }) => {
    if (kind !== when || done) return;
    done = true;
    edit();
    // Kept readings would be taken, and the text not be read again.
    if (when === 'make') rmSync(join(readings, 'texts'), { recursive: true });
  });
  return built.then(
    () => 'built',
    (error: unknown) => {
      if (error instanceof ContentError) return error.message.replace(content, 'content');
      throw error;
    },
  );
}

test.each(['read', 'make'] as const)(
  'what changes before the build begins to %s is named',
  async (when) => {
    expect(await toldOf(when, () => article('pier', 'it would stay.'))).toBe(
      'content/pier.md was changed while the site was built; build again.',
    );
    expect(await toldOf(when, () => rmSync(join(content, 'pier.md')))).toBe(
      'content/pier.md was changed while the site was built; build again.',
    );
  },
);

test('what is read once is not read again: later edits wait for the next build', async () => {
  const built = await smallBuild(content, kept(), null, day, ({ kind }) => {
    if (kind !== 'make') return;
    article('pier', 'it would stay.');
    article('dam', 'it would burst.');
    rmSync(join(content, 'mill.md'), { force: true });
  });
  const pages = [...built.files.keys()].filter((path) => /^stories\/[^/]+\/index/.test(path));
  expect(pages.toSorted()).toEqual(
    ['mill', 'pier', 'quarry'].map((slug) => `stories/${slug}/index.html`),
  );
});

test('the page of a story, the page that cites it and its data carry one digest', async () => {
  const folder = kept();
  const { files } = await smallBuild(content, folder, null, day);
  const bytes = (path: string) => {
    const name = files.get(path) ?? '';
    return readFileSync(join(folder, 'files', name.slice(0, 2), name));
  };
  for (const slug of ['mill', 'pier', 'quarry']) {
    const data = createHash('sha256')
      .update(bytes(`stories/${slug}/story.json`))
      .digest('hex');
    for (const path of [`stories/${slug}/index.html`, `stories/${slug}/cite/index.html`]) {
      expect(bytes(path).toString()).toContain(`name="dateline-story" content="sha256-${data}"`);
    }
  }
});
