import { type ClaimIndex, claimIndex, claimStems } from '@/lib/claims/disputes/same-point';
import { dayOf } from '@/lib/calendar/moment';
import { dateDays } from '@/lib/site/timeline/date-days';
import type { Precision } from '@/lib/story/date-reading';
import type { Entry } from '@/lib/site/site';

/** What a story is compared by. */
export interface StoryPoints {
  entry: Entry;
  /** Who speaks in it, as it names them itself: later stories change nothing of that. */
  parties: ReadonlySet<string>;
  /** In lower case. */
  topics: ReadonlySet<string>;
  /** Its exact dates but the day of publication, as their first and last day. */
  dates: ReadonlySet<string>;
  /** The stems of each of its claims. */
  claims: readonly ReadonlySet<string>[];
  /** Those of stories that another is compared with, made when one is. */
  readonly index: ClaimIndex;
}

/** Dates that are as exact as a meeting of two stories needs. */
const exact: readonly Precision[] = ['time', 'day', 'week'];

export function storyPoints(entry: Entry): StoryPoints {
  const { claims, topics, dates, published } = entry.story;
  const own = published === null ? null : dayOf(published);
  const told = claims.map(claimStems);
  let index: ClaimIndex | null = null;
  return {
    entry,
    parties: new Set(claims.flatMap(({ speaker }) => speaker.resolved ?? [])),
    topics: new Set(topics.map((topic) => topic.normalize('NFC').trim().toLowerCase())),
    dates: new Set(
      dates.flatMap((date) => {
        const days = date.from === own || !exact.includes(date.precision) ? null : dateDays(date);
        return days === null ? [] : `${days.first} ${days.last}`;
      }),
    ),
    claims: told,
    get index() {
      return (index ??= claimIndex(told));
    },
  };
}
