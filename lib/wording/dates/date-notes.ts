import type { Moment } from '@/lib/calendar/moment';
import { within } from '@/lib/story/span';
import type { DateMention } from '@/lib/story/story';
import { intervalWords } from '@/lib/wording/dates/calendar-point';
import { isPast } from '@/lib/wording/dates/is-past';

/** Words by which a text says that a date is not exact. */
const approximators = /^(?:about|almost|approximately|around|circa|nearly|roughly|some)\b/i;

/**
 * What a reader has to know beside the date: which days a word like "late" means, how the text says
 * that it is not exact, whether a part was inferred from elsewhere, whether it is still to come, or
 * was when the story was published.
 * @param published when the story was published; null where that is not known.
 */
export function dateNotes(date: DateMention, published: Moment | null): string[] {
  const { quote, approximate, implied } = date;
  const parts = implied
    .filter(({ source }) => source === 'publication day' || !within(source, quote))
    .map(({ part }) => part);
  return [
    ...daysMeant(date),
    ...(approximate ? [approximators.exec(quote.text)?.[0].toLowerCase() ?? 'about'] : []),
    ...(parts.length > 0 ? [`${parts.length === 1 ? parts[0] : 'date'} inferred`] : []),
    ...outlook(date, published),
  ];
}

/** "21–30 June" beside "late June 2026". */
function daysMeant({ from, to, precision }: DateMention): string[] {
  if (precision !== 'part-of-month' || from === null || to === null) return [];
  return [intervalWords(from, to).slice(0, -' 2026'.length)];
}

function outlook(date: DateMention, published: Moment | null): string[] {
  if (date.kind === 'takes effect') return [date.kind];
  if (date.kind !== 'expected') return [];
  return [isPast(date, published) ? 'was expected' : 'expected'];
}
