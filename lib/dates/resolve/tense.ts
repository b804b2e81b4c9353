import {
  futureBefore,
  futureWords,
  notPast,
  pastWords,
  sayingWords,
} from '@/lib/dates/lexicon/tense-words';
import type { Phrase } from '@/lib/dates/phrase';
import { sentenceEnd, sentenceStart } from '@/lib/dates/tokens/sentence';
import type { Token } from '@/lib/dates/tokens/token';

export type Tense = 'past' | 'future' | null;

/** How far from a date its verb is looked for, in tokens. */
const reach = 40;

/**
 * The tense of the clause that a date stands in: that of a past form right behind it ("the court
 * Thursday refused"), else of the nearest telling word before it in its sentence, else after it.
 * A possessive ("Wednesday's ruling") belongs to what follows and is past unless that tells else.
 */
export function tenseOf(tokens: readonly Token[], phrase: Phrase): Tense {
  const { first, last, bound } = phrase;
  if (bound?.looks === 'back') return 'past';
  if (bound?.looks === 'ahead' && !opensSentence(tokens, first)) return 'future';
  if (told(tokens, last) === 'past' && !tokens[last]?.line) return 'past';
  const possessive = tokens[last]?.glued && /^['’]$/.test(tokens[last]?.text ?? '');
  return possessive
    ? (after(tokens, last) ?? 'past')
    : (before(tokens, first) ?? after(tokens, last));
}

/** "Until Thursday, they had not called": the verb comes after. */
function opensSentence(tokens: readonly Token[], first: number): boolean {
  return first - sentenceStart(tokens, first, reach) <= 2;
}

function before(tokens: readonly Token[], first: number): Tense {
  const start = sentenceStart(tokens, first, reach);
  for (let at = first - 1; at >= start; at--) {
    const tense = told(tokens, at);
    if (tense) return tense;
  }
  return null;
}

function after(tokens: readonly Token[], last: number): Tense {
  const end = sentenceEnd(tokens, last, reach);
  let comma = false;
  for (let at = last; at < end; at++) {
    comma ||= tokens[at]?.text === ',';
    const tense = told(tokens, at);
    if (!tense) continue;
    const attribution = comma && sayingWords.has(tokens[at]?.word ?? '');
    return attribution ? null : tense;
  }
  return null;
}

function told(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at];
  if (!token || token.word.length < 2) return null;
  if (futureWords.has(token.word)) return 'future';
  if (futureBefore.get(token.word)?.includes(tokens[at + 1]?.word ?? '')) return 'future';
  if (pastWords.has(token.word)) return 'past';
  if (token.word === 'be' || tokens[at - 1]?.word === 'be') return null;
  const regular = token.text === token.word && token.word.length > 4 && token.word.endsWith('ed');
  return regular && !notPast.has(token.word) ? 'past' : null;
}
