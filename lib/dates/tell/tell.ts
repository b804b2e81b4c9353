import type { DatedPhrase } from '@/lib/dates/place';
import { point } from '@/lib/dates/resolve/interval';
import { kindOf } from '@/lib/dates/tell/kind';
import { timexOf } from '@/lib/dates/tell/timex';
import type { Token } from '@/lib/dates/tokens/token';
import type { DateReading } from '@/lib/story/date-reading';
import { quotation } from '@/lib/story/quotation';

/** The reading of a placed date, as the story has it. */
export function tell(text: string, tokens: readonly Token[], dated: DatedPhrase): DateReading {
  const { phrase, placed } = dated;
  const { interval, precision, approximate, implied } = placed;
  const bound = phrase.bound ?? null;
  const span = { start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.last - 1]?.end ?? 0 };
  return {
    quote: quotation(text, span),
    from: interval && bound !== 'to' ? point(interval.start, interval.grain) : null,
    to: interval && bound !== 'from' ? point(interval.end, interval.grain) : null,
    precision,
    approximate,
    implied,
    kind: kindOf(tokens, dated),
    timex: timexOf(dated),
  };
}
