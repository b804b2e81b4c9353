import type { Quotation } from '@/lib/story/quotation';

export type EntityType = 'person' | 'organisation' | 'place' | 'unknown';

/** One place where the article speaks of somebody. */
export interface Mention extends Quotation {
  readonly segment: number;
  /** Whether it is the subject of a sentence, and so what a reader has in mind. */
  readonly subject: boolean;
}

/** Somebody the article speaks of: by name, or by a description (“a court in Rotterdam”). */
export interface Entity {
  /** The fullest form that the article has. */
  name: string;
  readonly named: boolean;
  /** More than one: “Caldera Lithium and Puna Salt”. */
  readonly plural: boolean;
  type: EntityType;
  gender: 'female' | 'male' | 'unknown';
  /** Common nouns that the article uses of it: “exchange”, “watchdog”. */
  readonly heads: Set<string>;
  /** The other words that stand by it: “seafarers”, “bank”. */
  readonly details: Set<string>;
  readonly mentions: Mention[];
}

export function newEntity(name: string, parts: Partial<Entity>): Entity {
  return {
    name,
    named: true,
    plural: false,
    type: 'unknown',
    gender: 'unknown',
    heads: new Set(),
    details: new Set(),
    mentions: [],
    ...parts,
  };
}
