import { join } from 'node:path';
import { readChecked, writeChecked } from '@/lib/build/kept/checked-file';
import type { StoryNote } from '@/lib/readings/story-note';

const placeOf = (folder: string) => join(folder, 'notes');

/** The kept notes on stories by the keys of their readings: what is compared, without the briefs. */
export function keptNotes(folder: string): Map<string, StoryNote> {
  const text = readChecked(placeOf(folder));
  return new Map(text === null ? [] : Object.entries(JSON.parse(text)));
}

/** Keeps these notes and no others. */
export function keepNotes(folder: string, notes: ReadonlyMap<string, StoryNote>): void {
  writeChecked(placeOf(folder), JSON.stringify(Object.fromEntries(notes)));
}
