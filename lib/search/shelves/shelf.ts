import type { ClaimKind } from '@/lib/story/claim-reading';
import type { SentimentStep } from '@/lib/story/sentiment';
import type { Slug } from '@/lib/story/slug';

/** A half-open range in the text of a story: where it starts, where it ends. */
export type Range = readonly [start: number, end: number];

/** What the search page shows of a claim. */
export interface ShelfClaim {
  anchor: string;
  kind: ClaimKind;
  /** The full name of the speaker; null where it is unclear. */
  by: string | null;
  target: Range | null;
  content: readonly Range[];
  /** Whether all of the content stands in quotation marks. */
  quoted: boolean;
  /** The dates of its sentence in words: "Late June 2026". */
  when: string;
}

/** A passage that has an address: a sentence, or the headline and the reasons, whose anchors are "" and "sentiment". */
export interface ShelfPassage {
  anchor: string;
  range: Range;
}

/** What the search page shows of a story; its index is made of nothing else. */
export interface ShelfStory {
  slug: Slug;
  lang: string;
  /** The day of publication in words; null when it is not stated. */
  published: string | null;
  sentiment: { label: string; step: SentimentStep } | null;
  text: string;
  passages: readonly ShelfPassage[];
  claims: readonly ShelfClaim[];
}

/** Some stories in one file; all shelves in a row hold all stories, newest first. */
export type Shelf = readonly ShelfStory[];
