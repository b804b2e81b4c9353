import { ClaimWords } from '@/components/ui/claim-words';
import type { Dispute } from '@/lib/claims/disputes/disputes';
import type { Claim, Story } from '@/lib/story/story';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';

/** Under a claim who denies it; under a denial what it answers, in the words of the article. */
export function Answer({
  story,
  claim,
  dispute,
}: {
  story: Story;
  claim: Claim;
  dispute: Dispute;
}) {
  const denied = claim === dispute.claim;
  const other = denied ? dispute.denial : dispute.claim;
  return (
    <p className="mt-1 border-l-2 border-hair pl-3 text-[0.94em] leading-[1.45] text-soft">
      {denied ? 'Denied by' : 'Answers'} {other.speaker.resolved}:{' '}
      <ClaimWords
        lang={story.lang}
        claim={other}
        words={rowWords(claimRow(story, other))}
        link={`#${other.anchor}`}
      />
    </p>
  );
}
