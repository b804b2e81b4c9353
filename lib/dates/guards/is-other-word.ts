import type { Expression } from '@/lib/dates/expression';
import { isOtherLength } from '@/lib/dates/guards/is-other-length';
import { isOtherSeason } from '@/lib/dates/guards/is-other-season';
import { opensPeriod } from '@/lib/dates/guards/opens-period';
import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** Whether a word of the calendar means something else here: "May we …", "a quarter of", "the fall". */
export function isOtherWord(tokens: readonly Token[], phrase: Phrase): boolean {
  const { expression } = phrase;
  switch (expression.form) {
    case 'calendar':
      return isOtherCalendar(tokens, phrase, expression);
    case 'reference':
      return isConjunction(tokens, phrase);
    case 'shift':
      return isComparison(tokens, phrase);
    case 'span':
      return ['her', 'his', 'my', 'their'].includes(tokens[phrase.first - 1]?.word ?? '');
    case 'duration':
      return isOtherLength(tokens, phrase, expression);
    case 'unit':
      return expression.dayPart
        ? isHabit(tokens, phrase)
        : isPlain(tokens, phrase) && !opensPeriod(tokens, phrase);
    default:
      return false;
  }
}

function isOtherCalendar(
  tokens: readonly Token[],
  phrase: Phrase,
  expression: Extract<Expression, { form: 'calendar' }>,
): boolean {
  const { month, day, year, weekday, which, yearShift, season, quarter } = expression;
  const placed = [year, which, yearShift].some((part) => part !== undefined);
  if (season !== undefined) return !placed && isOtherSeason(tokens, phrase);
  if (quarter !== undefined)
    return !!tokens[phrase.last]?.glued && tokens[phrase.last]?.text === '-';
  if (placed) return false;
  if (month === undefined && day !== undefined) return isOrdinal(tokens, phrase);
  if (day !== undefined || (month === undefined && weekday === undefined)) return false;
  return isAbbreviation(tokens, phrase) || isVerb(tokens, phrase) || isFeast(tokens, phrase);
}

/** "on winter evenings": a part of the day is a date in "in the morning" and "in morning trading". */
function isHabit(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (tokens[first]?.word !== 'the' && last === first + 1) {
    const trading = tokens[last]?.word === 'trading';
    return !(trading && tokens[first - 1]?.word === 'in') && tokens[first]?.word !== 'tonight';
  }
  return tokens[first]?.word === 'the' && last === first + 2 && tokens[first - 1]?.word !== 'in';
}

/** "the year" and its like, with no word that points: neither "the next year" nor "the weekend". */
function isPlain(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const [article, noun] = tokens.slice(first, last);
  return last === first + 2 && article?.word === 'the' && noun?.word !== 'weekend';
}

/** "as soon as", "soon after". */
function isConjunction(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const after = tokens[last]?.word ?? '';
  return tokens[first]?.word === 'soon' && ['after', 'as'].includes(after);
}

function startsWith(tokens: readonly Token[], { first }: Phrase, word: string): boolean {
  return tokens[first]?.word === word;
}

/** "Mar" and "Sun" alone are no dates: the abbreviation needs its full stop. */
function isAbbreviation(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const word = tokens[first]?.word ?? '';
  return last === first + 1 && word.length < 5 && !['may', 'june', 'july'].includes(word);
}

/** "two days before the launch", "a year later than planned": a length of time, not a place. */
function isComparison(tokens: readonly Token[], { last }: Phrase): boolean {
  const after = tokens[last];
  if (tokens[last - 1]?.word === 'later' || tokens[last - 1]?.word === 'earlier') {
    return after?.word === 'than';
  }
  return (
    tokens[last - 1]?.word === 'before' && !!after && !after.line && /^[\p{L}\d]/u.test(after.text)
  );
}

/** "May we never see …" at the start of a sentence, "the March on …". */
function isVerb(tokens: readonly Token[], phrase: Phrase): boolean {
  const after = tokens[phrase.last]?.word ?? '';
  if (startsWith(tokens, phrase, 'march')) return isDemonstration(tokens, phrase, after);
  const opens = tokens[phrase.first]?.opens ?? true;
  return opens && startsWith(tokens, phrase, 'may') && pronouns.has(after);
}

/** "the March for Life", "the March on Washington". */
function isDemonstration(tokens: readonly Token[], { first }: Phrase, after: string): boolean {
  const before = tokens[first - 1]?.word ?? '';
  return ['against', 'for', 'of', 'on'].includes(after) && !['in', 'since'].includes(before);
}

const pronouns: ReadonlySet<string> = new Set([
  'all',
  'god',
  'he',
  'her',
  'his',
  'i',
  'it',
  'she',
  'that',
  'the',
  'their',
  'they',
  'this',
  'we',
  'you',
  'your',
]);

/** "Black Monday", "Good Friday", "Cyber Monday". */
function isFeast(tokens: readonly Token[], { first }: Phrase): boolean {
  const before = tokens[first - 1];
  return !!before && before.text !== before.word && feasts.has(before.word);
}

const feasts: ReadonlySet<string> = new Set([
  'ash',
  'black',
  'bloody',
  'cyber',
  'easter',
  'fat',
  'good',
  'holy',
  'maundy',
  'palm',
  'super',
]);

/** "the 24th minute": an ordinal before a noun is no day of the month. */
function isOrdinal(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (
    !['by', 'from', 'on', 'since', 'till', 'to', 'until'].includes(tokens[first - 1]?.word ?? '')
  ) {
    return true;
  }
  const after = tokens[last];
  return !!after && !after.line && /^\p{L}/u.test(after.text) && !connecting.has(after.word);
}

const connecting: ReadonlySet<string> = new Set([
  'after',
  'and',
  'as',
  'at',
  'but',
  'in',
  'or',
  'when',
  'with',
]);
