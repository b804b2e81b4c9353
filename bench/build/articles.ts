import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance } from '@/bench/search/chance';

/** A number from 0 up to, not including, 1. */
type Chance = () => number;

/** How many parties speak in all articles, and how many topics they are filed under. */
const parties = 400;
const topics = 60;

const firsts = [
  'Ana',
  'Olaf',
  'Mira',
  'Jonas',
  'Edith',
  'Pavel',
  'Rosa',
  'Henrik',
  'Talia',
  'Marek',
];
const lasts = [
  'Brandt',
  'Lind',
  'Castell',
  'Vorne',
  'Hallam',
  'Sorel',
  'Tarn',
  'Oster',
  'Wexley',
  'Karrow',
];
const places = ['Harbour', 'Coast', 'Valley', 'Northern', 'Upland', 'Delta', 'Island', 'Border'];
const kinds = ['Board', 'Council', 'Union', 'Bank', 'Agency', 'Railways', 'Energy', 'Shipping'];
const things = [
  'ferry',
  'mill',
  'bridge',
  'mine',
  'tunnel',
  'pier',
  'dam',
  'works',
  'school',
  'line',
];
const months = ['January', 'March', 'April', 'May', 'June', 'August', 'October', 'December'];

/** A party by its number: a person or an institution, the same in every article. */
function party(number: number): string {
  if (number % 3 === 0) {
    const at = Math.floor(number / 3);
    return `${firsts[at % 10]} ${lasts[Math.floor(at / 10) % 10]}${'abc'[Math.floor(at / 100)]}`;
  }
  const at = Math.floor((number * 2) / 3);
  return `${places[at % 8]} ${lasts[Math.floor(at / 64) % 10]} ${kinds[Math.floor(at / 8) % 8]}`;
}

/** Few parties speak often and many seldom. */
const someParty = (random: Chance) => party(Math.floor(random() ** 2 * parties));

/** Writes so many articles of 250 to 420 words, the same for the same seed and number. */
export function writeArticles(folder: string, stories: number, seed = 1): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'site.yaml'),
    'name: Bench\nurl: https://example.org\nfiles:\n  card: false\n',
  );
  for (let number = 0; number < stories; number += 1) writeArticle(folder, number, seed);
}

/** Writes one of them. */
export function writeArticle(folder: string, number: number, seed = 1): void {
  const { number: below } = chance(seed * 1_000_003 + number);
  const random: Chance = () => below(1 << 30) / (1 << 30);
  const pick = <Item>(from: readonly Item[]): Item => {
    const item = from[Math.floor(random() * from.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const date = () => `${pick(months)} ${1 + Math.floor(random() * 28)}`;
  const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(number / 7)));
  const published = day.toISOString().slice(0, 10);
  const sentence = (): string =>
    pick([
      () =>
        `${someParty(random)} said the ${pick(things)} would open on ${date()}, two years later than planned.`,
      () =>
        `“We had no choice but to close the ${pick(things)},” ${someParty(random)} said on ${date()}.`,
      () =>
        `${someParty(random)} denied that the ${pick(things)} had cost ${20 + Math.floor(random() * 900)} million crowns.`,
      () =>
        `The ${pick(things)} stands a little north of the old ${pick(things)}, where the road leaves the river and the last houses end.`,
      () =>
        `According to ${someParty(random)}, some ${100 + Math.floor(random() * 9000)} people use the ${pick(things)} on a working day.`,
      () =>
        `Work on the ${pick(things)} began in ${pick(months)} ${2010 + Math.floor(random() * 10)} and was halted twice for want of steel.`,
      () =>
        `${someParty(random)} expects the ${pick(things)} to pay for itself within ${2 + Math.floor(random() * 20)} years.`,
      () =>
        `Few of those who live beside the ${pick(things)} had heard of the plan before the papers wrote of it in the spring.`,
    ])();
  const paragraphs: string[] = [];
  const length = 250 + random() * 170;
  for (let words = 0; words < length;) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  const filed = [
    pick(Array.from({ length: topics }, (_, i) => `Topic ${i}`)),
    `Place ${pick(places)}`,
  ];
  const text = [
    `---\nid: bench-${number}\npublished: ${published}\ntopics: [${filed.join(', ')}]\n---`,
    `# ${someParty(random)} and the ${pick(things)} of ${pick(places)} ${number}`,
    ...paragraphs,
    `## Sentiment: ${pick(['Neutral', 'Bullish', 'Bearish'])}`,
    `In the short term, traders may wait for the ${pick(things)}.`,
  ];
  writeFileSync(join(folder, `story-${number}.md`), `${text.join('\n\n')}\n`);
}
