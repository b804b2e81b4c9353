import { groupBy } from '@/lib/text/group-by';
import type { StoryLink } from '@/lib/site/story-link';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';
import { coversMonths, monthInYear } from '@/lib/site/timeline/years';

/** A month of a year with what the list holds of it. */
export interface StripMonth {
  /** 1 to 12. */
  month: number;
  dates: number;
  /** The page of the list on which its dates begin; null without any. */
  page: number | null;
}

/** The story that gives most dates to a month. */
export interface StripStory {
  month: number;
  dates: number;
  story: StoryLink;
}

export interface MonthStrip {
  /** January to December. */
  months: StripMonth[];
  /** In the order of the calendar. */
  largest: StripStory[];
  /** How many dates reach over more than one month, and are of none. */
  longer: number;
}

/** As many stories are named as one takes in at a glance. */
const maxNamed = 5;

/** A story is named for more dates than this in one month. */
const minNamed = 2;

/**
 * A year month by month, each with the dates that lie in it alone.
 * @param dates all dates of the year, in the order of the list.
 * @param perPage how many the list shows on a page.
 */
export function monthStrip(dates: readonly PlacedDate[], perPage: number): MonthStrip {
  const within = [...dates.entries()].filter(([, date]) => !coversMonths(date));
  const byMonth = groupBy(within, ([, date]) => monthInYear(date));
  return {
    months: Array.from({ length: 12 }, (_, i) => {
      const held = byMonth.get(i + 1) ?? [];
      const first = held[0]?.[0];
      const page = first === undefined ? null : Math.floor(first / perPage) + 1;
      return { month: i + 1, dates: held.length, page };
    }),
    largest: [...byMonth]
      .flatMap(([month, held]) =>
        largestOf(
          month,
          held.map(([, date]) => date),
        ),
      )
      .toSorted((a, b) => b.dates - a.dates)
      .slice(0, maxNamed)
      .toSorted((a, b) => a.month - b.month),
    longer: dates.length - within.length,
  };
}

function largestOf(month: number, dates: readonly PlacedDate[]): StripStory[] {
  const [most] = [...groupBy(dates, ({ story }) => story.id).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const story = most?.[0]?.story;
  return most && story && most.length >= minNamed ? [{ month, dates: most.length, story }] : [];
}
