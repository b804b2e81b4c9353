import type { ClaimArticle, FindClaims, FoundClaim } from '@/bench/claims/gold';
import { align, isWrong } from '@/bench/claims/score';

/** A claim that a reader shows under a name that is not its speaker's. */
export interface ClaimError {
  article: string;
  shown: string;
  right: string | null;
  /** The words around the cue. */
  words: string;
}

/** Characters shown before and after a cue. */
const maxContext = 90;

/** The claims of a set that stand in the wrong mouth. */
export function claimErrors(articles: readonly ClaimArticle[], find: FindClaims): ClaimError[] {
  return articles.flatMap((article) => {
    const found = find(article.text);
    const pairs = align(article.claims, found);
    return found
      .filter((claim) => isWrong(claim, pairs.get(claim)))
      .map((claim) => ({
        article: article.id,
        shown: claim.resolved ?? '',
        right: pairs.get(claim)?.resolved ?? null,
        words: around(article.text, claim),
      }));
  });
}

function around(text: string, { cue, content }: FoundClaim): string {
  const at = cue ?? content[0] ?? { start: 0, end: 0 };
  const words = text.slice(Math.max(0, at.start - maxContext), at.end + maxContext);
  return words.replace(/\s+/g, ' ').replaceAll('|', '/').trim();
}
