import type { ClaimKind } from '@/lib/story/claim-reading';
import type { SentimentStep } from '@/lib/story/sentiment';
import type { Slug } from '@/lib/story/slug';

/** A half-open range in the text of a story: where it starts, where it ends. */
export type TextRange = readonly [start: number, end: number];

/** What the search page shows of a claim. */
export interface ShardClaim {
  anchor: string;
  kind: ClaimKind;
  /** The full name of the speaker; null where it is unclear. */
  by: string | null;
  /** The pieces of the text that its row prints, an ellipsis between them. */
  row: readonly TextRange[];
  /** The dates of its sentence in words: "Late June 2026". */
  when: string;
}

/** A passage that has an address: a sentence, or the headline and the reasons, whose anchors are "" and "sentiment". */
export interface ShardSentence {
  anchor: string;
  range: TextRange;
}

/** What the search page shows of a story; its index is made of nothing else. */
export interface ShardStory {
  slug: Slug;
  lang: string;
  /** The day of publication in words; null when it is not stated. */
  published: string | null;
  sentiment: { label: string; step: SentimentStep } | null;
  text: string;
  passages: readonly ShardSentence[];
  claims: readonly ShardClaim[];
}

/** Some stories in one file; all shards in a row hold all stories, newest first. */
export type Shard = readonly ShardStory[];
