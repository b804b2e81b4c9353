import type { Bound } from '@/lib/dates/lexicon/around/bounds';
import type { Part } from '@/lib/dates/lexicon/around/parts';
import type { DayPart } from '@/lib/dates/lexicon/calendar/day-parts';
import type { Unit } from '@/lib/dates/lexicon/calendar/units';
import type { Pattern } from '@/lib/dates/grammar/pattern';

/** The words of dates in a language; all are lower case, and several are parted by one space. */
export interface DateLanguage {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  seasons: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, Unit>;
  dayParts: ReadonlyMap<string, DayPart>;
  /** Null for "several". */
  amounts: ReadonlyMap<string, number | null>;
  ordinals: ReadonlyMap<string, number>;
  /** −1 for the last, 0 for this, 1 for the next. */
  which: ReadonlyMap<string, number>;
  patterns: readonly Pattern[];
  /** Words between a bound, a part or an approximation and its date. */
  articles: ReadonlySet<string>;
  approximations: readonly string[];
  parts: readonly (readonly [words: string, part: Part])[];
  bounds: readonly (readonly [words: string, bound: Bound])[];
  /** What stands between the ends of a range. */
  connectors: ReadonlySet<string>;
  /** The word before the first end where `and` joins the second. */
  between: string;
  and: string;
  /** Words before four digits that make them a year. */
  beforeYears: ReadonlySet<string>;
  /** Forms of verbs that look ahead and back. */
  future: RegExp;
  past: RegExp;
}
