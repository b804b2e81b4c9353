import type { DateBound } from '@/lib/story/date-bound';
import type { DateReading, Precision } from '@/lib/story/date-reading';
import type { Quotation } from '@/lib/story/quotation';
import { boundWord } from '@/lib/wording/dates/bound-words';
import { intervalWords, pointWords } from '@/lib/wording/dates/calendar-point';
import { clockWords } from '@/lib/wording/dates/clock-words';
import { edgeWords } from '@/lib/wording/dates/edge-words';
import { partWords } from '@/lib/wording/dates/part-words';

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
export function dateWords(date: DateToWord): string | null {
  const { from, to, precision, bound = null, kind, quote, timex } = date;
  const known = from ?? to;
  if (known === null) return null;
  const named = edgeWords(quote?.text ?? '', from, to) ?? partWords(from, to, precision);
  if (from === null || to === null) {
    const ahead = kind === 'expected' || kind === 'takes effect';
    const word = boundWord(bound, from === null ? 'earlier' : 'later', ahead);
    return `${word} ${named === null ? pointWords(known) : inSentence(named)}`;
  }
  if (precision === 'week') return `Week of ${pointWords(from)}`;
  const clock = from === to && timex ? clockWords(timex.value) : null;
  return (named ?? intervalWords(from, to)) + (clock === null ? '' : `, ${clock}`);
}

/** A name after another word: "by mid-2027", "by the second quarter of 2027", "since the 1990s". */
function inSentence(named: string): string {
  const article = /^(?:\d{3}0s|first|second|third|fourth|end|start|middle)\b/i.test(named);
  return (article ? 'the ' : '') + named.slice(0, 1).toLowerCase() + named.slice(1);
}
