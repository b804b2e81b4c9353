import type { Edition } from '@/lib/site/editions/edition';
import { groupBy } from '@/lib/text/group-by';

/** The editions of one month of a year. */
export interface EditionMonth {
  /** `YYYY-MM` */
  month: string;
  /** Newest first. */
  editions: Edition[];
}

/** The editions of one year, by month, newest first. */
export interface EditionYear {
  /** `YYYY` */
  year: string;
  months: EditionMonth[];
}

/** Editions, which come newest first, by year and month. */
export function editionYears(editions: readonly Edition[]): EditionYear[] {
  return [...groupBy(editions, ({ day }) => day.slice(0, 4))].map(([year, held]) => ({
    year,
    months: [...groupBy(held, ({ day }) => day.slice(0, 7))].map(([month, ofMonth]) => ({
      month,
      editions: ofMonth,
    })),
  }));
}
