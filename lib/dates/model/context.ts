import type { DayNumber } from '@/lib/calendar/day-number';
import type { Interval } from '@/lib/dates/model/interval';
import type { ImpliedPart } from '@/lib/story/date-reading';
import type { Quotation } from '@/lib/story/quotation';

/**
 * Which way a clause looks; null where its words do not tell. `prospect` lay ahead of a past moment
 * ("was due on"), `open` is a past verb that arranges something: both may be on either side of now.
 */
export type Tense = 'past' | 'future' | 'prospect' | 'open' | null;

/** A day that relative dates are counted from, and where it was read. */
export interface Anchor {
  day: DayNumber;
  source: ImpliedPart['source'];
}

/** A year taken from other words of the text. */
export interface LentYear {
  year: number;
  source: Quotation;
}

/** An earlier mention that later ones can lean on. */
export interface MentionedDate {
  interval: Interval;
  /** The words that carry it, without those of approximation and part. */
  quote: Quotation;
  /** The year stands in its words. */
  dated: boolean;
  /** It compares with another date: "a year earlier". */
  compares: boolean;
  /** The end of a stretch of time that it leaves open: "since May". */
  open: 'from' | 'to' | null;
  /** It is a limit or a rough count and no day of an event: "by May 3", "six weeks ago". */
  loose: boolean;
  /** It stands within a quotation. */
  quoted: boolean;
  /** Its first token. */
  first: number;
  /** The paragraph and the sentence it stands in, counted from 0. */
  paragraph: number;
  sentence: number;
}

/** What is known where a date is read. */
export interface Context {
  /** The day of writing: the publication, else the dateline. */
  now: Anchor | null;
  /** Earlier mentions with a place on the calendar, the nearest last. */
  mentions: readonly MentionedDate[];
  tense: Tense;
  /** Where words like "since" leave no doubt on which side of `now` the date lies. */
  certain: 'back' | 'ahead' | null;
  /** Whether a mention stands in another paragraph, or lies ahead. */
  apart(mention: MentionedDate): boolean;
  /** Whether a mention lies ahead where the clause tells of the past. */
  ahead(mention: MentionedDate): boolean;
  /** A day of the week can be the day of writing though its clause looks ahead. */
  sameDay: boolean;
  /** Where the date stands. */
  sentence: number;
  paragraph: number;
  /** The year that the surroundings give to dates without one. */
  year: LentYear | null;
}
