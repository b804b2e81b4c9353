import { Filled } from '@/components/ui/filled';
import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { ClaimWords } from '@/components/ui/claim-words';
import type { Dispute } from '@/lib/claims/disputes/disputes';
import type { Claim, Story } from '@/lib/story/story';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';

/** Under a claim who denies it; under a denial what it answers, in the words of the article. */
export function Answer({
  language,
  story,
  claim,
  dispute,
}: {
  language: InterfaceLanguage;
  story: Story;
  claim: Claim;
  dispute: Dispute;
}) {
  const denied = claim === dispute.claim;
  const other = denied ? dispute.denial : dispute.claim;
  const { claims, story: names } = wordsOf(language);
  const words = rowWords(claimRow(story, other));
  const number = story.claims.indexOf(other) + 1;
  return (
    <p className="mt-1 border-s-2 border-hair ps-3 text-[0.94em] leading-row text-soft">
      <Filled
        text={denied ? claims.deniedBy : claims.answers}
        parts={{
          name: other.speaker.resolved,
          claim: (
            <ClaimWords
              lang={story.lang}
              claim={other}
              words={words}
              link={`#${other.anchor}`}
              name={fill(names.cueNumber, { words, number })}
            />
          ),
        }}
      />
    </p>
  );
}
