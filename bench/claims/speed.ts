import type { FindClaims } from '@/bench/claims/gold';
import { paragraphs } from '@/lib/text/paragraphs';
import { sentences } from '@/lib/text/sentences';

/** How long a reader is timed, in milliseconds. */
const span = 2000;

/** Sentences a second of processor time, over whole articles, after as long a time to warm up. */
export function speedOf(texts: readonly string[], find: FindClaims): number {
  const counted = texts.map((text) => [text, count(text)] as const);
  run(counted, find);
  return run(counted, find);
}

const count = (text: string): number =>
  paragraphs(text).flatMap((paragraph) => sentences(text, paragraph)).length;

function run(texts: readonly (readonly [text: string, count: number])[], find: FindClaims): number {
  const [start, before] = [performance.now(), process.cpuUsage()];
  let read = 0;
  do {
    for (const [text, lines] of texts) {
      find(text);
      read += lines;
    }
  } while (performance.now() - start < span);
  const { user, system } = process.cpuUsage(before);
  return Math.round((1_000_000 * read) / (user + system));
}
