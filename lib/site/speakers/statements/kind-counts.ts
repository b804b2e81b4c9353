import type { Speaker } from '@/lib/site/speakers/speaker';
import { type ClaimKind, claimKinds } from '@/lib/story/claim-reading';

/** How often a speaker makes claims of each kind, the most frequent first. */
export function kindCounts({ statements }: Speaker): { kind: ClaimKind; claims: number }[] {
  return claimKinds
    .map((kind) => ({
      kind,
      claims: statements.filter(({ claim }) => claim.kind === kind).length,
    }))
    .filter(({ claims }) => claims > 0)
    .toSorted((a, b) => b.claims - a.claims);
}
