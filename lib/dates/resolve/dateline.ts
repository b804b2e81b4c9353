import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** Whether a day is the text's own: alone on its line, or in "OSLO, June 5 - …". */
export function isDateline(tokens: readonly Token[], { first, last, expression }: Phrase): boolean {
  if (expression.form !== 'calendar' || expression.day === undefined) return false;
  const after = tokens[last];
  if (tokens[first]?.line) return !after || after.line;
  if (!after || !/^[-–—(]$/.test(after.text) || after.glued) return false;
  return beginsLineInCapitals(tokens, first);
}

/** Only a place in capitals stands before it on its line. */
function beginsLineInCapitals(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 6; at--) {
    const token = tokens[at];
    if (!token || token.text !== token.text.toUpperCase()) return false;
    if (token.line) return true;
  }
  return false;
}
