import type { DateMention } from '@/lib/story/story';
import { within } from '@/lib/story/span';

/** Words by which a text says that a date is not exact. */
const approximators = /^(?:about|almost|approximately|around|circa|nearly|roughly|some)\b/i;

/**
 * What a reader has to know beside the date: how the text says that it is not exact, whether a part
 * was inferred from elsewhere, whether it is still to come.
 */
export function dateNotes({ quote, approximate, implied, kind }: DateMention): string[] {
  const parts = implied
    .filter(({ source }) => source === 'publication day' || !within(source, quote))
    .map(({ part }) => part);
  return [
    ...(approximate ? [approximators.exec(quote.text)?.[0].toLowerCase() ?? 'about'] : []),
    ...(parts.length > 0 ? [`${parts.length === 1 ? parts[0] : 'date'} inferred`] : []),
    ...(kind === 'takes effect' || kind === 'expected' ? [kind] : []),
  ];
}
