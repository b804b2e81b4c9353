import type { DateLanguage } from '@/lib/dates/languages/language';
import { type FindLeadIn, leadIns } from '@/lib/dates/merge/words/lead-in';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Joins parts, approximations and ranges with their dates, and marks what bounds leave open. */
export function widen(
  tokens: readonly DateToken[],
  phrases: readonly Phrase[],
  language: DateLanguage,
): Phrase[] {
  const findPart = leadIns(language.parts);
  const findApproximation = leadIns(language.approximations.map((words) => [words, true]));
  const findBound = leadIns(language.bounds);
  const before = <T>(find: FindLeadIn<T>, at: number) =>
    find(tokens, at) ?? find(tokens, skip(tokens, at, language));
  const joined: Phrase[] = [];
  for (const phrase of phrases.flatMap((one) => withFirstDay(tokens, one, language))) {
    const part = before(findPart, phrase.first);
    const parted = part ? { ...phrase, first: part.first, part: part.value } : phrase;
    const near = before(findApproximation, parted.first);
    const whole = near ? { ...parted, first: near.first, approximate: true } : parted;
    const last = joined.at(-1);
    if (last && !last.through && isRange(tokens, last, whole, language))
      joined[joined.length - 1] = {
        ...last,
        last: whole.last,
        through: whole,
        ...years(last, whole),
      };
    else joined.push(whole);
  }
  return joined.map((phrase) => {
    const bound = phrase.through ? null : before(findBound, phrase.first);
    return bound ? { ...phrase, bound: bound.value } : phrase;
  });
}

function skip(tokens: readonly DateToken[], at: number, { articles }: DateLanguage): number {
  let first = at;
  while (articles.has(tokens[first - 1]?.word ?? '') && !tokens[first]?.line) first--;
  return first;
}

function isRange(
  tokens: readonly DateToken[],
  last: Phrase,
  next: Phrase,
  language: DateLanguage,
): boolean {
  const to = skip(tokens, next.first, language);
  if (tokens[next.first]?.paragraph !== tokens[last.first]?.paragraph || to < last.last)
    return false;
  const gap = wordsBetween(tokens, last.last, to);
  if (
    language.connectors.has(gap) ||
    language.connectors.has(wordsBetween(tokens, last.last, next.first))
  )
    return true;
  const opener = tokens[skip(tokens, last.first, language) - 1]?.word;
  return gap === language.and && opener === language.between;
}

/** The first end has the year of the second, where only that one is written. */
function years({ expression }: Phrase, next: Phrase): Pick<Phrase, 'yearOf'> | object {
  const lacks = expression.form === 'calendar' && expression.month && expression.year === undefined;
  const has = next.expression.form === 'calendar' && next.expression.month && next.expression.year;
  return lacks && has ? { yearOf: next } : {};
}

/** "vom 3. bis 9. Mai", "del 3 al 9 de mayo": the first day has the month of the second. */
function withFirstDay(
  tokens: readonly DateToken[],
  phrase: Phrase,
  language: DateLanguage,
): Phrase[] {
  const { expression } = phrase;
  if (expression.form !== 'calendar' || expression.day === undefined || !expression.month)
    return [phrase];
  const to = skip(tokens, phrase.first, language);
  const start = [phrase.first, to].find((at) =>
    language.connectors.has(tokens[at - 1]?.word ?? ''),
  );
  if (start === undefined) return [phrase];
  const dot = tokens[start - 2]?.text === '.' ? 1 : 0;
  const at = start - 2 - dot;
  const day = Number(tokens[at]?.text);
  if (!/^\d{1,2}$/.test(tokens[at]?.text ?? '') || day < 1 || day > 31) return [phrase];
  const span = { first: at, last: at + 1 + dot };
  const first: Phrase = {
    ...span,
    core: span,
    rules: phrase.rules,
    expression: { ...expression, day, weekday: undefined },
  };
  return [first, phrase];
}
