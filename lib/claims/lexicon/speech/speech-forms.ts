import {
  plainForms,
  verbFormsOf,
  type SpeechVerbForm,
} from '@/lib/claims/lexicon/speech/verb-forms';
import { type SpeechVerb, speechVerbs } from '@/lib/claims/lexicon/speech/verbs';
import { rememberedWords } from '@/lib/strings/remembered-words';
import type { Token } from '@/lib/text/token';

/** A word as a form of a verb of saying. */
export interface SpeechForm {
  readonly verb: SpeechVerb;
  readonly forms: ReadonlySet<SpeechVerbForm>;
}

const rows: ReadonlyMap<string, SpeechVerb> = new Map(
  speechVerbs.map((verb) => [verb.lemma, verb]),
);

/**
 * The form of a verb of saying that a word is. Its lemma is the tagger's; where that took the word
 * for a noun or an adjective (“reports”, “alleged”), the regular endings tell.
 */
export function speechForm({
  lower,
  lemma,
}: Pick<Token, 'lower' | 'lemma'>): SpeechForm | undefined {
  const verb = rows.get(lemma);
  return verb ? { verb, forms: verbFormsOf(lower, verb.lemma) } : formOf(lower);
}

const formOf = rememberedWords((lower): SpeechForm | undefined => {
  for (const plain of plainForms(lower)) {
    const verb = rows.get(plain);
    if (verb) return { verb, forms: verbFormsOf(lower, verb.lemma) };
  }
  return undefined;
});
