import type { Claim, Story } from '@/lib/story/story';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';

/**
 * What an article says of a claim, word for word, as a link. The build reads every element with
 * `data-row` back against the article; its address has to end in the anchor of the claim or of its
 * sentence.
 */
export function ClaimWords({ story, claim, link }: { story: Story; claim: Claim; link: string }) {
  return (
    <a
      href={link}
      lang={story.lang}
      data-row={claim.anchor}
      className="no-underline hover:underline"
    >
      {rowWords(claimRow(story, claim))}
    </a>
  );
}
