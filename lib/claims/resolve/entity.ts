import type { Quotation } from '@/lib/story/quotation';

export type EntityType = 'person' | 'organisation' | 'unknown';

/** One place where the article speaks of somebody. */
export interface Mention extends Quotation {
  readonly passage: number;
  /** Whether the words are the subject of a sentence or of a verb of saying. */
  readonly subject: boolean;
}

/** Somebody the article speaks of: by name, or by a description (“a court in Rotterdam”). */
export interface Entity {
  /** The fullest form that the article has. */
  name: string;
  readonly named: boolean;
  type: EntityType;
  /** Common nouns that the article uses of it: “exchange”, “watchdog”. */
  readonly heads: Set<string>;
  readonly mentions: Mention[];
}
