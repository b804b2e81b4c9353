import type { Finding } from '@/lib/claims/passages/finding';
import { type Passage, wordAt } from '@/lib/claims/passages/passage';
import type { Span } from '@/lib/story/span';

/**
 * Gives quotations that stand alone as sentences to the speaker beside them: “…,” she said. “…”
 */
export function linkQuotes(
  passages: readonly Passage[],
  found: readonly (readonly Finding[])[],
): Finding[] {
  const claims: Finding[] = [];
  let loose: Span | null = null;
  let last: Finding | null = null;
  passages.forEach((passage, index) => {
    const here = found[index] ?? [];
    const alone = here.length === 0 ? standsAlone(passage) : null;
    if (alone && last) {
      const joined: Finding = { ...last, content: [...last.content, alone] };
      claims[claims.indexOf(last)] = joined;
      last = joined;
      return;
    }
    if (alone) {
      loose = alone;
      return;
    }
    for (const finding of here) {
      const orphan: Finding | null =
        finding.content.length === 0 && loose && finding.kind === 'states'
          ? { ...finding, content: [loose] }
          : null;
      if (orphan) loose = null;
      const claim: Finding = orphan ?? finding;
      if (
        claim.content.length > 0 ||
        claim.kind === 'declines' ||
        claim.kind === 'accuses' ||
        claim.kind === 'denies'
      )
        claims.push(claim);
      last = quotes(passage, claim) ? claim : last;
    }
    if (!here.some((finding) => quotes(passage, finding))) last = null;
    else last = claims.findLast((claim) => quotes(passage, claim)) ?? null;
    loose = null;
  });
  return claims;
}

/** The quotation that a passage consists of. */
function standsAlone(passage: Passage): Span | null {
  const words = passage.words.filter((word) => word.tag !== 'PUNCT');
  return words.length === 1 && words[0]?.speech ? words[0].speech.inner : null;
}

/** Whether the content of a claim is a quotation of its passage. */
function quotes(passage: Passage, { content }: Finding): boolean {
  return (
    content.some(({ start }) =>
      passage.words.some(({ speech }) => speech !== null && speech.inner.start === start),
    ) && wordAt(passage, 0).tag !== undefined
  );
}
