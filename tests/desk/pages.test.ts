import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '@/lib/content/read-article';
import { decodeGiven } from '@/lib/desk/add/decode-given';
import { pageDraft } from '@/lib/desk/page/page-draft';
import { layOut } from '@/lib/parse/lay-out';

/** Pages of our own writing, each laid out as another kind of site does. */
const folder = 'tests/fixtures/desk/pages';
const layouts = readdirSync(folder);
/** The proof of 2,000 takes minutes. */
const maxTime = 900_000;

const runs = Number(process.env['DESK_RUNS'] ?? 24);

function pageOf(layout: string): string {
  const file = join(folder, layout, 'page.html');
  return decodeGiven(file, readFileSync(file));
}

/** The text that the page of a draft's article shows, by paragraphs. */
function shown(html: string) {
  const draft = pageDraft(html);
  const file = `---\nid: a\n---\n\n${draft.markdown}`;
  const { text } = layOut(readArticle('content/a.md', Buffer.from(file)));
  return { draft, text: text.split('\n\n') };
}

test.each(layouts)(
  'a page laid out as %s gives its text whole, what it says of itself, and what was left out',
  async (layout) => {
    const { draft, text } = shown(pageOf(layout));
    const { headline, details, leftOut } = draft;
    await expect(
      `${JSON.stringify({ headline, details, text, leftOut }, null, 2)}\n`,
    ).toMatchFileSnapshot(join(process.cwd(), folder, layout, 'expected.json'));
  },
);

const parts = [
  'said',
  'the harbour board',
  '“no”',
  "it's",
  '—',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(x)',
  '<b>',
  '&amp;',
  '&',
  '{{',
  '~~',
  '|',
  '#',
  '>',
  '- ',
  '1. ',
  '2019.',
  '\\',
  '\u00A0',
  '\u200F',
  'é',
  'e\u0301',
  '😀',
  'العربية',
  'https://example.org/a_b',
  '1,000',
  'on July 4, 2026,',
];

/** As long as a paragraph of an article: what is shorter is no text to tell from the rest. */
const paragraph = fc
  .array(fc.constantFrom(...parts), { minLength: 40, maxLength: 60 })
  .map((words) => `The ${words.join(' ')} end.`.replaceAll(/ {2,}/g, ' '));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test(
  'whatever text stands in each layout comes out of it, character for character',
  () => {
    const count = new Map<string, number>();
    for (const layout of layouts) {
      // Word breaks its lines anywhere.
      const page = pageOf(layout).replaceAll(/[ \n]+/g, ' ');
      const { text } = shown(page);
      const pulled = Array.from(
        page.matchAll(/class="pull-?quote">(?:<p>)?“?([^<”]+)/g),
        ([, words = '']) => words,
      );
      // Paragraphs that stand in the page as they are read; those with marks inside stay.
      const places = text.flatMap((words, i) =>
        i > 0 && words.length > 100 && page.split(escaped(words)).length === 2 ? [i] : [],
      );
      expect({ layout, replaced: places.length > 0 }).toEqual({ layout, replaced: true });
      fc.assert(
        fc.property(
          fc.array(paragraph, { minLength: places.length, maxLength: places.length }),
          (given) => {
            let html = page;
            const wanted = [...text];
            for (const [n, place] of places.entries()) {
              const before = text[place] ?? '';
              // What is set again beside the text stands in the text.
              const again = pulled.filter((words) => before.includes(words));
              const words = [given[n], ...again].join(' ');
              html = html.replace(escaped(before), () => escaped(words));
              wanted[place] = words;
            }
            expect(shown(html).text).toEqual(wanted);
            count.set(layout, (count.get(layout) ?? 0) + 1);
          },
        ),
        { numRuns: Math.ceil(runs / layouts.length), seed: 11 },
      );
    }
    console.info('pages made, 0 characters lost:', Object.fromEntries(count));
  },
  maxTime,
);
