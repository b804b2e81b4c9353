import { verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';
import type { SpeechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import type { Frame, SpeechVerb } from '@/lib/claims/lexicon/speech/verbs';
import type { ClaimKind } from '@/lib/story/claim-reading';
import { groupBy } from '@/lib/text/group-by';
import type { Token } from '@/lib/text/token';

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
  phrasal('accept responsibility for', 'confirms', 'thing'),
  phrasal('brush aside', 'denies', 'words'),
  phrasal('brush off', 'denies', 'words'),
  phrasal('chime in', 'states', 'quote', 'that'),
  phrasal('claim responsibility for', 'alleges', 'thing'),
  phrasal('cry foul', 'accuses', 'with over'),
  phrasal('deny responsibility for', 'denies', 'thing'),
  phrasal('fire back', 'states', 'quote', 'that'),
  phrasal('go on', 'states', 'quote'),
  phrasal('hand down', 'orders', 'thing'),
  phrasal('hit back', 'states', 'quote', 'that'),
  phrasal('hit out at', 'accuses', 'someone for', 'someone'),
  phrasal('lash out at', 'accuses', 'someone for', 'someone'),
  phrasal('lay the blame on', 'accuses', 'someone for', 'someone'),
  phrasal('pin the blame on', 'accuses', 'someone for', 'someone'),
  phrasal('plead guilty', 'confirms', 'with to', 'nothing'),
  phrasal('plead not guilty', 'denies', 'with to', 'nothing'),
  phrasal('point a finger at', 'accuses', 'someone for', 'someone'),
  phrasal('point out', 'states', 'clause'),
  phrasal('point the finger at', 'accuses', 'someone for', 'someone'),
  phrasal('pour cold water on', 'denies', 'thing'),
  phrasal('put it', 'states', 'quote'),
  phrasal('put the blame on', 'accuses', 'someone for', 'someone'),
  phrasal('report on', 'states', 'thing'),
  phrasal('rule out', 'denies', 'thing', 'doing'),
  phrasal('scoff at', 'denies', 'words'),
  phrasal('shoot back', 'states', 'quote', 'that'),
  phrasal('shrug off', 'denies', 'words'),
  phrasal('snap back', 'states', 'quote', 'that'),
  phrasal('speak of', 'states', 'thing'),
  phrasal('sum up', 'states', 'quote'),
  phrasal('take issue with', 'denies', 'thing'),
  phrasal('take responsibility for', 'confirms', 'thing'),
  phrasal('talk of', 'states', 'thing'),
  phrasal('wave aside', 'denies', 'words'),
  phrasal('wave away', 'denies', 'words'),
  phrasal('write off', 'denies', 'words', 'thing as'),
];

const rows: ReadonlyMap<string, readonly PhrasalVerb[]> = groupBy(
  phrasalVerbs,
  ({ verb }) => verb.lemma,
);

/** Forms that a tagger takes for nouns. */
const stray: ReadonlyMap<string, string> = new Map([['shot', 'shoot']]);

/** The verb of several words that some words begin with. */
export function phrasalForm(
  words: readonly (Pick<Token, 'lower' | 'lemma'> & { readonly when?: boolean })[],
): PhrasalForm | undefined {
  const [first, ...rest] = words;
  if (!first) return undefined;
  const found = rows
    .get(stray.get(first.lower) ?? first.lemma)
    ?.filter(
      ({ tail }) =>
        tail.every((word, i) => rest[i]?.lower === word) && rest[tail.length]?.when !== true,
    )
    .toSorted((a, b) => b.tail.length - a.tail.length)[0];
  if (!found) return undefined;
  const { verb, tail } = found;
  return { verb, forms: verbFormsOf(first.lower, verb.lemma), more: tail.length };
}
