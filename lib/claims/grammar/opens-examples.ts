import { exampleOpeners } from '@/lib/claims/lexicon/grammar/example-openers';
import type { Word } from '@/lib/claims/model/segment';

/** Whether examples of a noun begin at an index: “including Latvia”, “such as Latvia”. */
export const opensExamples = (words: readonly Word[], at: number): boolean =>
  exampleOpeners.some((opener) => opener.every((word, i) => words[at + i]?.lower === word));
