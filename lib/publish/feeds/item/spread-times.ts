import { createHash } from 'node:crypto';
import { jsDate } from '@/lib/calendar/js-date';
import type { FeedItem } from '@/lib/publish/feeds/item/feed-item';

/** A noon in UTC that stands for a plain day may be moved by as much and stay in that day elsewhere. */
const secondsInHour = 3600;

/**
 * When each entry of a feed last changed, no two at the same time: the W3C's validator warns of that
 * (DuplicateUpdated), and readers that sort by it would mix the entries of a day. A plain day's time
 * is its noon and as many seconds as the entry's id decides, so that it stays when others come.
 * @param since stands for what has no date: such an entry comes after all that have one.
 * @returns times as in RFC 3339, in the order of the items.
 */
export function spreadTimes(
  items: readonly Pick<FeedItem, 'id' | 'updated' | 'dayOnly'>[],
  since: string,
): string[] {
  const taken = new Set<number>();
  return items.map(({ id, updated, dayOnly }) => {
    const written = updated ?? since;
    let time = jsDate(written).getTime();
    if (dayOnly || updated === null) time += (seed(id) % secondsInHour) * 1000;
    while (taken.has(time)) time += 1000;
    taken.add(time);
    return jsDate(written).getTime() === time ? written : isoOf(time);
  });
}

const seed = (id: string) =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16);

const isoOf = (time: number) => `${jsDate(time).toISOString().slice(0, 19)}Z`;
