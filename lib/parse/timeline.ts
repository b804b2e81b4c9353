import type { DateMention, Sentence, TimelineEntry } from '@/lib/story/story';
import { clauseAround } from '@/lib/text/clause';

/** After every year that a calendar point can hold. */
const endOfTime = '9999-99';

const byStart = ({ from, to }: DateMention) => from ?? to ?? endOfTime;
const byEnd = ({ to }: DateMention) => to ?? endOfTime;

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The dates that have a place on the calendar, in order of start, then end, with their clauses. */
export function timeline(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): TimelineEntry[] {
  const quoteOf = new Map(sentences.map(({ anchor, quote }) => [anchor, quote]));
  return dates
    .filter(({ from, to }) => from !== null || to !== null)
    .toSorted((a, b) => order(byStart(a), byStart(b)) || order(byEnd(a), byEnd(b)))
    .map((date) => ({
      date: date.anchor,
      clause: clauseAround(text, quoteOf.get(date.sentence) ?? date.quote, date.quote),
    }));
}
