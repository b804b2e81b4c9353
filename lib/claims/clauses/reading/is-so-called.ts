import { naming } from '@/lib/claims/lexicon/who/titles';
import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { Word } from '@/lib/claims/model/segment';

/** “at the mill, now called Old Court, Bell said”: behind a comma and an adverb, what a place is called. */
export const isSoCalled = (words: readonly Word[], { from, verb }: ClauseVerb): boolean =>
  words[from - 1]?.tag === 'ADV' &&
  words[from - 2]?.text === ',' &&
  naming.has(words[verb]?.lower ?? '');
