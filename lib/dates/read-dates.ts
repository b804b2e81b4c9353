import { compose } from '@/lib/dates/merge/compose';
import { place } from '@/lib/dates/place/place';
import { scan } from '@/lib/dates/match/scan';
import { tagTokens } from '@/lib/dates/tokens/tag-tokens';
import { tell } from '@/lib/dates/annotate/tell';
import { tokenise } from '@/lib/dates/tokens/tokenise';
import type { DateReading } from '@/lib/story/date-reading';
import type { IsoDay } from '@/lib/calendar/iso-day';

/** What is known about a text from outside it. */
export interface Reference {
  /** The day the text was published; null when unknown. */
  published: IsoDay | null;
  /** The text that begins with this one, where more is read of it: its words are tagged once. */
  whole?: string;
}

/**
 * The date mentions of an English news text, in order of start: their words, the interval they
 * denote and what was implied. Durations and sets are among them, without an interval.
 */
export function readDates(text: string, { published, whole = text }: Reference): DateReading[] {
  const plain = tokenise(text);
  const found = scan(plain);
  if (found.length === 0) return [];
  const tokens = tagTokens(whole, plain);
  const phrases = compose(tokens, found);
  return place(text, tokens, phrases, published).map((dated) => tell(text, tokens, dated));
}
