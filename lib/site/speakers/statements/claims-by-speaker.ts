import type { Claim } from '@/lib/story/story';
import type { StoryCore } from '@/lib/story/story-core';

/** A speaker and the claims attributed to it, in the order of the text. */
export interface SpeakerClaims {
  /** The full name; null for claims whose speaker is unclear. */
  name: string | null;
  claims: Claim[];
}

/** Claims by speaker, in the order in which each first speaks; unclear speakers stand last. */
export function claimsBySpeaker({ claims }: StoryCore): SpeakerClaims[] {
  const groups = new Map<string | null, Claim[]>();
  for (const claim of claims) {
    const { resolved } = claim.speaker;
    const held = groups.get(resolved);
    if (held) held.push(claim);
    else groups.set(resolved, [claim]);
  }
  return [...groups]
    .map(([name, held]) => ({ name, claims: held }))
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null));
}
