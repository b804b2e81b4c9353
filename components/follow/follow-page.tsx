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
  return (
    <>
      <PageHeading title="Follow">
        New stories can come to you: no account, no e-mail address, no tracking.
      </PageHeading>
      {site.url === null ? (
        <p className="mt-6 max-w-160 leading-[1.48]">
          This site has no feeds yet, because its address has not been set.
        </p>
      ) : (
        <Balanced>
          <section aria-labelledby="how">
            <SectionHeading id="how">How</SectionHeading>
            <ol className="mt-3 grid max-w-160 list-decimal gap-2 pl-5 leading-[1.48]">
              <li>Choose a feed reader: an app or a website that collects what is new for you.</li>
              <li>Copy the address of a feed from this page. Every reader takes RSS.</li>
              <li>Paste it where the reader says “add” or “subscribe”. That is all.</li>
            </ol>
            <p className="mt-4 max-w-160 leading-[1.48]">
              To follow everything at once, give your reader{' '}
              <a href={href(site, paths.feedList)}>the list of all feeds</a> (OPML).
            </p>
          </section>
          <Part id="whole" title="The whole site">
            <FollowItem site={site} name="Everything" list={paths.home}>
              Each story in full, as it appears.
            </FollowItem>
            <FollowItem site={site} name="An edition a day" list={paths.editions}>
              One entry for each day that has stories.
            </FollowItem>
            <FollowItem site={site} name="Coming up" list={paths.coming}>
              Each date ahead, as soon as a story names it.
            </FollowItem>
          </Part>
          {storylines.length > 0 && (
            <Part id="storylines" title="A storyline">
              {storylines.map(({ slug, name }) => (
                <FollowItem key={slug} site={site} name={name} list={paths.storyline(slug)} />
              ))}
            </Part>
          )}
          {topics.length > 0 && (
            <Part id="topics" title="A topic">
              {topics.map(({ slug, name }) => (
                <FollowItem key={slug} site={site} name={name} list={paths.topic(slug)} />
              ))}
            </Part>
          )}
          {speakers.length > 0 && (
            <Part id="speakers" title="A speaker">
              {speakers.map(({ slug, name }) => (
                <FollowItem key={slug} site={site} name={name} list={paths.speaker(slug)} />
              ))}
            </Part>
          )}
        </Balanced>
      )}
      {site.hasCalendar && (
        <section aria-labelledby="calendar" className="mt-2">
          <SectionHeading id="calendar">In your calendar</SectionHeading>
          <p className="mt-3 max-w-160 leading-[1.48]">
            Subscribe to a calendar by its address:{' '}
            {calendar && (
              <>
                <a href={href(site, paths.comingCalendar)}>what is coming up</a>, or{' '}
              </>
            )}
            <a href={href(site, paths.calendar)}>every dated event</a>. Each story also offers its
            own dates.
          </p>
        </section>
      )}
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{title}</SectionHeading>
      <ul className="mt-1">{children}</ul>
    </section>
  );
}
