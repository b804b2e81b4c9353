import { readArticles } from '@/bench/claims/gold';
import { ours } from '@/bench/claims/ours';
import { plainReader } from '@/bench/claims/plain-reader';
import { score } from '@/bench/claims/score';
import { speedOf } from '@/bench/claims/speed';

const readers = { 'lib/claims': ours, 'regular expressions': plainReader };

try {
  bench(process.argv[2] ?? 'bench/sets');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Prints the figures of both readers on the development sets in a folder. */
function bench(folder: string): void {
  for (const set of ['briefs', 'wikinews']) {
    const articles = readArticles(folder, set);
    const texts = articles.map(({ text }) => text);
    const rows = Object.entries(readers).map(([name, find]) => {
      const row = { ...score(articles, find), 'sentences/s': speedOf(texts, find) };
      return [name, row] as const;
    });
    console.log(
      `${set}: F1 of claims found, of speakers and of characters of content; the rest in %`,
    );
    console.table(Object.fromEntries(rows));
  }
}
