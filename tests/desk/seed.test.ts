import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add } from '@/lib/commands/desk/add';
import type { DateMention } from '@/lib/story/story';

const raw = readFileSync('tests/fixtures/stories/seed/source.txt', 'utf8');

/** Read by hand: the tables that every reading of this article is held to. */
const tables = JSON.parse(readFileSync('tests/fixtures/desk/seed-tables.json', 'utf8'));

/** An article file without the fingerprint of its text and the day of its copy. */
const withoutOwn = (file: string) =>
  readFileSync(file, 'utf8').replaceAll(/^(?:id| +copied): .*\n/gm, '');

/** How a span begins and ends; a longer table would repeat the article. */
const ends = (span: { text: string } | null | undefined, [from, to]: readonly [string, string]) => [
  span?.text.slice(0, from.length),
  span?.text.slice(-to.length),
];

const impliedFrom = ({ part, source }: DateMention['implied'][number]) =>
  `${part} from ${typeof source === 'string' ? source : source.text}`;

test.each([
  ['single', raw],
  ['double', raw.replaceAll('\n', '\n\n')],
])(
  'the seed with %s line ends becomes its file, and its Story what was read by hand',
  (_, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-seed-'));
    const pasted = join(folder, '000_3dc5a4fd25c4acdb.txt');
    writeFileSync(pasted, text);
    const topics = 'AI security, Export controls';
    const { file, story } = add(pasted, { content: folder, topics }).found;
    expect(file).toBe(join(folder, 'alibaba-bans-claude-code.md'));
    expect(withoutOwn(file)).toBe(withoutOwn('content/alibaba-bans-claude-code.md'));

    const { published, dates, claims, sentiment, figures } = story;
    expect({
      published,
      dates: dates.map(({ quote, from, to, precision, approximate, implied, kind }) => [
        quote.text,
        from,
        to,
        precision,
        approximate ? 'approximate' : 'exact',
        implied.map(impliedFrom).join(', '),
        kind,
      ]),
      claims: claims.map(({ speaker, cue, kind, target, content }) => [
        speaker.inferred ? 'inferred' : speaker.mention?.text,
        speaker.resolved,
        cue?.text,
        kind,
        target?.text ?? '',
        content.map((part) => part.text).join(' … '),
      ]),
      sentiment: {
        label: sentiment?.label,
        short: ends(sentiment?.short, tables.sentiment.short),
        long: ends(sentiment?.long, tables.sentiment.long),
      },
      figures: figures.map(({ quote }) => quote.text),
    }).toEqual(tables);
  },
);
