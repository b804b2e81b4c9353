import type { Claim, Story } from '@/lib/story/story';

/** A speaker and the claims attributed to it, in the order of the text. */
export interface SpeakerClaims {
  /** The full name; null for claims whose speaker is unclear. */
  name: string | null;
  claims: Claim[];
}

/** Claims by speaker, in the order in which each first speaks; unclear speakers stand last. */
export function claimsBySpeaker({ claims }: Story): SpeakerClaims[] {
  const groups = new Map<string | null, Claim[]>();
  for (const claim of claims) {
    const { resolved } = claim.speaker;
    groups.set(resolved, [...(groups.get(resolved) ?? []), claim]);
  }
  return [...groups]
    .map(([name, held]) => ({ name, claims: held }))
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null));
}

/** How much a speaker says over many stories. */
export interface SpeakerCount {
  name: string;
  claims: number;
  stories: number;
}

/** The speakers of all stories, who says most first. */
export function speakerCounts(stories: readonly Story[]): SpeakerCount[] {
  const counts = new Map<string, SpeakerCount>();
  for (const { name, claims } of stories.flatMap(claimsBySpeaker)) {
    if (name === null) continue;
    const known = counts.get(name) ?? { name, claims: 0, stories: 0 };
    counts.set(name, {
      name,
      claims: known.claims + claims.length,
      stories: known.stories + 1,
    });
  }
  return [...counts.values()].toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}
