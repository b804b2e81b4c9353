import { ContentError } from '@/lib/content/content-error';
import type { FrontMatter } from '@/lib/content/front-matter';
import { limits } from '@/lib/content/bounds/limits';
import type { ProblemAt } from '@/lib/content/yaml/read-yaml';

/** Lists that pages, links or rows are made of, and how many entries each may have. */
const lists: readonly (readonly [keyof FrontMatter, number])[] = [
  ['topics', limits.maxEntries],
  ['aliases', limits.maxEntries],
  ['corrections', limits.maxEntries],
  ['means', limits.maxEntries],
  ['notClaims', limits.maxFacts],
  ['speakerUnclear', limits.maxFacts],
  ['claims', limits.maxFacts],
  ['dates', limits.maxFacts],
];

type Path = readonly PropertyKey[];

/** Every text of a value with the way to it. */
function* textsOf(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...path, key]);
  }
}

/**
 * Refuses front matter that would make more pages or longer lines than anybody reads.
 * @throws ContentError with the place of each value that goes over its limit.
 */
export function checkFrontLimits(front: FrontMatter, problemAt: ProblemAt): void {
  const many = lists.flatMap(([key, most]) => {
    const count = Object.keys(front[key] ?? {}).length;
    if (count <= most) return [];
    return [problemAt([key], `${key}: has ${count} entries; keep to ${most}.`)];
  });
  if (many.length > 0) throw new ContentError(many);
  // What an editor copied from the text is as long as the text has it.
  const { claims: _claims, dates: _dates, sentiment: _sentiment, ...written } = front;
  const long = [...textsOf(written, [])]
    .filter(([, text]) => text.length > limits.maxTextLine)
    .map(([path, { length }]) =>
      problemAt(
        path,
        `${path.join('.')}: has ${length} characters; keep to ${limits.maxTextLine}.`,
      ),
    );
  if (long.length > 0) throw new ContentError(long);
}
