import { shareLinks } from '@/lib/dates/lexicon/particles/ranges';
import { shareEnds } from '@/lib/dates/lexicon/particles/numbers';
import { beforeArticle } from '@/lib/dates/tokens/lead-in';
import { sharedUnits, weeklyUnits } from '@/lib/dates/lexicon/calendar/units';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Joins "the last two weeks of" and "the first nine months of" with the month or year behind. */
export function addShares(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const done: Phrase[] = [];
  for (const phrase of phrases) {
    const before = done.at(-1);
    const share = before && isJoined(tokens, before, phrase) ? shareOf(tokens, before) : null;
    if (before && share) done[done.length - 1] = { ...phrase, first: before.first, share };
    else done.push(phrase);
  }
  return done;
}

function isJoined(tokens: readonly DateToken[], before: Phrase, phrase: Phrase): boolean {
  const { form } = phrase.expression;
  if ((form !== 'calendar' && form !== 'unit') || !shareLinks.has(tokens[before.last]?.word))
    return false;
  return beforeArticle(tokens, phrase.first) === before.last + 1;
}

function shareOf(tokens: readonly DateToken[], { expression, first, last }: Phrase): Share | null {
  if (expression.form === 'unit' && expression.offset === -1 && weeklyUnits.has(expression.unit)) {
    return { end: 'last', amount: 1, unit: expression.unit };
  }
  if (expression.form !== 'duration' || !sharedUnits.has(expression.unit)) return null;
  const end = tokens
    .slice(first, last)
    .map(({ word }) => shareEnds.get(word))
    .find(Boolean);
  const amount = Number(/^P(\d+)[DMQW]$/.exec(expression.value)?.[1]);
  if (!end || !amount) return null;
  return expression.unit === 'quarter'
    ? { end, amount: 3 * amount, unit: 'month' }
    : { end, amount, unit: expression.unit };
}

type Share = NonNullable<Phrase['share']>;
