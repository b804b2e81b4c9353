import type { SpeechForm } from '@/lib/claims/lexicon/speech/speech-forms';

/** Participles that make hearsay with “is” alone: what somebody thinks is no claim, “is thought to” is. */
const participles = ['believed', 'rumored', 'rumoured', 'tipped', 'thought', 'understood'] as const;

/** The forms of hearsay in the passive, by word. */
export const hearsay: ReadonlyMap<string, SpeechForm> = new Map(
  participles.map((word): [string, SpeechForm] => [
    word,
    {
      verb: { lemma: word, kind: word === 'tipped' ? 'predicts' : 'states', frames: ['clause'] },
      forms: new Set(['participle'] as const),
    },
  ]),
);
