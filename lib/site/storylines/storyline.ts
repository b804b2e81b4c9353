import type { Entry } from '@/lib/site/site';
import type { Slug } from '@/lib/story/slug';

/** A run of stories that go on with one another. */
export interface Storyline {
  /** As an editor named it, else made of its parties and its topic. */
  name: string;
  slug: Slug;
  /** Whether an editor named it. */
  named: boolean;
  /** Newest first. */
  entries: Entry[];
  /** The stories that the rule placed in it. */
  placed: ReadonlySet<Entry>;
}

/** Two stories that may go on with one another: too little meets to say so. */
export interface UnsureLink {
  earlier: Entry;
  later: Entry;
}

/** The most important figures of the rule, which the pages state. */
export const storylineRule = {
  /** Parties that speak in both stories. */
  minParties: 2,
  /** Stories that a story is compared with, for each of its parties and topics. */
  maxCompared: 8,
} as const;
