import type { CalendarExpression } from '@/lib/dates/expression';
import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/**
 * Days that share the month of their neighbour: "June 3 and 5", "July 8 and 9, 2026",
 * "2, 9 and 16 May", "October 3–5", "8-10 July".
 */
export function addListed(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase, i) => {
    const { expression } = phrase;
    if (expression.form !== 'calendar' || !expression.month || !expression.day) return [phrase];
    const floor = phrases[i - 1]?.last ?? 0;
    const ceiling = phrases[i + 1]?.first ?? tokens.length;
    const after =
      expression.year === undefined ? daysAfter(tokens, phrase, ceiling, expression) : [];
    const before = startsWithDay(tokens, phrase)
      ? daysBefore(tokens, phrase, floor, expression)
      : [];
    return [...before, phrase, ...after];
  });
}

const separators: ReadonlySet<string> = new Set([
  '&',
  ',',
  '-',
  'and',
  'or',
  'through',
  'to',
  '–',
  '—',
]);

function daysAfter(
  tokens: readonly Token[],
  phrase: Phrase,
  ceiling: number,
  expression: CalendarExpression,
): Phrase[] {
  const found: Phrase[] = [];
  let at = phrase.last;
  while (at + 1 < ceiling) {
    const gap = separators.has(tokens[at]?.word ?? '')
      ? tokens[at]?.text === ',' && ['and', 'or'].includes(tokens[at + 1]?.word ?? '')
        ? 2
        : 1
      : 0;
    const day = gap ? dayAt(tokens, at + gap) : null;
    if (!gap || day === null) break;
    const first = at + gap;
    const comma = tokens[first + 1]?.text === ',' ? 1 : 0;
    const year = tokens[first + 1 + comma];
    const dated = !!year && /^[12]\d{3}$/.test(year.text) && first + 1 + comma < ceiling + 1;
    if (!dated && isCounting(tokens, first + 1)) break;
    const last = dated ? first + comma + 2 : first + 1;
    found.push({
      first,
      last,
      expression: {
        form: 'calendar',
        month: expression.month,
        day,
        year: dated ? Number(year.text) : undefined,
      },
    });
    at = last;
    if (dated) break;
  }
  return found;
}

function daysBefore(
  tokens: readonly Token[],
  phrase: Phrase,
  floor: number,
  expression: CalendarExpression,
): Phrase[] {
  const found: Phrase[] = [];
  let at = phrase.first;
  while (at - 2 >= floor) {
    const mark = tokens[at - 1]?.word ?? '';
    if (!separators.has(mark)) break;
    const gap = (mark === 'and' || mark === 'or') && tokens[at - 2]?.text === ',' ? 3 : 2;
    const day = dayAt(tokens, at - gap);
    if (day === null || at - gap < floor) break;
    found.unshift({
      first: at - gap,
      last: at - gap + 1,
      expression: { form: 'calendar', day, month: expression.month, year: expression.year },
    });
    at -= gap;
  }
  return found;
}

function startsWithDay(tokens: readonly Token[], { first, expression }: Phrase): boolean {
  const text = tokens[first]?.text ?? '';
  return (
    expression.form === 'calendar' &&
    Number.parseInt(text, 10) === expression.day &&
    text.length <= 4
  );
}

function dayAt(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/i.test(text)) return null;
  const day = Number.parseInt(text, 10);
  return day >= 1 && day <= 31 ? day : null;
}

/** A plain word after the number: "June 3 and 5 people". */
function isCounting(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.glued) return !/^[.,;:)"'”’!?]$/.test(token.text);
  return /^\p{L}/u.test(token.text) && !plainAfterDay.has(token.word);
}

const plainAfterDay: ReadonlySet<string> = new Set([
  'a',
  'after',
  'and',
  'as',
  'at',
  'before',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'that',
  'the',
  'to',
  'when',
  'where',
  'which',
  'while',
  'with',
]);
