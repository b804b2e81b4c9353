import { shortMonths } from '@/lib/dates/lexicon/particles/numbers';
import {
  marchPurposes,
  monthPrepositions,
  demonstrations,
  ordinalOpeners,
  wishes,
} from '@/lib/dates/lexicon/particles/names';
import { isOtherHoliday } from '@/lib/dates/filter/is-other-holiday';
import { isOtherSeason } from '@/lib/dates/filter/is-other-season';
import { afterOrdinals, feasts, pronouns } from '@/lib/dates/lexicon/lookalikes/calendar-words';
import { months } from '@/lib/dates/lexicon/calendar/months';
import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether the written parts of a date mean something else: "May we …", "Black Monday", "the 24th minute". */
export function isOtherCalendar(
  tokens: readonly DateToken[],
  phrase: Phrase,
  expression: CalendarExpression,
): boolean {
  const { month, day, year, weekday, which, yearShift, season, quarter, holiday } = expression;
  const placed = [year, which, yearShift].some((part) => part !== undefined);
  if (season !== undefined) return !placed && isOtherSeason(tokens, phrase);
  if (quarter !== undefined) return isHyphenated(tokens, phrase);
  if (holiday !== undefined) return !placed && isOtherHoliday(tokens, phrase);
  if (placed) return false;
  if (month === undefined && day !== undefined) return isOrdinal(tokens, phrase);
  if (day !== undefined || (month === undefined && weekday === undefined)) return false;
  return isAbbreviation(tokens, phrase) || isVerb(tokens, phrase) || isFeast(tokens, phrase);
}

/** "quarter-finalist"; and "January-March quarter", which is read as a range. */
function isHyphenated(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]];
  if (after?.glued && after.text === '-') return true;
  return !!tokens[first]?.glued && /^[-–]$/.test(before?.text ?? '');
}

/** "Mar" and "Sun" alone are no dates: the abbreviation needs its full stop. */
function isAbbreviation(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  const word = tokens[first]?.word ?? '';
  const [dash, next] = [tokens[last], tokens[last + 1]];
  if (/^[-–—]$/.test(dash?.text ?? '') && months.has(next?.word ?? '')) return false;
  return last === first + 1 && word.length < 5 && !shortMonths.has(word);
}

/** "May we never see …" at the start of a sentence, "the March on …". */
function isVerb(tokens: readonly DateToken[], phrase: Phrase): boolean {
  const after = tokens[phrase.last]?.word ?? '';
  const head = tokens[phrase.first];
  if (demonstrations.has(head?.word)) return isDemonstration(tokens, phrase, after);
  return (head?.opens ?? true) && wishes.has(head?.word) && pronouns.has(after);
}

/** "the March for Life", "the March on Washington". */
function isDemonstration(tokens: readonly DateToken[], { first }: Phrase, after: string): boolean {
  return marchPurposes.has(after) && !monthPrepositions.has(tokens[first - 1]?.word);
}

/** "Black Monday", "Good Friday", "Cyber Monday". */
function isFeast(tokens: readonly DateToken[], { first }: Phrase): boolean {
  const before = tokens[first - 1];
  return !!before && before.text !== before.word && feasts.has(before.word);
}

/** "the 24th minute": an ordinal before a noun is no day of the month. */
function isOrdinal(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  if (!ordinalOpeners.has(tokens[first - 1]?.word)) return true;
  const after = tokens[last];
  return !!after && !after.line && /^\p{L}/u.test(after.text) && !afterOrdinals.has(after.word);
}
