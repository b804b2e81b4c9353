import { holidayOpeners, looseHolidays } from '@/lib/dates/lexicon/lookalikes/holiday-words';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether the name of a feast names something else or any such day: "Easter Island", "love of Halloween". */
export function isOtherHoliday(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  const head = tokens[first];
  const after = tokens[last];
  if (after && !after.glued && !after.line && /^\p{Lu}/u.test(after.text) && !after.opens)
    return true;
  if (!looseHolidays.has(head?.word) || last !== first + 1) return false;
  return !holidayOpeners.has(tokens[first - 1]?.word) || after?.tag === 'NOUN';
}
