import { sides } from '@/lib/dates/lexicon/particles/ranges';
import { beforeArticle, leadIns } from '@/lib/dates/tokens/lead-in';
import { parts } from '@/lib/dates/lexicon/around/parts';
import { hasDay } from '@/lib/dates/model/is-day';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

const findPart = leadIns(parts);

/** Joins "late June", "mid-2027", "the end of the year", "early next week", "later this week". */
export function addParts(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    const { form } = phrase.expression;
    if (form !== 'calendar' && form !== 'unit' && form !== 'span') return phrase;
    const part = findPart(tokens, beforeArticle(tokens, phrase.first));
    // "the week of May 25" is one around a day; "the week of May" tells nothing.
    if (part && (part.value !== 'week' || hasDay(phrase.expression)))
      return { ...phrase, first: beforeArticle(tokens, part.first), part: part.value };
    const side = !tokens[phrase.first]?.line && sides.has(tokens[phrase.first - 1]?.word);
    return side ? { ...phrase, first: phrase.first - 1 } : phrase;
  });
}
