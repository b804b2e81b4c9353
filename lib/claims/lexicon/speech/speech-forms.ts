import { inflect, type VerbForm } from '@/lib/claims/lexicon/speech/inflect';
import { type SpeechVerb, speechVerbs } from '@/lib/claims/lexicon/speech/verbs';

/** A word as a form of a verb of saying. */
export interface SpeechForm {
  readonly verb: SpeechVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

/** Every form of every verb of saying, lower case. */
export const speechForms: ReadonlyMap<string, SpeechForm> = new Map(
  speechVerbs.flatMap((verb) => {
    const words = inflect(verb.lemma);
    return words.map(([word]): [string, SpeechForm] => {
      const forms = words.filter(([other]) => other === word).map(([, form]) => form);
      return [word, { verb, forms: new Set(forms) }];
    });
  }),
);
