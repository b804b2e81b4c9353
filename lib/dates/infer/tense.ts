import { futureBefore, futureWords, scheduleWords } from '@/lib/dates/lexicon/around/future-words';
import {
  beforeInfinitives,
  notPast,
  pastWords,
  sayingWords,
} from '@/lib/dates/lexicon/around/past-words';
import type { Tense } from '@/lib/dates/model/context';
import type { Phrase } from '@/lib/dates/model/phrase';
import { sentenceEnd, sentenceStart } from '@/lib/dates/tokens/sentence';
import type { DateToken } from '@/lib/dates/tokens/token';

/** How far from a date its verb is looked for, in tokens. */
const maxDistance = 40;

/** The tense that each token tells by itself. */
export function tenses(tokens: readonly DateToken[]): Tense[] {
  return tokens.map((_, at) => told(tokens, at));
}

/**
 * The tense of the clause that a date stands in: that of a past form right behind it ("the court
 * Thursday refused"), else of the nearest telling word before it in its sentence, else after it.
 * A possessive ("Wednesday's ruling") belongs to what follows and is past unless that tells else.
 */
export function tenseOf(
  tokens: readonly DateToken[],
  telling: readonly Tense[],
  phrase: Phrase,
): Tense {
  const { first, last, bound } = phrase;
  const start = sentenceStart(tokens, first, maxDistance);
  const possessive = tokens[last]?.glued && /^['’]$/.test(tokens[last]?.text ?? '');
  if (possessive) return after(tokens, telling, last) ?? 'past';
  if (bound?.looks === 'back') return 'past';
  // "Until Thursday, they had not called": the verb comes after.
  if (bound?.looks === 'ahead' && first - start > 2) return 'future';
  if (telling[last] === 'past' && !tokens[last]?.line) return 'past';
  return before(telling, start, first) ?? after(tokens, telling, last);
}

/** Whether no doubt is left that a date has passed: "since May", or "won in August". */
export function hasPassed(
  tokens: readonly DateToken[],
  telling: readonly Tense[],
  { first, bound }: Phrase,
): boolean {
  if (bound) return bound.open === 'from' && bound.looks === 'back';
  const preposition = tokens[first - 1]?.word;
  return (preposition === 'in' || preposition === 'on') && telling[first - 2] === 'past';
}

function before(telling: readonly Tense[], start: number, first: number): Tense {
  for (let at = first - 1; at >= start; at--) {
    const tense = telling[at];
    if (tense) return tense;
  }
  return null;
}

function after(tokens: readonly DateToken[], telling: readonly Tense[], last: number): Tense {
  const end = sentenceEnd(tokens, last, maxDistance);
  let comma = false;
  for (let at = last; at < end; at++) {
    comma ||= tokens[at]?.text === ',';
    const tense = telling[at];
    if (!tense) continue;
    const attribution = comma && sayingWords.has(tokens[at]?.word ?? '');
    return attribution ? null : tense;
  }
  return null;
}

function told(tokens: readonly DateToken[], at: number): Tense {
  const token = tokens[at];
  if (!token) return null;
  const { word } = token;
  const tense = tenseWords.get(word) ?? (isRegularPast(token) ? 'past' : null);
  if (futureBefore.get(word)?.includes(tokens[at + 1]?.word ?? '')) return 'future';
  return tense === 'past' && beforeInfinitives.has(tokens[at - 1]?.word ?? '') ? null : tense;
}

const tenseWords: ReadonlyMap<string, Tense> = new Map([
  ...[...pastWords].map((word) => [word, 'past'] as const),
  ...[...futureWords, ...scheduleWords].map((word) => [word, 'future'] as const),
  ...[...notPast].map((word) => [word, null] as const),
]);

function isRegularPast({ text, word }: DateToken): boolean {
  return word.endsWith('ed') && word.length > 4 && text === word && !notPast.has(word);
}
