import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { ownDirection } from '@/lib/languages/table/own-direction';
import { SpeakerName } from '@/components/story/ledger/speaker-name';
import { StatementDay } from '@/components/who/statement-day';
import { ClaimWords } from '@/components/ui/claim-words';
import { KindLabel } from '@/components/ui/kind-label';
import { href, paths } from '@/lib/site/addresses';
import type { DatedStatement } from '@/lib/site/speakers/statements/dated-statements';
import type { PageSite } from '@/lib/site/site';
import { speakerNote } from '@/lib/wording/facts/speaker-note';

/**
 * A claim in a list over many stories: kind, words, day and story. `named` says who makes it, and
 * stands the kind above the words instead of beside them.
 */
export function StatementItem({
  site,
  statement,
  named = false,
}: {
  site: PageSite;
  statement: DatedStatement;
  named?: boolean;
}) {
  const { story, claim } = statement;
  const note = speakerNote(claim, site.language);
  const path = href(site, paths.story(story.slug));
  return (
    <li
      className={
        named
          ? 'border-t border-hair py-3.5 first:border-0'
          : 'grid gap-x-6 gap-y-0.5 border-t border-hair py-3.5 first:border-0 sm:grid-cols-[8.5rem_minmax(0,1fr)]'
      }
    >
      <p className="font-sans text-ui wrap-anywhere sm:pt-0.5">
        {named && (
          <>
            <b className="me-2 font-semibold">
              <SpeakerName site={site} name={claim.speaker.resolved} />
            </b>{' '}
          </>
        )}
        <KindLabel language={site.language} kind={claim.kind} />
      </p>
      <div>
        <p {...ownDirection(site.language, story.lang)} className="leading-row">
          <ClaimWords
            lang={story.lang}
            claim={claim}
            words={claim.row}
            link={`${path}#${claim.anchor}`}
          />
        </p>
        <p className="mt-0.5 note">
          <StatementDay statement={statement} language={site.language} />
          {note && ` · ${note}`}
          {' · '}
          <a
            {...languageAttributes(story.lang)}
            href={`${path}#${claim.sentence}`}
            aria-label={`${story.headline.text}: ${claim.row}`}
          >
            {story.headline.text}
          </a>
        </p>
      </div>
    </li>
  );
}
