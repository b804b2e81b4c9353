import type { DateLanguage } from '@/lib/dates/languages/language';
import type { Bound } from '@/lib/dates/lexicon/around/bounds';
import { type FindLeadIn, leadIns } from '@/lib/dates/tokens/lead-in';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import { isDay } from '@/lib/dates/model/is-day';
import type { Phrase } from '@/lib/dates/model/phrase';
import { sentenceStart } from '@/lib/dates/tokens/sentence';
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
  const before = <T>(find: FindLeadIn<T>, at: number) => {
    const places = [at, ...skipped(tokens, at, language)];
    return places.map((place) => find(tokens, place)).find((found) => found !== null) ?? null;
  };
  const joined: Phrase[] = [];
  for (const phrase of phrases.flatMap((one) => withFirstDay(tokens, one, language))) {
    const part = before(findPart, phrase.first);
    const parted = part ? { ...phrase, first: part.first, part: part.value } : phrase;
    const near = isHour(tokens, phrase, language) ? null : before(findApproximation, parted.first);
    const whole = near ? { ...parted, first: near.first, approximate: true } : parted;
    const last = joined.at(-1);
    const timed = last && !last.through ? withClock(tokens, last, whole, language) : null;
    if (timed) joined[joined.length - 1] = timed;
    else if (last && !last.through && isRange(tokens, last, whole, language))
      joined[joined.length - 1] = {
        ...last,
        last: whole.last,
        through: whole,
        ...years(last, whole),
      };
    else joined.push(whole);
  }
  return joined.map((phrase) => {
    if (phrase.through) return phrase;
    const found = before(findBound, phrase.first);
    const bound = found && {
      ...found.value,
      ...turned(tokens, found.first, found.value, language),
    };
    const after = isOnwards(tokens, phrase, language) ? onwards : null;
    return bound || after ? { ...phrase, bound: bound ?? after ?? onwards } : phrase;
  });
}

/** "um 7.30 Uhr" is that very minute, where "um 2010" is a year about. */
function isHour(
  tokens: readonly DateToken[],
  { expression, first }: Phrase,
  { exactHours }: DateLanguage,
): boolean {
  return expression.form === 'clock' && exactHours.has(tokens[first - 1]?.word ?? '');
}

const onwards: Bound = { open: 'from', looks: null, name: 'from' };

function isOnwards(
  tokens: readonly DateToken[],
  { first, last }: Phrase,
  language: DateLanguage,
): boolean {
  const [before, after] = [tokens[first - 1]?.word, tokens[last]?.word];
  return language.onwards.some(([opener, closer]) => opener === before && closer === after);
}

/** How far before a bound a word may stand that denies its clause, in tokens. */
const maxDenial = 7;

/** "no abrirá antes de julio" begins where "abrirá antes de julio" ends. */
function turned(
  tokens: readonly DateToken[],
  at: number,
  { name }: Bound,
  { denials }: DateLanguage,
): Partial<Bound> {
  if (name !== 'before' && name !== 'until') return {};
  const words = tokens.slice(Math.max(sentenceStart(tokens, at, maxDenial), at - maxDenial), at);
  const denied = words.some(({ word }) => denials.has(word));
  return denied ? { open: 'from', looks: 'ahead', name: 'not before' } : {};
}

/** "am Montag um 19 Uhr", "um 19 Uhr am Montag". */
function withClock(
  tokens: readonly DateToken[],
  last: Phrase,
  next: Phrase,
  { clockLinks }: DateLanguage,
): Phrase | null {
  if (tokens[next.first]?.line) return null;
  const gap = wordsBetween(tokens, last.last, next.first);
  if (gap !== '' && !clockLinks.has(gap)) return null;
  const rules = [...last.rules, ...next.rules];
  const approximate = !!last.approximate || !!next.approximate;
  if (isAnyDay(last) && !last.clock && next.expression.form === 'clock')
    return { ...last, last: next.last, clock: next.expression, rules, approximate };
  return last.expression.form === 'clock' && isAnyDay(next)
    ? { ...next, first: last.first, clock: last.expression, rules, approximate }
    : null;
}

function isAnyDay({ expression }: Phrase): boolean {
  return isDay(expression) || (expression.form === 'unit' && expression.unit === 'day');
}

/** The places before each article that stands before a token, the nearest first. */
function skipped(
  tokens: readonly DateToken[],
  at: number,
  { articles }: DateLanguage,
): readonly number[] {
  const places: number[] = [];
  for (let to = at; articles.has(tokens[to - 1]?.word ?? '') && !tokens[to]?.line; to--)
    places.push(to - 1);
  return places;
}

function skip(tokens: readonly DateToken[], at: number, language: DateLanguage): number {
  return skipped(tokens, at, language).at(-1) ?? at;
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
  const start = [phrase.first, to].find((at) => {
    const word = tokens[at - 1]?.word ?? '';
    return language.connectors.has(word) || word === language.and;
  });
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
