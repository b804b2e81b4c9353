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
    const tokens = tokenise(text);
    const phrases = widen(tokens, scan(tokens, patterns, language), language).map((phrase) => ({
      ...phrase,
      tense: tenseOf(tokens, phrase, language),
    }));
    return place(text, tokens, phrases, published).map((dated) => tell(text, tokens, dated));
  };
}

function compiled(language: DateLanguage): CompiledPattern[] {
  const { months, weekdays, seasons, units, dayParts, amounts, ordinals, which } = language;
  const table = {
    ...elements,
    AMOUNT: one(['#'], ({ text, word }: DateToken) =>
      /^\d{1,3}$/.test(text) ? Number(text) : amounts.get(word),
    ),
    DAYPART: wordOf(dayParts),
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
  { beforeYears }: DateLanguage,
): Phrase | null {
  let best: Phrase | null = null;
  for (const { match, pattern } of patterns) {
    const found = match(tokens, at);
    if (!found || found.next <= (best?.last ?? at)) continue;
    const expression = pattern.read(found.captured, { tokens, at, dayFirst: true });
    if (!expression || !isCalendarPossible(expression)) continue;
    const digits = found.next === at + 1 && /^\d{4}$/.test(tokens[at]?.text ?? '');
    if (digits && !beforeYears.has(tokens[at - 1]?.word ?? '')) continue;
    const span = { first: at, last: found.next };
    best = { ...span, expression, core: span, rules: [pattern.id] };
  }
  return best;
}

/** Which way the verbs of a date's sentence look, the future before the past. */
function tenseOf(
  tokens: readonly DateToken[],
  { first, last }: Phrase,
  { future, past, which }: DateLanguage,
): Tense {
  const words = tokens
    .slice(sentenceStart(tokens, first, maxDistance), sentenceEnd(tokens, last, maxDistance))
    .filter(({ text, word }) => text === word && !which.has(word))
    .map(({ word }) => word);
  if (words.some((word) => future.test(word))) return 'future';
  return words.some((word) => past.test(word)) ? 'past' : null;
}
