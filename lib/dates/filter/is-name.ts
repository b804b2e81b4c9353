import {
  monthPrepositions,
  shortTitles,
  weekdayPrepositions,
} from '@/lib/dates/lexicon/particles/names';
import { dayParts } from '@/lib/dates/lexicon/calendar/day-parts';
import { months } from '@/lib/dates/lexicon/calendar/months';
import { seasons } from '@/lib/dates/lexicon/calendar/seasons';
import { weekdays } from '@/lib/dates/lexicon/calendar/weekdays';
import { units } from '@/lib/dates/lexicon/calendar/units';
import { beforeNames } from '@/lib/dates/lexicon/lookalikes/before-names';
import { dateWords } from '@/lib/dates/lexicon/lookalikes/date-words';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether a month, weekday or season is part of a name: "March Pharma", "Clara May", "the Sunday Times". */
export function isName(tokens: readonly DateToken[], { first, last, expression }: Phrase): boolean {
  if (expression.form !== 'calendar')
    return isTitle(tokens, first, last) || isQuotedTitle(tokens, first, last);
  const { month, weekday, season, day, year, which, yearShift, quarter } = expression;
  const bare = [day, year, which, yearShift].every((part) => part === undefined);
  const head = tokens[first];
  if (!head || !/^\p{Lu}/u.test(head.text)) return false;
  if (quarter !== undefined && bare) return isFollowedByName(tokens, last);
  if (!bare || (month ?? weekday ?? season) === undefined) return false;
  return (
    isHyphenated(tokens, first, last) ||
    (isFollowedByName(tokens, last) && !isIntroduced(tokens, first, weekday !== undefined)) ||
    isPrecededByName(tokens, first, weekday !== undefined)
  );
}

/** "This Week", "60 Minutes": a word of everyday speech in capitals. */
function isTitle(tokens: readonly DateToken[], first: number, last: number): boolean {
  const words = tokens.slice(first + 1, last);
  return words.some(
    ({ text, word }) =>
      (units.has(word) || dayParts.has(word)) && text !== word && text !== text.toUpperCase(),
  );
}

/** "on NBC's “Today”": a word in capitals that alone makes a quotation. */
function isQuotedTitle(tokens: readonly DateToken[], first: number, last: number): boolean {
  if (!isCapital(tokens[first]) || last !== first + 1) return false;
  const [before, after] = [tokens[first - 1], tokens[last]];
  return quotationMark.test(before?.text ?? '') && quotationMark.test(after?.text ?? '');
}

const quotationMark = /^["“”]$/;

/** "May-Ellison", "Anna-May". */
function isHyphenated(tokens: readonly DateToken[], first: number, last: number): boolean {
  const after = tokens[last];
  const next = tokens[last + 1];
  if (after?.glued && after.text === '-' && next?.glued && isCapital(next) && !isDateName(next))
    return true;
  const before = tokens[first - 1];
  const prior = tokens[first - 2];
  return (
    !!tokens[first]?.glued &&
    before?.text === '-' &&
    isCapital(prior) &&
    !isDateName(prior) &&
    !dateWords.has(prior?.word ?? '')
  );
}

function isFollowedByName(tokens: readonly DateToken[], last: number): boolean {
  const after = tokens[last];
  return !!after && !after.glued && !after.line && isCapital(after) && !isDateName(after);
}

/** "in June Microsoft said", "on Monday Apple rose": the preposition of a date. */
function isIntroduced(tokens: readonly DateToken[], first: number, weekday: boolean): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  return (weekday ? weekdayPrepositions : monthPrepositions).has(before.word);
}

function isPrecededByName(tokens: readonly DateToken[], first: number, weekday: boolean): boolean {
  const before = tokens[first - 1];
  if (!before || tokens[first]?.glued || tokens[first]?.line) return false;
  if (beforeNames.has(before.word)) return true;
  if (before.text === '.' && shortTitles.has(tokens[first - 2]?.word)) return true;
  if (!isCapital(before) || isDateName(before) || dateWords.has(before.word)) return false;
  if (!weekday) return true;
  return (
    beforeNames.has(tokens[first - 2]?.word ?? '') ||
    (tokens[first + 1]?.text === ',' && /^who(se)?$/.test(tokens[first + 2]?.word ?? ''))
  );
}

function isCapital(token: DateToken | undefined): boolean {
  return !!token && /^\p{Lu}/u.test(token.text);
}

function isDateName(token: DateToken | undefined): boolean {
  const word = token?.word ?? '';
  return months.has(word) || weekdays.has(word) || seasons.has(word);
}
