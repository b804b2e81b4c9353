import type { WordRange } from '@/lib/claims/model/segment';

/** Who speaks, as a sentence has it. */
export interface Subject {
  /** The words that name the speaker, title and apposition left out. */
  readonly mention: WordRange;
  /** The whole phrase. */
  readonly phrase: WordRange;
  /** What “who” or “which” stands for. */
  readonly antecedent: WordRange | null;
}
