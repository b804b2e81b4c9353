import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import { verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';
import { modals } from '@/lib/claims/lexicon/grammar/auxiliaries';
import type { Word } from '@/lib/claims/model/segment';

/** How a group of verbs stands in time, as far as two that are joined must agree in it. */
export type VerbTense = 'past' | 'present' | 'modal';

const pastAuxiliaries: ReadonlySet<string> = new Set(['did', 'had', 'was', 'were']);

export function tenseOf(
  words: readonly Word[],
  { from, verb, auxiliaries }: ClauseVerb,
): VerbTense {
  const word = words[verb];
  const first = auxiliaries[0] ?? (word?.tag === 'AUX' ? words[from]?.lower : undefined);
  if (first !== undefined) {
    if (modals.has(first)) return 'modal';
    return pastAuxiliaries.has(first) ? 'past' : 'present';
  }
  return verbFormsOf(word?.lower ?? '', word?.lemma ?? '').has('past') ? 'past' : 'present';
}

/** Whether two groups may be joined by “and”: “said … and denied”, “has cut … and sold”. */
export function mayJoin(words: readonly Word[], host: ClauseVerb, next: ClauseVerb): boolean {
  if (next.form === 'plain') return host.modal || host.form === 'plain';
  if (next.form === 'participle') return host.auxiliaries.length > 0;
  if (next.form === 'past' && host.auxiliaries.length > 0 && !host.modal) return true;
  return tenseOf(words, host) === tenseOf(words, next);
}
