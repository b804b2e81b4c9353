import type { ReactNode } from 'react';
import { FollowItem } from '@/components/follow/follow-item';
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
        What is new can come to you: no account, no mail address, nothing that watches you.
      </PageHeading>
      {site.url === null ? (
        <p className="mt-6 max-w-160 leading-[1.48]">
          It is not known yet where this site will be served, so it has no feeds.
        </p>
      ) : (
        <div className="mt-8 grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-2">
          <section aria-labelledby="how">
            <SectionHeading id="how">How</SectionHeading>
            <ol className="mt-3 grid max-w-160 list-decimal gap-2 pl-5 leading-[1.48]">
              <li>Take a feed reader: an app or a website that collects what is new for you.</li>
              <li>Copy the address of a feed from this page: RSS will do for any reader.</li>
              <li>Paste it where the reader says “add” or “subscribe”. That is all.</li>
            </ol>
            <p className="mt-4 max-w-160 leading-[1.48]">
              To take in everything at once, give your reader{' '}
              <a href={href(site, paths.feedList)}>the list of all feeds</a> (OPML).
            </p>
          </section>
          <Part id="whole" title="The whole site">
            <FollowItem site={site} name="Everything" list={paths.home}>
              Each story in full, when it appears.
            </FollowItem>
            <FollowItem site={site} name="An edition a day" list={paths.editions}>
              One entry for every day with stories.
            </FollowItem>
            <FollowItem site={site} name="What is to come" list={paths.coming}>
              Each date that lies ahead, when a story tells of it.
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
        </div>
      )}
      {site.hasCalendar && (
        <section aria-labelledby="calendar" className="mt-10">
          <SectionHeading id="calendar">In your calendar</SectionHeading>
          <p className="mt-3 max-w-160 leading-[1.48]">
            Subscribe to a calendar by its address:{' '}
            {calendar && (
              <>
                <a href={href(site, paths.comingCalendar)}>what is to come</a>, or{' '}
              </>
            )}
            <a href={href(site, paths.calendar)}>every dated event</a>. Each story offers its own
            dates too.
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
