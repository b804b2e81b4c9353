import type { DateReading } from '@/lib/story/date-reading';
import { quotation } from '@/lib/story/quotation';
import { type Folded, foldSpan } from '@/lib/text/folding/folded';

/** A date with its words as they are seen; what it was implied from keeps its place. */
export function foldDate(folded: Folded, date: DateReading): DateReading {
  return { ...date, quote: quotation(folded.seen, foldSpan(folded, date.quote)) };
}
