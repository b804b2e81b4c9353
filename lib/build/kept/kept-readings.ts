import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '@/lib/build/kept/digest';
import { readChecked, writeChecked } from '@/lib/build/kept/checked-file';
import type { Reading } from '@/lib/readings/reading';

/** What of a reading stands in the list of briefs. */
export type KeptBrief = Pick<Reading, 'brief' | 'digest' | 'warnings' | 'release' | 'meant'>;
/**
 * What is read when a page is made, and enough to make the brief anew: a build that was ended before
 * it kept the list of briefs has not read its articles for nothing.
 */
export type KeptText = Pick<
  Reading,
  'story' | 'html' | 'fileText' | 'warnings' | 'release' | 'meant'
>;

/** The name of a reading: another for another file, another text or another reader. */
export const readingKey = (reader: string, file: string, bytes: Uint8Array): string =>
  digest(reader, file, bytes);

/** Where the text of a reading is kept. */
export const textPlace = (folder: string, key: string): string =>
  join(folder, 'texts', key.slice(0, 2), key);

export function keepText(folder: string, key: string, reading: KeptText): void {
  const { story, html, fileText, warnings, release, meant } = reading;
  const kept: KeptText = { story, html, fileText, warnings, release, meant };
  writeChecked(textPlace(folder, key), JSON.stringify(kept));
}

/** The keys of the readings whose texts are there; whether one is whole shows when it is read. */
export function keptTexts(folder: string): ReadonlySet<string> {
  const place = join(folder, 'texts');
  if (!existsSync(place)) return new Set();
  const found = readdirSync(place).flatMap((group) =>
    readdirSync(join(place, group), { withFileTypes: true }),
  );
  return new Set(found.filter((entry) => entry.isFile()).map(({ name }) => name));
}

/** @returns null where it is not there, or damaged. */
export function keptText(folder: string, key: string): KeptText | null {
  const text = readChecked(textPlace(folder, key));
  return text === null ? null : JSON.parse(text);
}

/** Briefs stand in so many files together: all are read in one go, and an edit writes one anew. */
const packs = 64;

const packOf = (file: string) => Number.parseInt(digest(file).slice(0, 4), 16) % packs;

const packPlace = (folder: string, number: number) => join(folder, 'briefs', String(number));

/** The kept briefs, and what stands in each of their files. */
export interface KeptBriefs {
  /** Every brief by its key, as the JSON that it was kept as, in the order of the files. */
  json: Map<string, string>;
  /** The keys in each file, in their order; none of a file that is gone or damaged. */
  keys: string[][];
}

export function keptBriefs(folder: string): KeptBriefs {
  const json = new Map<string, string>();
  const keys = Array.from({ length: packs }, (_, number) => {
    const held: string[] = [];
    for (const line of readChecked(packPlace(folder, number))?.split('\n') ?? []) {
      const end = line.indexOf(' ');
      if (end <= 0) continue;
      const key = line.slice(0, end);
      held.push(key);
      json.set(key, line.slice(end + 1));
    }
    return held;
  });
  return { json, keys };
}

/**
 * Keeps the briefs of all articles, and no others: writes the files that hold other ones.
 * @param before the keys that stand in each file.
 */
export function keepBriefs(
  folder: string,
  articles: readonly { file: string; key: string }[],
  jsonOf: (key: string) => string,
  before: KeptBriefs['keys'],
): void {
  const keys = Array.from({ length: packs }, (): string[] => []);
  for (const { file, key } of articles) keys[packOf(file)]?.push(key);
  keys.forEach((held, number) => {
    const known = before[number] ?? [];
    if (held.length === known.length && held.every((key, i) => key === known[i])) return;
    const lines = held.map((key) => `${key} ${jsonOf(key)}`);
    writeChecked(packPlace(folder, number), lines.join('\n'));
  });
}
