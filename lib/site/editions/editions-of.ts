import type { Edition } from '@/lib/site/editions/edition';
import { byDay } from '@/lib/site/lists/days';
import type { Site } from '@/lib/site/site';

/** An edition for every day with stories, newest first; stories without a day are in none. */
export function editionsOf({ entries }: Pick<Site, 'entries'>): Edition[] {
  const days = byDay(entries).flatMap(({ day, entries: held }) =>
    day === null ? [] : [{ day, entries: held }],
  );
  return days.map((of, i) => ({ ...of, older: days[i + 1]?.day ?? null }));
}
