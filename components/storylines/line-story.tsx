import { Day } from '@/components/ui/day';
import { dayOf } from '@/lib/calendar/moment';
import { counted } from '@/lib/languages/format/counted';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { StoryBrief } from '@/lib/readings/story-brief';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** A story of a storyline in short: its day and its headline. */
export function LineStory({
  site,
  story: { slug, lang, headline, published, claims },
}: {
  site: PageSite;
  story: StoryBrief;
}) {
  return (
    <li className="break-inside-avoid border-t border-hair py-3">
      <p className="detail">
        {published ? (
          <Day point={dayOf(published)} language={site.language} />
        ) : (
          wordsOf(site.language).dates.notStated
        )}
        {claims.length > 0 && ` · ${counted(site.language, 'claim', claims.length)}`}
      </p>
      <h3
        {...languageAttributes(lang)}
        className="mt-0.5 text-[1.15rem] leading-tight font-semibold tracking-tight text-balance"
      >
        <a href={href(site, paths.story(slug))} className="no-underline hover:text-accent">
          {headline.text}
        </a>
      </h3>
    </li>
  );
}
