import type { Folded } from '@/lib/text/folding/folded';
import type { Span } from '@/lib/story/span';

/** The span of `written` that a span of `seen` was read from. */
export const writtenSpan = ({ written, starts, ends }: Folded, { start, end }: Span): Span => ({
  start: starts[start] ?? written.length,
  end: ends[end - 1] ?? written.length,
});
