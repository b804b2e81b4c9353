import type { OpeningSubject } from '@/lib/claims/resolve/opening-subjects';
import { restricts } from '@/lib/parse/events/restricts';
import { subjectOf } from '@/lib/parse/events/subject-of';
import type { DateMention, Sentence, TimelineEntry } from '@/lib/story/story';
import { clauseAround } from '@/lib/text/clause';

/** After every year that a calendar point can hold. */
const endOfTime = '9999-99';

const byStart = ({ from, to }: DateMention) => from ?? to ?? endOfTime;
const byEnd = ({ to }: DateMention) => to ?? endOfTime;

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The dated events of a text: the dates that have a place on the calendar and are no mere
 * restriction of a noun, in order of start, then end, with their clauses.
 * @param subjects whom the pronouns stand for that clauses may open with.
 */
export function timelineOf(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  subjects: readonly OpeningSubject[],
): TimelineEntry[] {
  const quoteOf = new Map(sentences.map(({ anchor, quote }) => [anchor, quote]));
  return dates
    .filter(({ from, to }) => from !== null || to !== null)
    .map((date) => ({ date, sentence: quoteOf.get(date.sentence) ?? date.quote }))
    .filter(({ date, sentence }) => !restricts(text, sentence, date.quote))
    .toSorted(
      ({ date: a }, { date: b }) => order(byStart(a), byStart(b)) || order(byEnd(a), byEnd(b)),
    )
    .map(({ date, sentence }) => {
      const clause = clauseAround(text, sentence, date.quote);
      return { date: date.anchor, clause, subject: subjectOf(clause, subjects) };
    });
}
