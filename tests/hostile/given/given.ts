import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { articleOf, type Outcome, outcomeOf } from '../content-folder';

/** Hostile inputs as they were given to this project, each with what is wanted of it. */
const givenSchema = z.object({
  id: z.string(),
  area: z.string(),
  /** An article, settings, the words of a fault, or what Markdown is made by. */
  input: z.union([z.string(), z.object({ markdown: z.string() })]),
  want: z.string(),
});

type Given = z.infer<typeof givenSchema>;

export const given: readonly Given[] = readFileSync('tests/fixtures/hostile/given.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => givenSchema.parse(JSON.parse(line)));

/** Areas that no article and no settings bring about. */
const outside: ReadonlySet<string> = new Set(['fault', 'serving']);

/** What stands in a content folder. */
export const givenTexts = given.filter(({ area }) => !outside.has(area));

const repeated = (text: string, count: number) => text.repeat(count);

/** The Markdown of inputs that are told by how they are made. */
const markdownOf: Readonly<Record<string, () => string>> = {
  h043: () => `${repeated('> ', 2000)}a`,
  h044: () => `${repeated('- ', 700)}a`,
  h046: () => repeated('>', 2000) + repeated('a*', 2000),
  h047: () => `${repeated('*a **a ', 700)}b${repeated(' a** a*', 700)}`,
  h049: () => `${repeated('- ', 800)}x${repeated('\n', 800)}`,
  h050: () => repeated('**_* ', 8000),
  h052: () => repeated('*a_ ', 8000),
  h053: () => repeated('a_ ', 20_000),
  h055: () => repeated('[ (](', 20_000),
  h056: () => `</${repeated('<!--', 20_000)}`,
  h058: () => Array.from({ length: 800 }, (_, i) => `${repeated('  ', i)}* a`).join('\n'),
  h059: () => Array.from({ length: 1000 }, (_, i) => `May ${1 + (i % 28)}, 2026`).join(', '),
  h061: () => repeated('between 2020 and ', 20_000),
  h062: () => repeated('2026-05-', 20_000),
  h064: () => repeated('The mill by the river was sold and its gates stay open. ', 93_000),
  h065: () => repeated('It closed on May 1, 2026. ', 100_000),
};

/** What becomes of an input in a content folder. */
export function givenOutcome({ id, area, input }: Given): Outcome {
  if (typeof input === 'object') {
    const markdown = markdownOf[id];
    if (!markdown) throw new Error(`no Markdown for ${id}`);
    return outcomeOf(articleOf(markdown()));
  }
  return area === 'site.yaml' ? outcomeOf(articleOf('It closed.'), input) : outcomeOf(input);
}
