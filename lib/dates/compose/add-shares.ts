import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** Joins "the last two weeks of" and "the first nine months of" with the month or year behind. */
export function addShares(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const done: Phrase[] = [];
  for (const phrase of phrases) {
    const before = done.at(-1);
    const share = before && isJoined(tokens, before, phrase) ? shareOf(tokens, before) : null;
    if (before && share) done[done.length - 1] = { ...phrase, first: before.first, share };
    else done.push(phrase);
  }
  return done;
}

function isJoined(
  tokens: readonly Token[],
  before: Phrase,
  { first, expression }: Phrase,
): boolean {
  const whole = expression.form === 'calendar' || expression.form === 'unit';
  const of = tokens[before.last]?.word === 'of';
  return (
    whole &&
    of &&
    (first === before.last + 1 || (first === before.last + 2 && tokens[first - 1]?.word === 'the'))
  );
}

function shareOf(
  tokens: readonly Token[],
  { expression, first, last }: Phrase,
): Phrase['share'] | null {
  if (
    expression.form !== 'duration' ||
    !['day', 'month', 'quarter', 'week'].includes(expression.unit)
  )
    return null;
  const words = tokens.slice(first, last).map(({ word }) => word);
  const amount = Number(/^P(\d+)[DMQW]$/.exec(expression.value)?.[1]);
  const end = words.includes('first')
    ? 'first'
    : words.some((w) => w === 'last' || w === 'final')
      ? 'last'
      : null;
  if (!end || !amount) return null;
  return expression.unit === 'quarter'
    ? { end, amount: 3 * amount, unit: 'month' }
    : { end, amount, unit: expression.unit };
}
