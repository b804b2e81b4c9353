import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ours } from '@/bench/claims/ours';
import { paragraphs } from '@/lib/text/paragraphs';
import { sentences } from '@/lib/text/sentences';

/** Words that nearly always tell that somebody says something. */
const cues = ['said', 'told', 'according to', 'says', 'accused'] as const;

const articleSchema = z.object({ text: z.string() });

/**
 * How many sentences of unlabelled articles with such a word, outside quotation marks, yield a claim
 * that touches them, in percent. Needs no annotation: a gauge of what is missed.
 */
function coverage(texts: readonly string[]): Record<string, string> {
  const counts = new Map(cues.map((cue) => [cue, { all: 0, covered: 0 }]));
  for (const text of texts) {
    const spans = ours(text).flatMap(({ content, cue }) => (cue ? [cue, ...content] : content));
    const [, ...body] = paragraphs(text);
    for (const sentence of body.flatMap((paragraph) => sentences(text, paragraph))) {
      const unquoted = sentence.text.replaceAll(/[“"][^”"]*[”"]?/g, ' ').toLowerCase();
      const read = spans.some(({ start, end }) => start < sentence.end && end > sentence.start);
      for (const cue of cues) {
        const count = counts.get(cue);
        if (!count || !new RegExp(`\\b${cue}\\b`).test(unquoted)) continue;
        count.all += 1;
        if (read) count.covered += 1;
      }
    }
  }
  return Object.fromEntries(
    [...counts].map(([cue, { all, covered }]) => [
      cue,
      all === 0 ? 'none' : `${Math.round((1000 * covered) / all) / 10} % of ${all}`,
    ]),
  );
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error('npm run bench:coverage -- FILE, one JSON object with a `text` a line');
  process.exit(2);
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
console.log(coverage(lines.map((line) => articleSchema.parse(JSON.parse(line)).text)));
