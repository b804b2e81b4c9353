import type { DatedPhrase } from '@/lib/dates/place/place';
import { sentenceStart } from '@/lib/dates/tokens/sentence';
import type { DateToken } from '@/lib/dates/tokens/token';
import type { DateReading } from '@/lib/story/date-reading';

/** Whether a date tells what happened, what is expected, when a rule takes effect, or the text's own day. */
export function kindOf(
  tokens: readonly DateToken[],
  { phrase, placed, tense, dateline, now }: DatedPhrase,
): DateReading['kind'] {
  if (dateline) return 'published';
  if (takesEffect(tokens, phrase.first)) return 'takes effect';
  const { interval } = placed;
  const ahead = tense === 'future';
  if (!interval || now === null) return ahead ? 'expected' : 'happened';
  return interval.start > now || (interval.end >= now && ahead) ? 'expected' : 'happened';
}

/** Words for the start of a rule, in the clause before its day. */
const effects: readonly string[] = [
  'apply from',
  'come into force',
  'comes into force',
  'effective',
  'enter into force',
  'enters into force',
  'go live',
  'goes live',
  'in force',
  'into effect',
  'take effect',
  'takes effect',
  'took effect',
];

/** How far before a date those words may stand, in tokens. */
const maxDistance = 6;

function takesEffect(tokens: readonly DateToken[], first: number): boolean {
  const start = sentenceStart(tokens, first, maxDistance);
  const words = tokens.slice(start, first).map((token) => token.word);
  if (!words.some((word) => heads.has(word))) return false;
  const clause = ` ${words.join(' ')} `;
  return effects.some((effect) => clause.includes(` ${effect} `));
}

/** The last words of the effects. */
const heads: ReadonlySet<string> = new Set(effects.map((effect) => effect.split(' ').at(-1) ?? ''));
