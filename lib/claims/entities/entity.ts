import type { EntityType } from '@/lib/claims/model/entity-type';
import type { Evidence } from '@/lib/claims/entities/evidence/type-of';
import type { Gender } from '@/lib/claims/entities/evidence/gender';
import type { Quotation } from '@/lib/story/quotation';

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
  /** More than one: “Oster Glass and Vilm Stone”. */
  readonly plural: boolean;
  type: EntityType;
  /** What speaks for each type; all zero where the type needs no proof. */
  evidence: Evidence;
  gender: Gender;
  /** Kin of somebody in office, who may bear the same family name: “the president’s wife”. */
  isKin: boolean;
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
    evidence: { person: 0, organisation: 0, place: 0, unknown: 0 },
    gender: 'unknown',
    isKin: false,
    heads: new Set(),
    details: new Set(),
    mentions: [],
    ...parts,
  };
}
