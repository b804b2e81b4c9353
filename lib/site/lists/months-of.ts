import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { asHeading } from '@/lib/languages/format/day-format';
import { pointWords } from '@/lib/wording/dates/calendar-point';
import { groupBy } from '@/lib/text/group-by';
import type { Entry, Site } from '@/lib/site/site';

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
export function monthTitle(month: string, language: InterfaceLanguage): string {
  if (month === undated) return wordsOf(language).dates.notStated;
  return asHeading(language, pointWords(month, language));
}

/** The months of each year; `year` is null for stories that do not say when they were published. */
export function archiveYears<Month extends Pick<ArchiveMonth, 'month'>>(
  archived: readonly Month[],
): { year: string | null; held: Month[] }[] {
  const yearOf = ({ month }: Month) => (month === undated ? null : month.slice(0, 4));
  return [...groupBy(archived, yearOf)].map(([year, held]) => ({ year, held }));
}
