import { fill } from '@/lib/languages/format/fill';
import { ownDirection } from '@/lib/languages/table/own-direction';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { Answer } from '@/components/story/ledger/answer';
import { ClaimWords } from '@/components/ui/claim-words';
import { CopyLink } from '@/components/ui/copy-link';
import { KindLabel } from '@/components/ui/kind-label';
import type { Dispute } from '@/lib/claims/disputes/disputes';
import type { Claim, Story } from '@/lib/story/story';
import { speakerNote } from '@/lib/wording/facts/speaker-note';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';

/** What a claim is shown with: its number among all of the story, its paragraph, what disputes it. */
export interface NumberedClaim {
  claim: Claim;
  number: number;
  paragraph: number;
  disputes: readonly Dispute[];
}

/**
 * One claim: its kind and its place, then the article's words, which lead to their sentence. Followed
 * from the text it is a sheet of its own, and says who speaks.
 */
export function LedgerClaim({
  language,
  story,
  held,
}: {
  language: InterfaceLanguage;
  story: Story;
  held: NumberedClaim;
}) {
  const words = wordsOf(language);
  const { claim, number, paragraph, disputes } = held;
  const note = speakerNote(claim, language);
  const speaker = claim.speaker.resolved ?? words.claims.unclear;
  return (
    <li>
      <div id={claim.anchor} data-kind={claim.kind} className="sheet">
        <p className="entry-facts">
          <b className="in-sheet">{speaker}</b> <KindLabel language={language} kind={claim.kind} />{' '}
          <span>{fill(words.story.paragraph, { number: paragraph })}</span>{' '}
          {note && <span>{note}</span>}{' '}
          <CopyLink
            to={`#${claim.anchor}`}
            language={language}
            what={fill(words.story.linkToClaim, { number })}
          />
        </p>
        <p {...ownDirection(language, story.lang)} className="entry-words">
          <ClaimWords
            lang={story.lang}
            claim={claim}
            words={rowWords(claimRow(story, claim))}
            link={`#${claim.sentence}`}
          />
        </p>
        {disputes.map((dispute) => (
          <Answer
            language={language}
            key={dispute.denial.anchor}
            story={story}
            claim={claim}
            dispute={dispute}
          />
        ))}
        <p className="in-sheet entry-back">
          <a href={`#${claim.sentence}`}>
            {fill(words.story.backToParagraph, { number: paragraph })}
          </a>
        </p>
      </div>
    </li>
  );
}
