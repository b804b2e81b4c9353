import type { Output } from '@/lib/build/outputs/all-outputs';
import type { View } from '@/lib/pages/views';
import { toldDates } from '@/lib/site/coming/told-dates';
import type { Entry, Site } from '@/lib/site/site';
import { storyLink } from '@/lib/site/story-link';
import { placedDates } from '@/lib/site/timeline/placed-date';

/** The pages that hold much of many stories. */
const lists: ReadonlySet<View['kind']> = new Set([
  'briefing',
  'topic',
  'month',
  'edition',
  'storyline',
  'speaker',
  'year',
  'coming',
]);

/**
 * Tells what outputs depend on as text that is another wherever they depend on something else. What
 * was read of a story stands in lists as the story's digest and its place in it, not as what it holds:
 * stories, claims and dates are most of the site, and each is on many pages.
 */
export function digester({ entries }: Pick<Site, 'entries'>): (output: Output) => string {
  const known = new Map<unknown, string>();
  const entryOf = new Map<unknown, Entry>();
  for (const entry of entries) {
    const { story, digest: own } = entry;
    const link = storyLink(story);
    known.set(entry, own).set(story, own).set(link, `${own} link`);
    entryOf.set(story, entry).set(link, entry);
  }
  // Only the stories that a list shows parts of are taken apart.
  const takeApart = (entry: Entry) => {
    const { story, digest: own } = entry;
    entryOf.delete(story);
    entryOf.delete(storyLink(story));
    story.claims.forEach((claim, i) => known.set(claim, `${own} claim ${i}`));
    story.dates.forEach((date, i) => known.set(date, `${own} date ${i}`));
    placedDates([entry]).forEach((date, i) => known.set(date, `${own} placed ${i}`));
    toldDates([entry]).forEach((date, i) => known.set(date, `${own} told ${i}`));
  };
  const short = (_: string, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const entry = 'story' in value ? entryOf.get(value.story) : undefined;
    if (entry) takeApart(entry);
    return known.get(value) ?? value;
  };
  return (output) => {
    if ('make' in output) return JSON.stringify(output.from, short);
    const { task } = output;
    return task.kind === 'page' && lists.has(task.page.view.kind)
      ? JSON.stringify(task, short)
      : JSON.stringify(task);
  };
}
