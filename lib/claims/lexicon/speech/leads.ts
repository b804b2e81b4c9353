import type { Token } from '@/lib/text/token';

/** Verbs, by lemma, that an infinitive of saying may follow as what was said: “liked to say”. */
export const leads: ReadonlySet<string> = new Set([
  'call',
  'hasten',
  'hear',
  'like',
  'love',
  'phone',
  'proceed',
  'rush',
  'tweet',
]);

/** Verbs, by lemma, of how long or since when somebody says it: “continued to complain”, “kept saying”. */
export const phases: ReadonlySet<string> = new Set(['begin', 'continue', 'keep', 'start']);

/** Verbs, by lemma, that do so with the medium: “used the radio to say”, “took to Twitter to say”. */
export const places: ReadonlySet<string> = new Set(['go', 'take', 'turn', 'use']);

const media =
  /^(?:account|airwaves|appearance|blog|broadcast|conference|facebook|instagram|interview|letter|media|podium|post|radio|social|speech|statement|telegram|television|tv|tweet|tweets|twitter|weibo|youtube)$/;

/** Whether words name a medium: “to Twitter”, “the radio”. */
export const isPlace = (words: readonly Pick<Token, 'lower'>[]): boolean =>
  words.some(({ lower }) => media.test(lower));
