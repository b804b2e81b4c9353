import { chronoNode } from '@/bench/dates/chrono';
import { readBriefs, readPhrases, readTimexes } from '@/bench/dates/gold';
import { ours } from '@/bench/dates/ours';
import { microsoft } from '@/bench/dates/recognizers';
import { scorePhrases, scoreTimexes } from '@/bench/dates/score';
import { speedOf } from '@/bench/dates/speed';

const systems = { 'lib/dates': ours, 'chrono-node': chronoNode, 'recognizers-text': microsoft };

try {
  bench(process.argv[2] ?? '../shared/corpora');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Prints the figures of every system on the development sets in a folder. */
function bench(folder: string): void {
  const [articles, sentences, briefs] = [
    readTimexes(folder),
    readPhrases(folder),
    readBriefs(folder),
  ];
  const texts = [...articles, ...briefs].map(({ text }) => text);
  const rows = Object.entries(systems).map(([name, find]) => {
    const { strict, relaxed, value } = scoreTimexes(articles, find);
    const [phrases, brief] = [scorePhrases(sentences, find), scorePhrases(briefs, find)];
    const figures = {
      strict,
      relaxed,
      value,
      phrases,
      briefs: brief,
      'MB/s': speedOf(texts, find),
    };
    return [name, figures] as const;
  });
  console.log(
    'F1 of spans (strict, relaxed) and of values on dates-dev; exact dates on the others, %',
  );
  console.table(Object.fromEntries(rows));
}
