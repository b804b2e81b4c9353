import {
  asksOfClaims,
  type Facet,
  type Filters,
  passes,
  somePass,
} from '@/lib/search/facets/filters';
import type { ClaimKind } from '@/lib/story/claim-reading';

/** Who does what in a claim. */
export interface FacetClaim {
  /** The full name; null where the speaker is unclear. */
  speaker: string | null;
  kind: ClaimKind;
}

/** What filters ask of a story. */
export interface StoryFacets {
  topics: readonly string[];
  sentiment: string | null;
  years: readonly string[];
  claims: readonly FacetClaim[];
}

/** The claims that pass. Speaker and kind are asked of one and the same claim. */
export function passingClaims<Claim extends { kind: ClaimKind }>(
  claims: readonly Claim[],
  speakerOf: (claim: Claim) => string | null,
  { speaker, kind }: Filters,
): Claim[] {
  return claims.filter((claim) => passes(speaker, speakerOf(claim)) && passes(kind, claim.kind));
}

/** The values that a story has of a facet, as far as its claims pass the filters. */
export function valuesOf(story: StoryFacets, facet: Facet, filters: Filters): string[] {
  const claims = () => passingClaims(story.claims, ({ speaker }) => speaker, filters);
  switch (facet) {
    case 'topic':
      return [...story.topics];
    case 'sentiment':
      return story.sentiment === null ? [] : [story.sentiment];
    case 'year':
      return [...story.years];
    case 'kind':
      return claims().map(({ kind }) => kind);
    case 'speaker':
      return claims().flatMap(({ speaker }) => speaker ?? []);
  }
}

/** Whether a story passes all filters. */
export function passesAll(story: StoryFacets, filters: Filters): boolean {
  const { topic, sentiment, year } = filters;
  return (
    somePass(topic, story.topics) &&
    passes(sentiment, story.sentiment) &&
    somePass(year, story.years) &&
    (!asksOfClaims(filters) ||
      passingClaims(story.claims, (claim) => claim.speaker, filters).length > 0)
  );
}
