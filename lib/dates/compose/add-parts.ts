import type { Part, Phrase } from '@/lib/dates/phrase';
import { wordsBefore } from '@/lib/dates/compose/words-before';
import type { Token } from '@/lib/dates/tokens/token';

/** Words before a month, year or other stretch of time that take a part of it. */
const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['beginning of', 'start'],
  ['close of', 'end'],
  ['early', 'early'],
  ['early -', 'early'],
  ['early in', 'early'],
  ['end of', 'end'],
  ['late', 'late'],
  ['late -', 'late'],
  ['late in', 'late'],
  ['mid', 'mid'],
  ['mid -', 'mid'],
  ['middle of', 'mid'],
  ['start of', 'start'],
  ['week beginning', 'week'],
  ['week of', 'week'],
]);

/** Joins "late June", "mid-2027", "the end of the year", "early next week". */
export function addParts(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => partOf(tokens, phrase));
}

function partOf(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { form } = phrase.expression;
  if (form !== 'calendar' && form !== 'unit' && form !== 'span') return phrase;
  const start = tokens[phrase.first - 1]?.word === 'the' ? phrase.first - 1 : phrase.first;
  for (const [words, part] of parts) {
    const first = wordsBefore(tokens, start, words.split(' '));
    if (first === null) continue;
    return { ...phrase, first: withArticle(tokens, first), part };
  }
  for (const word of ['earlier', 'later', 'sometime']) {
    const first = wordsBefore(tokens, phrase.first, [word]);
    if (first !== null) return { ...phrase, first };
  }
  return phrase;
}

/** "the end of March" with its article, as TIMEX3 has it. */
function withArticle(tokens: readonly Token[], first: number): number {
  return tokens[first - 1]?.word === 'the' && !tokens[first]?.line ? first - 1 : first;
}
