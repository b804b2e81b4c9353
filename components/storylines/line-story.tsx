import { dayOf } from '@/lib/calendar/moment';
import type { StoryBrief } from '@/lib/readings/story-brief';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import { count } from '@/lib/wording/count';
import { pointWords } from '@/lib/wording/dates/calendar-point';
import { languageAttributes } from '@/lib/wording/language-attributes';

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
      <p className="font-sans text-ui text-soft">
        {published ? pointWords(dayOf(published)) : 'Day of publication not stated'}
        {claims.length > 0 && ` · ${count(claims.length, 'claim')}`}
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
