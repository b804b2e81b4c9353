import type { Quoted } from '@/lib/claims/model/quoted';
import { spansOver } from '@/lib/claims/model/spans-over';
import type { Span } from '@/lib/story/span';

/** A part of content without white space and closing marks around it, and without quotation marks that enclose all of it. */
export function trimContent(text: string, span: Span, quotes: readonly Quoted[]): Span[] {
  let { start, end } = shorten(text, span);
  const whole = spansOver(quotes, span).find((quote) => quote.start === start && quote.end >= end);
  if (whole)
    ({ start, end } = shorten(text, {
      start: whole.inner.start,
      end: Math.min(end, whole.inner.end),
    }));
  return end > start ? [{ start, end }] : [];
}

function shorten(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s.,;:]/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
