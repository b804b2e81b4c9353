import { months } from '@/lib/dates/lexicon/calendar/months';
import { dateWords } from '@/lib/dates/lexicon/lookalikes/date-words';
import { monthOpeners } from '@/lib/dates/lexicon/lookalikes/surnames';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** How far back the full name of a person stands, in tokens. */
const maxDistance = 400;

/** Whether a month alone is somebody told before by the full name: "Ruth March … March said", "May's vote". */
export function isSurname(
  tokens: readonly DateToken[],
  { first, last, expression }: Phrase,
): boolean {
  const head = tokens[first];
  if (!head || last !== first + 1 || expression.form !== 'calendar' || !months.has(head.word))
    return false;
  if (monthOpeners.has(tokens[first - 1]?.word)) return false;
  for (let at = first - 1; at > 0 && at > first - maxDistance; at--)
    if (tokens[at]?.text === head.text && isBehindName(tokens, at)) return true;
  return false;
}

function isBehindName(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.glued || tokens[at]?.line) return false;
  if (/^[.,\d]/.test(tokens[at + 1]?.text ?? '') && /^\d/.test(tokens[at + 2]?.text ?? ''))
    return false;
  return /^\p{Lu}\p{Ll}/u.test(before.text) && !dateWords.has(before.word) && !before.opens;
}
