import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { init } from '@/lib/commands/desk/init';
import { remove } from '@/lib/commands/desk/remove';
import { loadSite } from '@/lib/site/load-site';
import { madeFiles } from '../setup/made-files';
import { buildDay } from '../site/build-day';

const fresh = () => mkdtempSync(join(tmpdir(), 'desk-remove-'));
const article = (content: string, slug: string, front = '', body = 'It closed.') =>
  writeFileSync(
    join(content, `${slug}.md`),
    `---\nid: ${slug}\n${front}---\n\n# ${slug}\n\n${body}\n`,
  );
const pageText = (page: Uint8Array | undefined) =>
  Buffer.from(page ?? [])
    .toString()
    .replace(/^[^]*<main[^>]*>/, '')
    .replace(/<\/main>[^]*$/, '')
    .replaceAll(/<[^>]+>/g, '')
    .trim();

test('a story that is removed leaves a page with the day at each of its addresses, and its links are told', async () => {
  const content = fresh();
  writeFileSync(join(content, 'site.yaml'), '# ours\nurl: https://example.org # served\n');
  article(content, 'pier', 'aliases: [old-pier]\n');
  article(content, 'quay', '', 'See [the pier](https://example.org/stories/old-pier/).');
  const on = '2026-11-20';
  expect(remove('pier', { content, on, reason: 'The document was forged.' }).lines).toEqual([
    `${join(content, 'pier.md')} was removed; a page at its address says that it was withdrawn on 2026-11-20.`,
    `${join(content, 'quay.md')}:7 links to it; take the link out.`,
  ]);
  expect(existsSync(join(content, 'pier.md'))).toBe(false);
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toBe(`# ours
url: https://example.org # served
withdrawn:
  - slug: pier
    on: 2026-11-20
    headline: pier
    reason: The document was forged.
    aliases:
      - old-pier
`);
  const files = await madeFiles(loadSite(content, buildDay));
  const said =
    'This story was withdrawn\nIt was taken down on 20 November 2026. Corrections lists what has been put right.\nReason given: The document was forged.';
  for (const slug of ['pier', 'old-pier'])
    expect(pageText(files.get(`stories/${slug}/index.html`))).toBe(said);
  expect(pageText(files.get('corrections/index.html'))).toContain(
    'Withdrawn 20 November 2026: The document was forged.\npier',
  );
  const sitemap = Buffer.from(files.get('sitemap.xml') ?? []).toString();
  expect(sitemap).toContain('https://example.org/corrections/');
  expect(sitemap).not.toContain('/stories/pier/');
});

test('an address of a withdrawn story is given to no other', () => {
  const content = fresh();
  article(content, 'pier');
  article(content, 'quay');
  remove('pier', { content, on: '2026-11-20' });
  article(content, 'pier');
  article(content, 'wall', 'aliases: [pier]\n');
  expect(() => loadSite(content, buildDay)).toThrow(
    'pier.md "pier" was withdrawn on 2026-11-20, as site.yaml says; take that entry out there, or choose another slug.',
  );
});

test.each([
  ['gone', '2026-11-20', undefined, 'gone.md is not there; name a story that is.'],
  ['../x', '2026-11-20', undefined, '"../x" is no slug'],
  ['pier', '2026-02-31', undefined, '--on: "2026-02-31" is no calendar day; write YYYY-MM-DD.'],
  ['pier', '2026-11-20', 'a\u200Bb', '--reason: holds U+200B, which one cannot see; take it out.'],
])('%j withdrawn on %s for %j is refused', (slug, on, reason, message) => {
  const content = fresh();
  article(content, 'pier');
  const told = { content, on, ...(reason === undefined ? {} : { reason }) };
  expect(() => remove(slug, told)).toThrow(message);
  expect(existsSync(join(content, 'pier.md'))).toBe(true);
});

test('init writes what it is told, asks for the rest on a terminal, and overwrites nothing', async () => {
  const content = join(fresh(), 'content');
  const told = { content, name: 'The Post: daily', url: 'https://example.org' };
  await init(told, null);
  const file = join(content, 'site.yaml');
  expect(readFileSync(file, 'utf8')).toBe('name: "The Post: daily"\nurl: https://example.org\n');
  await expect(init(told, null)).rejects.toThrow('site.yaml is there already; edit it.');
  const other = join(fresh(), 'content');
  const [input, output] = [new PassThrough(), new PassThrough()];
  const asked: string[] = [];
  const answers = ['', 'de'];
  output.on('data', (question) => {
    asked.push(String(question));
    const answer = answers.shift();
    if (answer !== undefined) input.write(`${answer}\n`);
  });
  await init({ content: other, name: 'Die Post' }, { input, output });
  expect(asked.join('')).toBe(
    'The address it will be served at (none yet): The language of its pages, en, de, es, zh-Hans, ar (en): ',
  );
  expect(readFileSync(join(other, 'site.yaml'), 'utf8')).toBe('name: Die Post\nlanguage: de\n');
  const third = join(fresh(), 'content');
  await expect(init({ content: third, language: 'tlh' }, null)).rejects.toThrow(
    'language: "tlh" is not among the values; use one of en, de, es, zh-Hans, ar.',
  );
  expect(existsSync(join(third, 'site.yaml'))).toBe(false);
});
