import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
import type { MoreOn } from '@/lib/site/more-on';
import type { PageSite } from '@/lib/site/site';
import { dayOf } from '@/lib/calendar/moment';
import { languageAttributes } from '@/lib/languages/table/language-attributes';

/** Other stories with a speaker or a topic of this one, under what they share with it. */
export function MoreOnList({ site, groups }: { site: PageSite; groups: readonly MoreOn[] }) {
  return groups.map(({ name, path, stories }) => (
    <section key={path} className="print:hidden">
      <SectionHeading>
        <Filled
          text={wordsOf(site.language).story.moreOn}
          parts={{
            name: (
              <a href={href(site, path)} className="quiet">
                {name}
              </a>
            ),
          }}
        />
      </SectionHeading>
      <ul className="mt-1">
        {stories.map(({ id, slug, lang, headline, published }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline gap-x-2 border-t border-hair py-2.5 first:border-0"
          >
            <a
              {...languageAttributes(lang)}
              href={href(site, paths.story(slug))}
              className="tap quiet"
            >
              {headline.text}
            </a>{' '}
            {published && (
              <small className="font-sans text-note whitespace-nowrap text-soft">
                <Day point={dayOf(published)} language={site.language} />
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
