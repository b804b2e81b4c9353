import type { Moment } from '@/lib/calendar/moment';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { within } from '@/lib/story/span';
import type { ShownDate } from '@/lib/story/story-core';
import { daysInMonthWords } from '@/lib/wording/dates/calendar-point';
import { isPast } from '@/lib/wording/dates/is-past';

/** Words by which a text says that a date is not exact. */
const approximators = /^(?:about|almost|approximately|around|circa|nearly|roughly|some)\b/i;

/**
 * What a reader has to know beside the date: which days a word like "late" means, how the text says
 * that it is not exact, whether a part was inferred from elsewhere, whether it is still to come, or
 * was when the story was published.
 * @param published when the story was published; null where that is not known.
 */
export function dateNotes(
  date: ShownDate,
  published: Moment | null,
  language: InterfaceLanguage,
): string[] {
  const outlook = outlookOf(date, published);
  return [
    ...precisionNotes(date, language),
    ...(outlook ? [wordsOf(language).dates.notes[outlook]] : []),
  ];
}

/** The notes of a date that stands among what is to come: that it is expected is plain there. */
export function comingNotes(
  date: ShownDate,
  published: Moment | null,
  language: InterfaceLanguage,
): string[] {
  const outlook = outlookOf(date, published);
  const told = outlook !== null && outlook !== 'expected';
  return [
    ...precisionNotes(date, language),
    ...(told ? [wordsOf(language).dates.notes[outlook]] : []),
  ];
}

function precisionNotes(date: ShownDate, language: InterfaceLanguage): string[] {
  const { quote, approximate, implied } = date;
  const { about, inferred } = wordsOf(language).dates.notes;
  const written = language === 'en' ? approximators.exec(quote.text)?.[0].toLowerCase() : undefined;
  const parts = implied
    .filter(({ source }) => source === 'publication day' || !within(source, quote))
    .map(({ part }) => part);
  const [only] = parts;
  return [
    ...daysMeant(date, language),
    ...(approximate ? [written ?? about] : []),
    ...(only === undefined ? [] : [parts.length === 1 ? inferred[only] : inferred.several]),
  ];
}

/** "21–30 June" beside "late June 2026". */
function daysMeant({ from, to, precision }: ShownDate, language: InterfaceLanguage): string[] {
  if (precision !== 'part-of-month' || from === null || to === null) return [];
  return [daysInMonthWords(from, to, language)];
}

function outlookOf(
  date: ShownDate,
  published: Moment | null,
): 'takesEffect' | 'expected' | 'wasExpected' | null {
  if (date.kind === 'takes effect') return 'takesEffect';
  if (date.kind !== 'expected') return null;
  return isPast(date, published) ? 'wasExpected' : 'expected';
}
