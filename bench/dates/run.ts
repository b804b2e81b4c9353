import { chronoNode } from '@/bench/dates/chrono';
import { type PhraseGold, readPhrases, readTimexes } from '@/bench/dates/gold';
import { ours } from '@/bench/dates/ours';
import { microsoft } from '@/bench/dates/recognizers';
import { scorePhrases, scoreTimexes } from '@/bench/dates/score';
import { speedOf } from '@/bench/dates/speed';

const systems = { 'lib/dates': ours, 'chrono-node': chronoNode, 'recognizers-text': microsoft };

try {
  bench('bench/sets', process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Prints the figures of every system on the sets; those of TIMEX3 tags where `tagged` has some. */
function bench(sets: string, tagged = sets): void {
  const articles = readTimexes(tagged);
  const [sentences, briefs, wikinews] = ['phrases', 'briefs', 'wikinews'].map((set) =>
    readPhrases(sets, set),
  );
  const texts = [...articles, ...(briefs ?? [])].map(({ text }) => text);
  const rows = Object.entries(systems).map(([name, find]) => {
    const { strict, relaxed, value } = scoreTimexes(articles, find);
    const exact = (set: readonly PhraseGold[] = []) => scorePhrases(set, find);
    const figures = {
      strict,
      relaxed,
      value,
      phrases: exact(sentences),
      briefs: exact(briefs),
      wikinews: exact(wikinews),
      'MB/s': speedOf(texts, find),
    };
    return [name, figures] as const;
  });
  console.log(
    'F1 of spans (strict, relaxed) and of values on dates-dev; exact dates on the others, %',
  );
  console.table(Object.fromEntries(rows));
}
