import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { ContentError } from '@/lib/content/content-error';
import { readMarkdown } from '@/lib/content/markdown/read-markdown';
import { safeHtml } from '@/lib/prose/safe-html';
import { sanitizeSchema } from '@/lib/prose/sanitize-schema';
import { articleOf, outcomeOf } from './content-folder';
import { contexts, vectors } from './payloads';

/** Documents made of random pieces; each of the last number goes through the whole reader as well. */
const documents = 20_000;
const whole = 200;

const pieces = [
  ...vectors,
  ...contexts,
  '# ',
  '## Sentiment: ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '---',
  '***',
  '===',
  '|',
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~~',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '<',
  '>',
  '&',
  '\\',
  '#',
  ':',
  '&lt;',
  '&#60;',
  '&#x3c;',
  '&amp;lt;',
  '&colon;',
  '&Tab;',
  '&NewLine;',
  '%3C',
  '\\u003c',
  'javascript:',
  'data:text/html,',
  'HTTPS://a.example/',
  'https://a.example/',
  'mailto:a@b.c',
  '[a]: ',
  '[^1]',
  'May 1, 2026',
  'said',
  'Ida Holm',
  '“',
  '”',
  "'",
  '"',
  'İ',
  'ſ',
  'K',
  '中',
  '👩‍🚀',
  'constructor',
  '__proto__',
  '\u00AD',
  '\u200B',
  '\u00A0',
  '\uFEFF',
  '\u0301',
  '\u200D',
  'ﬁ',
  'ß',
];

/** The same numbers each time (Marsaglia's xorshift, 32 bits). */
function* numbers(seed: number): Generator<number, never> {
  let x = seed;
  for (;;) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    yield x >>> 0;
  }
}

const random = numbers(20_261_127);
const next = (below: number) => random.next().value % below;
const documentOf = () =>
  Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)]).join('');

const allowed: ReadonlySet<string> = new Set(sanitizeSchema.tagNames);
const attributes: ReadonlySet<string> = new Set([
  'href',
  'dataKind',
  'className',
  'lang',
  'start',
  'id',
  'dateTime',
]);

/** What stands in some HTML that may not. */
function unsafe(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }: Element) => {
    if (!allowed.has(tagName)) found.push(`<${tagName}>`);
    found.push(...Object.keys(properties).filter((name) => !attributes.has(name)));
    const { href } = properties;
    if (href !== undefined && !/^(?:https?:\/\/|mailto:|#)/.test(String(href)))
      found.push(String(href));
  });
  return found;
}

/** The HTML of a document; null where it is refused. */
function htmlOf(markdown: string): string | null {
  try {
    return safeHtml(readMarkdown('content/x.md', `# A headline\n\n${markdown}\n`, 0).body);
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}

test('20,000 documents of random pieces: none unsafe, none ends in a fault', () => {
  let refused = 0;
  for (let i = 0; i < documents; i++) {
    const markdown = documentOf();
    const html = htmlOf(markdown);
    if (html === null) refused += 1;
    expect([markdown, unsafe(html ?? '')]).toEqual([markdown, []]);
    if (i % (documents / whole) === 0) outcomeOf(articleOf(markdown, 'topics: [a]\n'));
  }
  console.log(`${documents} documents, ${refused} refused`);
  expect(refused).toBeGreaterThan(documents / 10);
  expect(refused).toBeLessThan(documents * 0.9);
}, 600_000);

test('the check sees what a sanitiser that is switched off would let through', () => {
  expect(
    vectors.filter((vector) => vector.startsWith('<') && unsafe(vector).length > 0).length,
  ).toBe(
    vectors.filter((vector) => vector.startsWith('<') && !vector.startsWith('<javascript')).length +
      1,
  );
});
