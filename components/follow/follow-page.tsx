import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { ReactNode } from 'react';
import { FollowItem } from '@/components/follow/follow-item';
import { Balanced } from '@/components/ui/balanced';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
import type { FollowView } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';

/** What can be subscribed to, and how, in plain words. */
export function FollowPage({
  site,
  view: { calendar, storylines, topics, speakers },
}: {
  site: PageSite;
  view: FollowView;
}) {
  const words = wordsOf(site.language);
  const { follow } = words;
  const calendars = site.hasCalendar && (
    <section aria-labelledby="calendar">
      <SectionHeading id="calendar">{follow.calendar}</SectionHeading>
      <p className="mt-3 max-w-160 leading-row">
        <Filled
          text={calendar ? follow.calendars : follow.calendarOfAll}
          parts={{
            coming: <a href={href(site, paths.comingCalendar)}>{follow.whatIsToCome}</a>,
            all: <a href={href(site, paths.calendar)}>{follow.everyEvent}</a>,
          }}
        />
      </p>
    </section>
  );
  return (
    <>
      <PageHeading title={words.site.follow}>{follow.note}</PageHeading>
      {site.url === null ? (
        <>
          <p className="mt-6 max-w-160 leading-row">{follow.unserved}</p>
          <div className="mt-10">{calendars}</div>
        </>
      ) : (
        <>
          <section aria-labelledby="how" className="mt-8">
            <SectionHeading id="how">{follow.how}</SectionHeading>
            <ol className="mt-3 grid max-w-160 list-decimal gap-2 ps-5 leading-row">
              <li>{follow.steps.reader}</li>
              <li>{follow.steps.copy}</li>
              <li>{follow.steps.paste}</li>
            </ol>
            <p className="mt-4 max-w-160 leading-row">
              <Filled
                text={follow.all}
                parts={{ list: <a href={href(site, paths.feedList)}>{follow.allFeeds}</a> }}
              />
            </p>
          </section>
          <Balanced>
            <Part id="whole" title={follow.whole}>
              <FollowItem site={site} name={follow.everything} list={paths.home}>
                {follow.everythingNote}
              </FollowItem>
              <FollowItem site={site} name={follow.edition} list={paths.editions}>
                {follow.editionNote}
              </FollowItem>
              <FollowItem site={site} name={follow.coming} list={paths.coming}>
                {follow.comingNote}
              </FollowItem>
            </Part>
            {storylines.length > 0 && (
              <Part id="storylines" title={follow.storyline}>
                {storylines.map(({ slug, name }) => (
                  <FollowItem key={slug} site={site} name={name} list={paths.storyline(slug)} />
                ))}
              </Part>
            )}
            {topics.length > 0 && (
              <Part id="topics" title={follow.topic}>
                {topics.map(({ slug, name }) => (
                  <FollowItem key={slug} site={site} name={name} list={paths.topic(slug)} />
                ))}
              </Part>
            )}
            {speakers.length > 0 && (
              <Part id="speakers" title={follow.speaker}>
                {speakers.map(({ slug, name }) => (
                  <FollowItem key={slug} site={site} name={name} list={paths.speaker(slug)} />
                ))}
              </Part>
            )}
            {calendars}
          </Balanced>
        </>
      )}
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{title}</SectionHeading>
      <ul className="follow-items mt-1">{children}</ul>
    </section>
  );
}
