import type { Finding } from '@/lib/claims/passages/finding';
import type { Passage } from '@/lib/claims/passages/passage';
import type { Span } from '@/lib/story/span';

/** So many parts a claim may have: what follows is no longer a quotation that goes on. */
const mostParts = 24;

/**
 * Gives quotations that stand alone as sentences to the speaker beside them: “…,” she said. “…”
 * Claims that are left without content are dropped, where their kind needs one.
 */
export function linkQuotes(
  passages: readonly Passage[],
  found: readonly (readonly Finding[])[],
): Finding[] {
  const claims: Finding[] = [];
  /** Where the claim is that a lone quotation would go on from. */
  let open = -1;
  let loose: Span | null = null;
  passages.forEach((passage, index) => {
    const here = found[index] ?? [];
    const alone = here.length === 0 ? standsAlone(passage) : null;
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
      if (quotes(passage, claim)) open = claims.length - 1;
    }
    loose = alone;
  });
  return claims;
}

/** The quotation that a passage consists of. */
function standsAlone(passage: Passage): Span | null {
  const [first, second] = passage.words.filter((word) => word.tag !== 'PUNCT');
  return first?.speech && !second ? first.speech.inner : null;
}

/** Whether the content of a claim is a quotation of its passage. */
const quotes = (passage: Passage, { content }: Finding): boolean =>
  content.some(({ start }) => passage.words.some(({ speech }) => speech?.inner.start === start));
