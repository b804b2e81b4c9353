import { backReferences, deniable } from '@/lib/claims/disputes/back-references';
import { sharedPart, stems } from '@/lib/claims/disputes/shared-words';
import { remembered } from '@/lib/strings/remembered';
import type { Claim } from '@/lib/story/story';

/** Two claims on the same point by two speakers: one makes it, the other denies it. */
export interface Dispute<Of extends Claim = Claim> {
  claim: Of;
  denial: Of;
}

/** More than this part of a denial's words must stand in the claim that it answers. */
const samePoint = 0.5;

/** A claim is compared with every denial that follows it. */
const contentStems: (claim: Claim) => ReadonlySet<string> = remembered((claim) =>
  stems(words(claim)),
);

const words = ({ content }: Claim) => content.map(({ text }) => text).join(' ');

/** "the allegation", "that account in a statement", "it as “fiction”": a noun for an earlier claim. */
const referring =
  /^(?:(?:the|that|this|those|these|such|any|his|her|its|their|an?) )?(\p{L}+)(?=$|,| (?:and|as|in|that|when) | [“"])/iu;

/**
 * The denials of a story beside the claims that they answer. A denial that names the point answers
 * the nearest earlier claim with the same words; one that only points back answers the nearest
 * earlier claim that its noun can stand for. A denial that answers no claim of another speaker is
 * left out: no pair is better than a wrong one.
 */
export function disputes<Of extends Claim>({ claims }: { claims: readonly Of[] }): Dispute<Of>[] {
  return claims.flatMap((denial, i) => {
    if (denial.kind !== 'denies' || denial.speaker.resolved === null) return [];
    const earlier = claims
      .slice(0, i)
      .toReversed()
      .filter(
        ({ kind, speaker, content }) =>
          deniable.includes(kind) &&
          content.length > 0 &&
          speaker.resolved !== null &&
          speaker.resolved !== denial.speaker.resolved,
      );
    const claim = byWords(denial, earlier) ?? byReference(denial, earlier);
    return claim ? [{ claim, denial }] : [];
  });
}

const byWords = <Of extends Claim>(denial: Of, earlier: readonly Of[]) =>
  earlier.find((claim) => sharedPart(contentStems(denial), contentStems(claim)) > samePoint);

function byReference<Of extends Claim>(denial: Of, earlier: readonly Of[]): Of | undefined {
  const noun = referring.exec(words(denial))?.[1]?.toLowerCase() ?? '';
  const kinds = backReferences.get(noun);
  return kinds && earlier.find(({ kind }) => kinds.includes(kind));
}
