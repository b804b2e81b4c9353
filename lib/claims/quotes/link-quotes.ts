import type { Finding } from '@/lib/claims/model/finding';
import type { Segment } from '@/lib/claims/model/segment';
import type { Span } from '@/lib/story/span';

/** So many parts a claim may have: what follows is no longer a quotation that goes on. */
const mostParts = 24;

/**
 * Gives quotations that stand alone as sentences to the speaker beside them: “…,” she said. “…”
 * Claims that are left without content are dropped, where their kind needs one.
 */
export function linkQuotes(
  segments: readonly Segment[],
  found: readonly (readonly Finding[])[],
): Finding[] {
  const claims: Finding[] = [];
  /** Where the claim is that a lone quotation would go on from. */
  let open = -1;
  let loose: Span | null = null;
  segments.forEach((segment, index) => {
    const here = found[index] ?? [];
    const alone = here.length === 0 ? standsAlone(segment) : null;
    const last = claims[open];
    if (alone && last && last.content.length < mostParts) {
      claims[open] = { ...last, content: [...last.content, alone] };
      return;
    }
    open = -1;
    for (const finding of here) {
      const orphan = loose && finding.content.length === 0 && finding.kind === 'states';
      const claim = orphan && loose ? { ...finding, content: [loose] } : finding;
      if (orphan) loose = null;
      if (claim.content.length === 0 && !/^(?:accuses|declines|denies)$/.test(claim.kind)) continue;
      claims.push(claim);
      if (quotes(segment, claim)) open = claims.length - 1;
    }
    loose = alone;
  });
  return claims;
}

/** The quotation that a segment consists of. */
function standsAlone(segment: Segment): Span | null {
  const [first, second] = segment.words.filter((word) => word.tag !== 'PUNCT');
  return first?.speech && !second ? first.speech.inner : null;
}

/** Whether the content of a claim is a quotation of its segment. */
const quotes = (segment: Segment, { content }: Finding): boolean =>
  content.some(({ start }) => segment.words.some(({ speech }) => speech?.inner.start === start));
