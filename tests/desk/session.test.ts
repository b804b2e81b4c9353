import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, test, vi } from 'vitest';
import { add } from '@/lib/commands/desk/add';
import { annotate, correct, rename } from '@/lib/commands/desk/edit';
import { feeds } from '@/lib/publish/feeds/feeds';
import { siteCalendar } from '@/lib/publish/icalendar/site-calendar';
import { loadSite } from '@/lib/site/load-site';
import { movedPaths } from '@/lib/site/moved-paths';
import type { SiteFile } from '@/lib/site/site-file';
import { buildDay } from '../site/build-day';

const text = `Delta lifts prices in the harbour

Delta said on Monday that fares will rise on December 4, 2026.

The harbour board denied that it was asked.
`;

const content = mkdtempSync(join(tmpdir(), 'desk-session-'));
writeFileSync(join(content, 'site.yaml'), 'url: https://example.org\n');
const pasted = join(mkdtempSync(join(tmpdir(), 'desk-pasted-')), 'pasted.txt');
writeFileSync(pasted, text);

const of = (files: readonly SiteFile[], end: string) =>
  String(files.find(({ path }) => path.endsWith(end))?.content);

function published() {
  const site = loadSite(content, buildDay);
  const calendar = of(siteCalendar(site), '.ics');
  return {
    ids: [...of(feeds(site), '/atom.xml').matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id),
    sequence: Number(/SEQUENCE:(\d+)/.exec(calendar)?.[1] ?? 0),
    uid: /UID:(.*)/.exec(calendar)?.[1],
    moved: movedPaths(site),
    speakers: site.entries[0]?.story.claims.map(({ speaker }) => speaker.resolved),
    text: site.entries[0] && site.read(site.entries[0].story).story.text,
  };
}

vi.stubEnv('DATELINE_CONTENT', content);
vi.stubEnv('DATELINE_DAY', buildDay);
vi.stubEnv('NODE_ENV', 'development');
afterAll(() => {
  vi.unstubAllEnvs();
  // Other files read another folder.
  vi.resetModules();
});

/** The text of a story's page as `npm run dev` shows it. */
async function previewer(): Promise<(slug: string) => string> {
  vi.resetModules();
  const { PageAt } = await import('@/app/pages');
  return (slug) =>
    renderToStaticMarkup(PageAt({ path: `/stories/${slug}/` })).replaceAll(/<[^>]*>/g, '');
}

test('an editor adds, looks, annotates, corrects and renames; ids stay and the old address leads on', async () => {
  add(pasted, { content, published: '2026-11-20', slug: 'delta-lifts-prices' });
  const first = published();
  expect(first.text).toBe(text.trim());
  expect(first.speakers).toEqual(['Delta', 'The harbour board']);
  const preview = await previewer();
  const before = preview('delta-lifts-prices');
  expect(before).toContain('Delta lifts prices in the harbour');
  expect(before).toMatch(/“said” = Delta \(\d+ % sure\), by name: Delta said on Monday/);
  annotate('delta-lifts-prices', { content, means: ['Delta=Delta Cable'] });
  expect(published().speakers).toEqual(['Delta Cable', 'The harbour board']);
  expect(preview('delta-lifts-prices')).toContain('Delta Cable');
  correct('delta-lifts-prices', { content, on: '2026-11-21', text: 'Fares rise on the fourth.' });
  rename('delta-lifts-prices', 'delta-cable-lifts-prices', { content });
  const last = published();
  expect(last.ids).toEqual(first.ids);
  expect(last.uid).toBe(first.uid);
  expect(last.sequence).toBeGreaterThan(first.sequence);
  expect(JSON.stringify([...last.moved])).toContain('delta-lifts-prices');
  expect(last.text).toBe(text.trim());
});

test('what is done twice changes nothing; comments, order and line ends stay', () => {
  const file = join(content, 'kept.md');
  const front = '---\r\n# ours\r\ntopics: [Ports, "C#"] # two\r\nid: kept\r\n---\r\n';
  const body = '\r\n# Kept\r\n\r\nIda Holm said the pier closed on July 10, 2026.\r\n';
  writeFileSync(file, front + body);
  const told = { content, on: '2026-11-21', text: 'It: closed.', kind: 'clarification' } as const;
  expect(correct('kept', told).lines).toEqual([`${file} was changed.`]);
  annotate('kept', { content });
  const once = readFileSync(file, 'utf8');
  expect(once).toContain(front.slice(0, -'---\r\n'.length));
  expect(once).toContain('kind: clarification\r\n');
  expect(once.endsWith(`---\r\n${body}`)).toBe(true);
  expect(annotate('kept', { content }).lines[0]).toContain('nothing was changed');
  expect(correct('kept', told).lines[0]).toContain('nothing was changed');
  expect(readFileSync(file, 'utf8')).toBe(once);
});

test('a slip while writing is told on the page as it was before, and nothing is lost of it', async () => {
  const file = join(content, 'slip.md');
  writeFileSync(file, '---\nid: slip\n---\n\n# Slip\n\nIda Holm said the pier closed.\n');
  const preview = await previewer();
  expect(preview('slip')).toContain('Ida Holm said the pier closed.');
  writeFileSync(file, '---\nid: slip\npublished: soon\n---\n\n# Slip\n\nIda Holm.\n');
  const page = preview('slip');
  expect(page).toContain('Ida Holm said the pier closed.');
  expect(page).toContain(
    'slip.md:3:12 published: &quot;soon&quot; is no calendar day; write YYYY-MM-DD.',
  );
  rmSync(file);
});

test('notes that fit nothing are refused, and the file stays', () => {
  const file = join(content, 'kept.md');
  const before = readFileSync(file, 'utf8');
  const fresh = join(content, 'fresh.md');
  writeFileSync(fresh, '---\nid: fresh\n---\n\n# Fresh\n\nIda Holm said the pier closed.\n');
  expect(() => annotate('fresh', { content, means: ['Delta=Delta Cable'] })).toThrow(
    'means.Delta: "Delta" is the speaker of no claim',
  );
  expect(() => annotate('fresh', { content, notClaim: ['never written'] })).toThrow(
    'notClaims.0: "never written" does not occur in the text; copy it word for word',
  );
  annotate('fresh', { content, speakerUnclear: ['the pier closed'] });
  annotate('fresh', { content, notClaim: ['the pier closed'] });
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(() => rename('kept', 'fresh', { content })).toThrow('fresh.md exists; name another slug.');
  expect(() => rename('kept', '../out', { content })).toThrow('"../out" is no slug');
  expect(() => correct('gone', { content, text: 'A.' })).toThrow('gone.md is not there');
});
