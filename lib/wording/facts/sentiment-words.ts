import type { Quotation } from '@/lib/story/quotation';
import type { Sentiment } from '@/lib/story/sentiment';
import { within } from '@/lib/story/span';

/**
 * The reasons without the sentences about the short and the long run, which the page shows beside
 * them: the pieces of each paragraph, word for word; empty paragraphs are left out.
 */
export function otherReasons({ reasons, short, long }: Sentiment): string[][] {
  const runs = [short, long].filter((run): run is Quotation => run !== null);
  return reasons
    .map((reason) => {
      const inside = runs
        .filter((run) => within(run, reason))
        .toSorted((a, b) => a.start - b.start);
      let at = reason.start;
      const pieces = [...inside, { start: reason.end, end: reason.end }].map((run) => {
        const piece = reason.text.slice(at - reason.start, run.start - reason.start).trim();
        at = run.end;
        return piece;
      });
      return pieces.filter((piece) => piece !== '');
    })
    .filter((pieces) => pieces.length > 0);
}
