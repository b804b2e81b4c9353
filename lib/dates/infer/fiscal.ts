import { fiscalUnits } from '@/lib/dates/lexicon/particles/ranges';
import { fiscalBounds, fiscalWords } from '@/lib/dates/lexicon/calendar/fiscal';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** How far behind "fiscal year" the verb stands that tells when it begins or ends, in tokens. */
const maxDistance = 3;

/** Whether a text says that its fiscal year is another than the calendar's: "the fiscal year ends in June". */
export function hasOwnFiscalYear(tokens: readonly DateToken[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      fiscalWords.has(word) &&
      fiscalUnits.has(tokens[at + 1]?.word) &&
      tokens.slice(at + 2, at + 2 + maxDistance).some((token) => fiscalBounds.has(token.word)),
  );
}

/**
 * Whether a phrase names a stretch of a fiscal calendar that the text does not place: a quarter or a
 * half of one, and a whole one where the text says that it is not the calendar's.
 */
export function isUnplacedFiscal(
  tokens: readonly DateToken[],
  { expression, first, last }: Phrase,
  own: boolean,
): boolean {
  if (expression.form !== 'calendar') return false;
  if (!tokens.slice(first, last).some(({ word }) => fiscalWords.has(word))) return false;
  return own || expression.quarter !== undefined || expression.half !== undefined;
}
