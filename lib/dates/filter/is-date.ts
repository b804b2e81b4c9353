import { isName } from '@/lib/dates/filter/is-name';
import { isNumber } from '@/lib/dates/filter/is-number';
import { isOtherWord } from '@/lib/dates/filter/is-other-word';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether words that look like a date are one: no name, no number of something, no other word. */
export function isDate(tokens: readonly DateToken[], phrase: Phrase): boolean {
  return !isNumber(tokens, phrase) && !isName(tokens, phrase) && !isOtherWord(tokens, phrase);
}
