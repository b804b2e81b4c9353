import type { DateReading, ImpliedPart } from '@/lib/story/date-reading';
import { type Folded, unfold } from '@/lib/text/folding/folded';

/** A date that was read from what is seen, with its words as they are written. */
export function unfoldDate(folded: Folded, date: DateReading): DateReading {
  return {
    ...date,
    quote: unfold(folded, date.quote),
    implied: date.implied.map((part) => unfoldPart(folded, part)),
  };
}

const unfoldPart = (folded: Folded, { part, source }: ImpliedPart): ImpliedPart => ({
  part,
  source: typeof source === 'string' ? source : unfold(folded, source),
});
