import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** "in his 30s": an age. */
export function isBelonging(tokens: readonly DateToken[], { first }: Phrase): boolean {
  return ['her', 'his', 'my', 'their'].includes(tokens[first - 1]?.word ?? '');
}

/** "on winter evenings": a part of the day is a date in "in the morning" and "in morning trading". */
export function isHabit(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  if (tokens[first]?.word !== 'the' && last === first + 1) {
    const trading = tokens[last]?.word === 'trading';
    return !(trading && tokens[first - 1]?.word === 'in') && tokens[first]?.word !== 'tonight';
  }
  return tokens[first]?.word === 'the' && last === first + 2 && tokens[first - 1]?.word !== 'in';
}

/** "the year" and its like, with no word that points: neither "the next year" nor "the weekend". */
export function isPlain(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  const [article, noun] = tokens.slice(first, last);
  return last === first + 2 && article?.word === 'the' && noun?.word !== 'weekend';
}

/** "two days before the launch", "a month sooner than feared": a length of time, not a place. */
export function isComparison(tokens: readonly DateToken[], { last }: Phrase): boolean {
  const after = tokens[last];
  if (tokens[last - 1]?.word === 'later' || tokens[last - 1]?.word === 'earlier') {
    return after?.word === 'than';
  }
  return (
    tokens[last - 1]?.word === 'before' && !!after && !after.line && /^[\p{L}\d]/u.test(after.text)
  );
}
