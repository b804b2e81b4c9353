import { datelineLabels } from '@/lib/dates/lexicon/particles/periods';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether a day is the text's own: alone on its line, "Published: 5 June", "OSLO, June 5 - …". */
export function isDateline(
  tokens: readonly DateToken[],
  { first, last, expression }: Phrase,
): boolean {
  if (expression.form !== 'calendar' || expression.day === undefined) return false;
  const after = tokens[last];
  if (!after || after.line) return tokens[first]?.line || isLabelled(tokens, first);
  if (!/^[-–—(]$/.test(after.text) || after.glued || tokens[first]?.line) return false;
  return beginsLineInCapitals(tokens, first);
}

/** "Published: 5 June 2026" on a line of its own. */
function isLabelled(tokens: readonly DateToken[], first: number): boolean {
  const label = tokens[first - 1]?.text === ':' ? tokens[first - 2] : tokens[first - 1];
  return !!label?.line && datelineLabels.has(label.word);
}

/** Only a place in capitals stands before it on its line. */
function beginsLineInCapitals(tokens: readonly DateToken[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 6; at--) {
    const token = tokens[at];
    if (!token || token.text !== token.text.toUpperCase()) return false;
    if (token.line) return true;
  }
  return false;
}
