import type { Finding } from '@/lib/claims/passages/finding';
import { spanOf } from '@/lib/claims/passages/passage';
import type { Quoted } from '@/lib/claims/quotes/find-quotes';
import { spansOver } from '@/lib/claims/passages/spans-over';
import { trimContent } from '@/lib/claims/quotes/trim-content';
import type { ClaimReading, Speaker } from '@/lib/story/claim-reading';
import type { Span } from '@/lib/story/span';
import { quotation } from '@/lib/story/quotation';

/** The claim as readers get it: every part with its place and words. */
export function toReading(
  text: string,
  quotes: readonly Quoted[],
  { passage, cue, kind, target, content }: Finding,
  speaker: Speaker,
): ClaimReading {
  const parts = content.flatMap((span) => trimContent(text, span, quotes));
  return {
    speaker,
    cue: cue && quotation(text, spanOf(passage, cue)),
    kind,
    target: target && quotation(text, spanOf(passage, target)),
    content: parts.map((span) => quotation(text, span)),
    quote: quotedShare(parts, quotes),
  };
}

function quotedShare(parts: readonly Span[], quotes: readonly Quoted[]): ClaimReading['quote'] {
  const marks = parts.map((part) => spansOver(quotes, part));
  const whole = parts.every((part, i) =>
    marks[i]?.some(({ start, end }) => start <= part.start && part.end <= end),
  );
  if (parts.length > 0 && whole) return 'all';
  return marks.some((over) => over.length > 0) ? 'part' : 'none';
}
