import type { ClaimKind } from '@/lib/story/claim-reading';
import type { SpeechForm } from '@/lib/claims/lexicon/speech/speech-forms';

/** Participles that make hearsay with “is” alone: what somebody thinks is no claim, “is thought to” is. */
const participles = ['believed', 'rumored', 'rumoured', 'tipped', 'thought', 'understood'] as const;

const kindOf = (word: string): ClaimKind =>
  word === 'tipped' ? 'predicts' : /^rumou?red$/.test(word) ? 'alleges' : 'states';

/** The forms of hearsay in the passive, by word. */
export const hearsay: ReadonlyMap<string, SpeechForm> = new Map(
  participles.map((word): [string, SpeechForm] => [
    word,
    {
      verb: { lemma: word, kind: kindOf(word), frames: ['clause'] },
      forms: new Set(['participle'] as const),
    },
  ]),
);
