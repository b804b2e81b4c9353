import { groupBy } from '@/lib/text/group-by';
import type { Entry, Site } from '@/lib/site/site';
import { months } from '@/lib/calendar/months';

/** The name under which stories stand that do not say when they were published. */
export const undated = 'undated';

/** The stories of one month of publication. */
export interface ArchiveMonth {
  /** `YYYY-MM`, or `undated`. */
  month: string;
  entries: Entry[];
}

/** The stories by month of publication, newest first; those that do not say it stand last. */
export function monthsOf({ entries }: Pick<Site, 'entries'>): ArchiveMonth[] {
  return [...groupBy(entries, ({ story }) => story.published?.slice(0, 7) ?? undated)].map(
    ([month, held]) => ({ month, entries: held }),
  );
}

/** "July 2026", or what stands for it where no day of publication is stated. */
export function monthTitle(month: string): string {
  if (month === undated) return 'Day of publication not stated';
  return `${months[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

/** The months of each year; `year` is null for stories that do not say when they were published. */
export function archiveYears<Month extends Pick<ArchiveMonth, 'month'>>(
  archived: readonly Month[],
): { year: string | null; held: Month[] }[] {
  const yearOf = ({ month }: Month) => (month === undated ? null : month.slice(0, 4));
  return [...groupBy(archived, yearOf)].map(([year, held]) => ({ year, held }));
}
