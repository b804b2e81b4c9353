import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** "2015-16", "fiscal 2027/28": a span of years whose second is written in short; null for others. */
export function shortYear(tokens: readonly DateToken[], phrase: Phrase): Phrase | null {
  const { expression, last } = phrase;
  const [mark, short, after] = tokens.slice(last, last + 3);
  if (expression.form !== 'calendar' || expression.year === undefined || expression.month)
    return null;
  if (
    !mark?.glued ||
    !/^[-–/]$/.test(mark.text) ||
    !short?.glued ||
    !/^\d{2}(?:\d{2})?$/.test(short.text)
  )
    return null;
  const full = short.text.length === 4;
  if (full && expression.season === undefined) return null;
  const year = full
    ? Number(short.text)
    : expression.year - (expression.year % 100) + Number(short.text);
  if (year <= expression.year || (after?.glued && /^[-\d]/.test(after.text))) return null;
  if (expression.season !== undefined) return { ...phrase, last: last + 2 };
  const through: CalendarExpression = { form: 'calendar', year };
  const core = { first: last + 1, last: last + 2 };
  return { ...phrase, last: core.last, through: { ...core, core, expression: through } };
}
