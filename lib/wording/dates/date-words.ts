import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { DateBound } from '@/lib/story/date-bound';
import type { DateReading, Precision } from '@/lib/story/date-reading';
import type { Quotation } from '@/lib/story/quotation';
import { boundOf, boundWords } from '@/lib/wording/dates/bound-words';
import { intervalWords, pointWords } from '@/lib/wording/dates/calendar-point';
import { clockWords } from '@/lib/wording/dates/clock-words';
import { namedEdge } from '@/lib/wording/dates/named-edge';
import { namedPart } from '@/lib/wording/dates/named-part';
import type { NamedPart } from '@/lib/wording/dates/part-names';

/** What is worded of a date: its interval and how fine it is, and what the text says around it. */
export interface DateToWord {
  from: string | null;
  to: string | null;
  precision: Precision;
  bound?: DateBound | null;
  kind?: DateReading['kind'];
  quote?: Quotation;
  timex?: DateReading['timex'];
}

/**
 * A date for a reader, worded as it is written and always with its year: "10 July 2026", "Late June
 * 2026", "Until at least mid-2028", "7 July 2026, 6:12 a.m.".
 * @returns null for a date that has no place on the calendar.
 */
export function dateWords(date: DateToWord, language: InterfaceLanguage): string | null {
  const { from, to, precision, bound = null, kind, quote, timex } = date;
  const known = from ?? to;
  if (known === null) return null;
  const { dates } = wordsOf(language);
  const named = namedEdge(quote?.text ?? '', from, to) ?? namedPart(from, to, precision);
  if (from === null || to === null) {
    const ahead = kind === 'expected' || kind === 'takes effect';
    const by = boundOf(bound, from === null ? 'earlier' : 'later', ahead);
    if (named !== null) {
      const { within, article } = dates.parts[named.part];
      return boundWords(by, partOf(within, named, language), article, language);
    }
    const article = known.length === 'YYYY-MM-DD'.length && dates.dayTakesArticle;
    return boundWords(by, pointWords(known, language), article, language);
  }
  if (precision === 'week') return fill(dates.weekOf, { day: pointWords(from, language) });
  const words =
    named === null
      ? intervalWords(from, to, language)
      : partOf(dates.parts[named.part].alone, named, language);
  const clock = from === to && timex ? clockWords(timex.value, language) : null;
  return clock === null ? words : fill(dates.withClock, { date: words, clock });
}

/** A decade and a winter name their years themselves; all else is a part of a month or a year. */
const partOf = (template: string, { part, of }: NamedPart, language: InterfaceLanguage): string =>
  fill(template, {
    date: part === 'decade' || of.includes('–') ? of : pointWords(of, language),
  });
