import { tell } from '@/lib/dates/annotate/tell';
import { isCalendarPossible } from '@/lib/dates/filter/is-calendar-possible';
import { widen } from '@/lib/dates/languages/widen';
import type { DateLanguage } from '@/lib/dates/languages/language';
import { compile, type CompiledPattern } from '@/lib/dates/grammar/pattern';
import { elements, one, wordOf } from '@/lib/dates/grammar/elements';
import type { Tense } from '@/lib/dates/model/context';
import type { Phrase } from '@/lib/dates/model/phrase';
import { place } from '@/lib/dates/place/place';
import { sentenceEnd, sentenceStart } from '@/lib/dates/tokens/sentence';
import type { DateToken } from '@/lib/dates/tokens/token';
import { tokenise } from '@/lib/dates/tokens/tokenise';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { DateReading } from '@/lib/story/date-reading';

/** How far from a date its verb is looked for, in tokens. */
const maxDistance = 30;

/** A reader of the dates of a language by its tables. */
export function dateReaderOf(
  language: DateLanguage,
): (text: string, published: IsoDay | null) => DateReading[] {
  const patterns = compiled(language);
  return (text, published) => {
    const tokens = withOrdinals(tokenise(text), language);
    const phrases = widen(tokens, scan(tokens, patterns, language), language).map((phrase) => ({
      ...phrase,
      tense: tenseOf(tokens, phrase, language),
    }));
    return place(text, tokens, phrases, published).map((dated) => tell(text, tokens, dated));
  };
}

function compiled(language: DateLanguage): CompiledPattern[] {
  const { months, weekdays, seasons, units, dayParts, amounts, ordinals, decades, which } =
    language;
  const table = {
    ...elements,
    AMOUNT: one(['#'], ({ text, word }: DateToken) =>
      /^\d{1,3}$/.test(text) ? Number(text) : amounts.get(word),
    ),
    DAYPART: wordOf(dayParts),
    DECADE: wordOf(decades),
    MONTH: wordOf(months),
    NTH: wordOf(ordinals),
    SEASON: wordOf(seasons),
    UNIT: wordOf(units),
    WEEKDAY: wordOf(weekdays),
    WHICH: wordOf(which),
    YEAR: one(['#'], ({ text }: DateToken) =>
      /^(?:1[89]|20|21)\d{2}$/.test(text) ? Number(text) : undefined,
    ),
  };
  return language.patterns.map((pattern) => compile(pattern, table));
}

function scan(
  tokens: readonly DateToken[],
  patterns: readonly CompiledPattern[],
  language: DateLanguage,
): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const best = longest(tokens, at, patterns, language);
    if (!best) continue;
    found.push(best);
    at = best.last - 1;
  }
  return found;
}

function longest(
  tokens: readonly DateToken[],
  at: number,
  patterns: readonly CompiledPattern[],
  { beforeYears, bareYears, past, titles }: DateLanguage,
): Phrase | null {
  let best: Phrase | null = null;
  for (const { match, pattern } of patterns) {
    const found = match(tokens, at);
    if (!found || found.next <= (best?.last ?? at)) continue;
    const expression = pattern.read(found.captured, { tokens, at, dayFirst: true });
    if (!expression || !isCalendarPossible(expression)) continue;
    if (titles.has(tokens[at - 1]?.word ?? '') && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) continue;
    const digits = found.next === at + 1 && /^\d{4}$/.test(tokens[at]?.text ?? '');
    const led =
      beforeYears.has(tokens[at - 1]?.word ?? '') ||
      isEnclosed(tokens, at) ||
      ((bareYears || tokens[at]?.opens) && isBareYear(tokens, at, past));
    if (digits && !led) continue;
    const span = { first: at, last: found.next };
    best = { ...span, expression, core: span, rules: [pattern.id] };
  }
  return best;
}

/** "3. Mai": the full stop of an ordinal ends no sentence. */
function withOrdinals(
  tokens: readonly DateToken[],
  { months, units }: DateLanguage,
): readonly DateToken[] {
  return tokens.map((token, at) => {
    const [number, stop] = tokens.slice(Math.max(0, at - 2), at);
    const ordinal = stop?.text === '.' && /^\d{1,2}$/.test(number?.text ?? '') && !token.line;
    return ordinal && (months.has(token.word) || units.has(token.word))
      ? { ...token, opens: false }
      : token;
  });
}

/** "wurde 2019 gebaut": four digits before a word in lower case or a mark, behind no mark. */
function isBareYear(tokens: readonly DateToken[], at: number, past: RegExp): boolean {
  const [before, year, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!year || year.glued) return false;
  // Older ones are as often numbers: behind a verb that tells of the past they are years.
  const old = /^1[6-8]\d{2}$/.test(year.text) && past.test(before?.word ?? '');
  if (!old && !/^(?:19|20)\d{2}$/.test(year.text)) return false;
  if (after && !after.line && /^[\p{Lu}\d%]/u.test(after.text) && !year.opens) return false;
  if (after?.glued && !/^[.,;:)!?“”"]$/.test(after.text)) return false;
  return year.opens || /^[\p{L},(]/u.test(before?.text ?? '');
}

/** "im Jahr darauf, 2025, sank": four digits that marks part off on both sides. */
const isEnclosed = (tokens: readonly DateToken[], at: number): boolean =>
  /^(?:19|20)\d{2}$/.test(tokens[at]?.text ?? '') &&
  /^[,(]$/.test(tokens[at - 1]?.text ?? '') &&
  /^[,)]$/.test(tokens[at + 1]?.text ?? '');

/** Which way the verb of a date's clause looks, else that of a clause beside it, else its bound. */
function tenseOf(
  tokens: readonly DateToken[],
  { first, last, bound }: Phrase,
  language: DateLanguage,
): Tense {
  const start = sentenceStart(tokens, first, maxDistance);
  const clauses = clausesOf(tokens.slice(start, sentenceEnd(tokens, last, maxDistance)), language);
  const own = clauses.findIndex((words) => words.some((token) => token === tokens[first]));
  const words = clauses[own] ?? [];
  const sure = words.some(({ word }) => language.surelyFuture?.test(word) ?? false);
  if (bound?.looks === 'back') return sure ? 'future' : 'past';
  const inner = tenseIn(words, language);
  if (inner) return inner;
  if (bound?.looks === 'ahead') return 'future';
  for (const at of [own - 1, own + 1, own - 2, own + 2]) {
    const tense = tenseIn(clauses[at] ?? [], language);
    if (tense) return tense;
  }
  return null;
}

/** A sentence cut at its marks and conjunctions. */
function clausesOf(
  tokens: readonly DateToken[],
  { and, subordinators }: DateLanguage,
): DateToken[][] {
  const clauses: DateToken[][] = [[]];
  for (const token of tokens) {
    if (/^[,;:–—]$/.test(token.text) || token.word === and || subordinators.has(token.word))
      clauses.push([]);
    clauses.at(-1)?.push(token);
  }
  return clauses;
}

function tenseIn(
  tokens: readonly DateToken[],
  { future, past, which, ordinals, noVerbs, auxiliaries, participle }: DateLanguage,
): Tense {
  const words = tokens
    .filter(({ text, word, opens }) => text === word || opens)
    .map(({ word }) => word)
    .filter((word) => !which.has(word) && !ordinals.has(word) && !noVerbs.has(word));
  if (words.some((word) => future.test(word))) return 'future';
  if (words.some((word) => past.test(word))) return 'past';
  if (!words.some((word) => auxiliaries.has(word))) return null;
  return words.some((word) => participle.test(word)) ? 'past' : 'future';
}
