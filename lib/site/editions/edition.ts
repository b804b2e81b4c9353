import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Entry } from '@/lib/site/site';

/**
 * What a day of publication brought. Nothing of it depends on the day of the build or on later
 * stories, so that it stays as it was.
 */
export interface Edition {
  day: IsoDay;
  /** The stories of the day, in the order of the site. */
  entries: Entry[];
  /** The day of the edition before; null for the first. */
  older: IsoDay | null;
}
