import { isOtherCalendar } from '@/lib/dates/filter/is-other-calendar';
import { isOtherLength } from '@/lib/dates/filter/is-other-length';
import { opensPeriod } from '@/lib/dates/filter/opens-period';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether a word of the calendar means something else here: "May we …", "a quarter of", "the fall". */
export function isOtherWord(tokens: readonly DateToken[], phrase: Phrase): boolean {
  const { expression } = phrase;
  switch (expression.form) {
    case 'calendar':
      return isOtherCalendar(tokens, phrase, expression);
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

/** "on winter evenings": a part of the day is a date in "in the morning" and "in morning trading". */
function isHabit(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  if (tokens[first]?.word !== 'the' && last === first + 1) {
    const trading = tokens[last]?.word === 'trading';
    return !(trading && tokens[first - 1]?.word === 'in') && tokens[first]?.word !== 'tonight';
  }
  return tokens[first]?.word === 'the' && last === first + 2 && tokens[first - 1]?.word !== 'in';
}

/** "the year" and its like, with no word that points: neither "the next year" nor "the weekend". */
function isPlain(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  const [article, noun] = tokens.slice(first, last);
  return last === first + 2 && article?.word === 'the' && noun?.word !== 'weekend';
}

/** "two days before the launch", "a month sooner than feared": a length of time, not a place. */
function isComparison(tokens: readonly DateToken[], { last }: Phrase): boolean {
  const after = tokens[last];
  if (tokens[last - 1]?.word === 'later' || tokens[last - 1]?.word === 'earlier') {
    return after?.word === 'than';
  }
  return (
    tokens[last - 1]?.word === 'before' && !!after && !after.line && /^[\p{L}\d]/u.test(after.text)
  );
}
