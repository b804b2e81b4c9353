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
  /** Names of decades, by their first year. */
  decades: ReadonlyMap<string, number>;
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
  /** A year may stand alone before a word in lower case: "wurde 2019 gebaut". */
  bareYears: boolean;
  /** Words between a day and its hour, or between an hour and its day. */
  clockLinks: ReadonlySet<string>;
  /** Words before an hour that make no estimate of it. */
  exactHours: ReadonlySet<string>;
  /** Words that turn "before" and "until" into the first day. */
  denials: ReadonlySet<string>;
  /** Words around a date from which on something holds: "von Montag an". */
  onwards: readonly (readonly [before: string, after: string])[];
  /** Words that stand before a name, so that a month or a day of the week behind them is one. */
  titles: ReadonlySet<string>;
  /** Words that open a clause within a sentence. */
  subordinators: ReadonlySet<string>;
  /** Forms of verbs that look ahead and back, and words that look like the latter. */
  future: RegExp;
  past: RegExp;
  /** Forms that look ahead even beside a bound that mostly looks back: "desde el lunes abrirá". */
  surelyFuture: RegExp | null;
  noVerbs: ReadonlySet<string>;
  /** Verbs of a perfect, which tell of the past beside a participle and of what stands without. */
  auxiliaries: ReadonlySet<string>;
  participle: RegExp;
}
