import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addFolder } from '@/lib/commands/desk/add-folder';
import { silent } from '@/lib/commands/site/progress';

const fresh = () => mkdtempSync(join(tmpdir(), 'desk-folder-'));

test('every text of a folder becomes an article; what cannot is told at the end and stops no other', () => {
  const [from, content] = [fresh(), fresh()];
  const file = (name: string, text: string) => writeFileSync(join(from, name), text);
  file('a.txt', 'The pier closes\n\nIda Holm said the pier closed on July 10, 2026.\n');
  file(
    'b.md',
    '# The quay opens\n\nThe board denied that the quay was late, as Ida Holm had said.\n',
  );
  file(
    'c.html',
    '<html><body><article><h1>The wall falls</h1><p>The wall fell on May 3, 2026, it said, and nobody was there to see it.</p></article></body></html>',
  );
  file('d.txt', 'The pier closes\n\nIda Holm said the pier closed on July 10, 2026.\n');
  file('e.txt', 'Only this');
  file('photo.jpg', 'x');
  mkdirSync(join(from, 'c_files'));
  const { lines, added, failed } = addFolder(from, { content, publisher: 'The Post' }, silent);
  expect(added.map(({ story }) => [story.slug, story.source?.publisher])).toEqual([
    ['the-pier-closes', 'The Post'],
    ['the-quay-opens', 'The Post'],
    ['the-wall-falls', 'The Post'],
  ]);
  expect(readdirSync(content).toSorted()).toEqual(added.map(({ story }) => `${story.slug}.md`));
  expect(failed).toEqual([
    {
      file: join(from, 'd.txt'),
      message: `100 % of the text stands in ${join(content, 'the-pier-closes.md')} already; correct that one, or add this with --anyway.`,
    },
    {
      file: join(from, 'e.txt'),
      message:
        'The text is one line, "Only this"; put the headline on a line of its own, and the paragraphs below it.',
    },
  ]);
  expect(lines.slice(-5)).toEqual([
    `Not added: ${failed[0]?.file}: ${failed[0]?.message}`,
    `Not added: ${failed[1]?.file}: ${failed[1]?.message}`,
    `Passed over: ${join(from, 'c_files')} is no text or page.`,
    `Passed over: ${join(from, 'photo.jpg')} is no text or page.`,
    '3 added, 2 not, 2 passed over.',
  ]);
});

test('a folder without a text is told, and one slug is none for many', () => {
  const [from, content] = [fresh(), fresh()];
  expect(() => addFolder(from, { content }, silent)).toThrow(
    `${from} holds no text; put files in it that end in .txt, .md or .html.`,
  );
  expect(() => addFolder(from, { content, slug: 'a' }, silent)).toThrow(
    '--slug is the address of one article; a folder has many.',
  );
});
