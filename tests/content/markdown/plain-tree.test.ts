import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { plainTree } from '@/lib/content/markdown/blocks/plain-tree';

const parser = remark().use(remarkGfm, { singleTilde: false });

/** As plain values: a parsed point is of a class of its own. */
const parsed = (markdown: string): unknown => JSON.parse(JSON.stringify(parser.parse(markdown)));

const articles = ['content', 'tests/fixtures']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(name, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));

test('articles of plain words get the tree that the parser makes of them', () => {
  const plain = articles.filter((text) => plainTree(text) !== null);
  expect(plain.length).toBeGreaterThan(10);
  for (const text of plain) expect(plainTree(text)).toEqual(parsed(text));
});

/** Pieces that mean something in Markdown, in some place or another, and words. */
const pieces = [
  ...'#-+=*_~`[]()<>&|\\!:;.,"\'@^{}$%/\t\n\r “”’–…é世١\u00A0\u2028\uFEFF',
  '\n\n',
  '  ',
  '# ',
  '## ',
  '1. ',
  '2019. ',
  '2,000 ',
  '- ',
  '---',
  '===',
  '&amp;',
  'A & B',
  'http://a.b',
  'https:',
  'www.a.b',
  'WWW.a',
  'a@b.cd',
  '[^1]: a',
  '| - |',
  'Ana',
  'said ',
  ' ',
];

test('what is not plain is left to the parser, whatever stands where', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 });
  const about = fc.tuple(text, fc.constantFrom('', 'Ana said. ', 'Ana\n\n'));
  let plain = 0;
  fc.assert(
    fc.property(about, ([parts, before]) => {
      const markdown = before + parts.join('');
      const tree = plainTree(markdown);
      if (tree === null) return;
      plain += 1;
      expect(tree).toEqual(parsed(markdown));
    }),
    { numRuns: 2000, seed: 7 },
  );
  expect(plain).toBeGreaterThan(40);
});
