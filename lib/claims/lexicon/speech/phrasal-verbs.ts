import { inflect } from '@/lib/claims/lexicon/speech/inflect';
import type { SpeechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import type { Frame, SpeechVerb } from '@/lib/claims/lexicon/speech/verbs';
import type { ClaimKind } from '@/lib/story/claim-reading';

/** A verb that says something only together with the words after it: “shot back”, “waved away”. */
interface PhrasalVerb {
  readonly tail: readonly string[];
  readonly verb: SpeechVerb;
}

/** The form of a verb of saying and how many words after the verb belong to it. */
export interface PhrasalForm extends SpeechForm {
  readonly more: number;
}

const phrasal = (words: string, kind: ClaimKind, ...frames: Frame[]): PhrasalVerb => {
  const [lemma = '', ...tail] = words.split(' ');
  return { tail, verb: { lemma, kind, frames } };
};

/** Verbs of saying of several words. */
export const phrasalVerbs: readonly PhrasalVerb[] = [
  phrasal('brush aside', 'denies', 'words'),
  phrasal('brush off', 'denies', 'words'),
  phrasal('chime in', 'states', 'quote', 'that'),
  phrasal('cry foul', 'accuses', 'with over'),
  phrasal('fire back', 'states', 'quote', 'that'),
  phrasal('go on', 'states', 'quote'),
  phrasal('hit back', 'states', 'quote', 'that'),
  phrasal('hit out at', 'accuses', 'someone for', 'someone'),
  phrasal('lash out at', 'accuses', 'someone for', 'someone'),
  phrasal('lay the blame on', 'accuses', 'someone for', 'someone'),
  phrasal('pin the blame on', 'accuses', 'someone for', 'someone'),
  phrasal('point a finger at', 'accuses', 'someone for', 'someone'),
  phrasal('point out', 'states', 'clause'),
  phrasal('point the finger at', 'accuses', 'someone for', 'someone'),
  phrasal('pour cold water on', 'denies', 'thing'),
  phrasal('put it', 'states', 'quote'),
  phrasal('put the blame on', 'accuses', 'someone for', 'someone'),
  phrasal('scoff at', 'denies', 'words'),
  phrasal('shoot back', 'states', 'quote', 'that'),
  phrasal('shrug off', 'denies', 'words'),
  phrasal('snap back', 'states', 'quote', 'that'),
  phrasal('speak of', 'states', 'thing'),
  phrasal('sum up', 'states', 'quote'),
  phrasal('take issue with', 'denies', 'thing'),
  phrasal('wave aside', 'denies', 'words'),
  phrasal('wave away', 'denies', 'words'),
  phrasal('write off', 'denies', 'words', 'thing as'),
];

const rows: ReadonlyMap<string, PhrasalForm> = new Map(
  phrasalVerbs.flatMap(({ verb, tail }) => {
    const words = inflect(verb.lemma);
    return words.map(([word]): [string, PhrasalForm] => {
      const forms = new Set(words.filter(([other]) => other === word).map(([, form]) => form));
      return [[word, ...tail].join(' '), { verb, forms, more: tail.length }];
    });
  }),
);

/** So many words may follow the verb. */
const maxParticles = 3;

/** The verb of several words that some words, lower case, begin with. */
export function phrasalForm(words: readonly string[]): PhrasalForm | undefined {
  for (let more = maxParticles; more > 0; more -= 1) {
    const found = rows.get(words.slice(0, more + 1).join(' '));
    if (found) return found;
  }
  return undefined;
}
