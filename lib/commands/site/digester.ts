import { digest } from '@/lib/build/kept/digest';
import type { Output } from '@/lib/build/outputs/all-outputs';
import type { View } from '@/lib/pages/views';
import { toldDates } from '@/lib/site/coming/told-dates';
import type { Site } from '@/lib/site/site';
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
 * Tells outputs as text that is another wherever they depend on something else. What was read of a
 * story stands in lists as the story's digest and its place in it, not as what it holds: stories,
 * claims and dates are most of the site, and each is on many pages.
 */
export function digester({ entries }: Pick<Site, 'entries'>): (output: Output) => string {
  const known = new Map<unknown, string>();
  for (const entry of entries) {
    const { story, digest: own } = entry;
    known.set(entry, own).set(story, own).set(storyLink(story), `${own} link`);
    story.claims.forEach((claim, i) => known.set(claim, `${own} claim ${i}`));
    story.dates.forEach((date, i) => known.set(date, `${own} date ${i}`));
    placedDates([entry]).forEach((date, i) => known.set(date, `${own} placed ${i}`));
    toldDates([entry]).forEach((date, i) => known.set(date, `${own} told ${i}`));
  }
  const short = (_: string, value: unknown) =>
    typeof value === 'object' ? (known.get(value) ?? value) : value;
  return (output) => {
    if ('files' in output) {
      return JSON.stringify(output.files.map(({ path, content }) => [path, digest(content)]));
    }
    const { task } = output;
    return task.kind === 'page' && lists.has(task.page.view.kind)
      ? JSON.stringify(task, short)
      : JSON.stringify(task);
  };
}
