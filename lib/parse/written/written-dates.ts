import type { Article } from '@/lib/content/article';
import type { DateAnnotation } from '@/lib/content/annotations/date-annotation';
import { collectProblems } from '@/lib/content/content-error';
import type { Layout } from '@/lib/parse/lay-out';
import { dateBound } from '@/lib/parse/events/date-bound';
import { requireQuotes } from '@/lib/parse/written/require-quotes';
import type { DateReading } from '@/lib/story/date-reading';

/**
 * The dates that an editor wrote in the front matter, tied to the text.
 * @throws ContentError for words that the text does not have.
 */
export function writtenDates(
  article: Article,
  layout: Layout,
  annotations: readonly DateAnnotation[],
): DateReading[] {
  const found = collectProblems([...annotations.entries()], ([i, annotation]) => {
    const { text, from, to, precision, approximate, kind } = annotation;
    return requireQuotes(article, layout, [{ path: ['dates', i, 'text'], words: text }]).map(
      (quote) => ({
        quote,
        from: from ?? null,
        to: to ?? null,
        precision,
        approximate: approximate === 'true',
        implied: [],
        kind,
        bound: dateBound(layout.text, quote),
        time: null,
        rules: [],
        timex: { type: 'DATE' as const, value: from ?? to ?? 'XXXX-XX-XX' },
      }),
    );
  });
  return found.flat();
}
