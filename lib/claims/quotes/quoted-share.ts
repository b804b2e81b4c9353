import type { Quoted } from '@/lib/claims/model/quoted';
import { spansOver } from '@/lib/claims/model/spans-over';
import type { ClaimReading } from '@/lib/story/claim-reading';
import type { Span } from '@/lib/story/span';

/** How much of a content stands within quotation marks. */
export function quotedShare(
  parts: readonly Span[],
  quotes: readonly Quoted[],
): ClaimReading['quote'] {
  const marks = parts.map((part) => spansOver(quotes, part));
  const whole = parts.every((part, i) =>
    marks[i]?.some(({ start, end }) => start <= part.start && part.end <= end),
  );
  if (parts.length > 0 && whole) return 'all';
  return marks.some((over) => over.length > 0) ? 'part' : 'none';
}
