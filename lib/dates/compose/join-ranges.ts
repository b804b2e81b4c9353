import { wordsBetween } from '@/lib/dates/compose/words-before';
import type { CalendarExpression } from '@/lib/dates/expression';
import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

const connectors: ReadonlySet<string> = new Set([
  ', through',
  '-',
  'through',
  'through to',
  'thru',
  'till',
  'to',
  'until',
  'up to',
  '–',
  '—',
]);

/** Joins "April through June 2026", "between May 3 and May 9", "2015-16". */
export function joinRanges(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (before && !before.through && isConnected(tokens, before, phrase)) {
      joined[joined.length - 1] = range(before, phrase);
    } else joined.push(shortYear(tokens, phrase) ?? phrase);
  }
  return joined;
}

function isConnected(tokens: readonly Token[], before: Phrase, phrase: Phrase): boolean {
  if (!isEnd(before) || !isEnd(phrase) || tokens[phrase.first]?.line) return false;
  const gap = wordsBetween(tokens, before.last, phrase.first);
  if (connectors.has(gap) || connectors.has(gap.replace(/ the$/, ''))) return true;
  const opener = tokens[before.first - 1]?.word;
  return (
    (gap === 'and' || gap === 'and the') &&
    (opener === 'between' || tokens[before.first - 2]?.word === 'between')
  );
}

/** What a range can begin and end with: a place on the calendar. */
function isEnd({ expression }: Phrase): boolean {
  return expression.form === 'calendar' || expression.form === 'span' || expression.form === 'unit';
}

function range(from: Phrase, through: Phrase): Phrase {
  const approximate = (from.approximate ?? false) || (through.approximate ?? false);
  return { ...from, last: through.last, through, approximate };
}

/** "2015-16", "2015–16", "2015/16": the second half of a span of years in short. */
function shortYear(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const { expression, last } = phrase;
  const [mark, short] = tokens.slice(last, last + 2);
  if (
    expression.form !== 'calendar' ||
    expression.year === undefined ||
    expression.month !== undefined
  )
    return null;
  if (!mark?.glued || !/^[-–]$/.test(mark.text) || !short?.glued || !/^\d{2}$/.test(short.text))
    return null;
  const year = expression.year - (expression.year % 100) + Number(short.text);
  if (
    year <= expression.year ||
    (tokens[last + 2]?.glued && /^[-\d]/.test(tokens[last + 2]?.text ?? ''))
  )
    return null;
  const through: CalendarExpression = { form: 'calendar', year };
  return {
    ...phrase,
    last: last + 2,
    through: { first: last + 1, last: last + 2, expression: through },
  };
}
