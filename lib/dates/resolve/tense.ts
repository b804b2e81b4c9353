import { futureWords, notPast, pastWords, sayingWords } from '@/lib/dates/lexicon/tense-words';
import type { Phrase } from '@/lib/dates/phrase';
import { sentenceEnd, sentenceStart } from '@/lib/dates/tokens/sentence';
import type { Token } from '@/lib/dates/tokens/token';

export type Tense = 'past' | 'future' | null;

/** How far from a date its verb is looked for, in tokens. */
const reach = 40;

/**
 * The tense of the clause that a date stands in: that of the nearest telling word before it in
 * its sentence, else after it; null where neither tells.
 */
export function tenseOf(tokens: readonly Token[], phrase: Phrase): Tense {
  const start = sentenceStart(tokens, phrase.first, reach);
  for (let at = phrase.first - 1; at >= start; at--) {
    const tense = told(tokens, at);
    if (tense) return tense;
  }
  const end = sentenceEnd(tokens, phrase.last, reach);
  for (let at = phrase.last; at < end; at++) {
    const tense = told(tokens, at);
    if (tense && !isAttribution(tokens, phrase.last, at)) return tense;
  }
  return null;
}

function told(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at];
  if (!token || token.word.length < 2) return null;
  if (futureWords.has(token.word)) return 'future';
  if (token.word === 'to' && isInfinitive(tokens, at)) return 'future';
  if (pastWords.has(token.word))
    return token.word === 'set' && tokens[at + 1]?.word === 'for' ? 'future' : 'past';
  return token.text === token.word &&
    token.word.length > 4 &&
    token.word.endsWith('ed') &&
    !notPast.has(token.word)
    ? 'past'
    : null;
}

/** "to" before a plain lower-case word that is no article or number. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    !!next &&
    /^[a-z]{2,}$/.test(next.text) &&
    !notVerbs.has(next.word) &&
    !/(?:s|ing|ion|ment)$/.test(next.word)
  );
}

const notVerbs: ReadonlySet<string> = new Set([
  'about',
  'an',
  'any',
  'at',
  'back',
  'date',
  'each',
  'her',
  'him',
  'it',
  'just',
  'last',
  'me',
  'more',
  'nearly',
  'next',
  'one',
  'other',
  'our',
  'out',
  'roughly',
  'some',
  'that',
  'the',
  'their',
  'them',
  'those',
  'us',
  'what',
  'which',
  'whom',
  'you',
]);

/** ", its chairman said": what was said may still lie ahead. */
function isAttribution(tokens: readonly Token[], from: number, at: number): boolean {
  if (!sayingWords.has(tokens[at]?.word ?? '')) return false;
  for (let i = from; i < at; i++) if (tokens[i]?.text === ',') return true;
  return false;
}
