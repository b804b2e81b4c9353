import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance, type Chance } from '@/bench/search/chance';
import { sentences } from '@/bench/search/sentences';
import { vocabulary, type Vocabulary } from '@/bench/search/vocabulary';

const topics = [
  'Energy',
  'Markets',
  'Shipping',
  'Health',
  'Courts',
  'Elections',
  'Farming',
  'Railways',
  'Housing',
  'Space',
  'Fisheries',
  'Banking',
] as const;

const labels = ['Neutral', 'Bearish', 'Bullish', 'Very bearish', 'Very bullish', 'Mixed'] as const;

const firstYear = 2024;
const years = 3;

/**
 * Writes a content folder of invented stories of some 300 words, the same every time: a few
 * speakers each, several thousand words in all, names as unevenly spread as in news.
 * @param number how many stories.
 */
export function writeManyStories(folder: string, number: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), 'name: Many Stories\nfiles:\n  card: false\n');
  const by = chance(1);
  const words = vocabulary(by);
  for (let i = 1; i <= number; i += 1) {
    writeFileSync(join(folder, `story-${i}.md`), article(by, words, i));
  }
}

function article(by: Chance, words: Vocabulary, number: number): string {
  const { one, number: below } = by;
  const year = firstYear + below(years);
  const published = `${year}-${twoDigits(below(12) + 1)}-${twoDigits(below(28) + 1)}`;
  const cast = {
    company: words.organisation(),
    rival: words.organisation(),
    chief: words.person(),
    critic: words.person(),
    place: words.place(),
  };
  const { headline, plain, attributed, dated } = sentences(by, words, cast, year);
  const paragraph = () =>
    [plain(), attributed(), one([plain, dated, attributed])(), one([plain, dated])()].join(' ');
  const body = Array.from({ length: 3 + below(4) }, paragraph);
  return [
    '---',
    `id: many-${number}`,
    `published: ${published}`,
    `topics: [${[...new Set([one(topics), one(topics)])].join(', ')}]`,
    '---',
    `# ${headline()}`,
    ...body.flatMap((text) => ['', text]),
    '',
    `## Sentiment: ${one(labels)}`,
    '',
    `In the short term, ${words.noun()}s may fall. In the long run, ${plain()}`,
    '',
  ].join('\n');
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
