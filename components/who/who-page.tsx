import { PageHeading } from '@/components/lists/page-heading';
import { Pager } from '@/components/site/pager';
import { href, paths } from '@/lib/site/addresses';
import type { ListPage } from '@/lib/site/pages-of';
import type { Site } from '@/lib/site/site';
import type { Speaker } from '@/lib/site/speakers/speaker';
import { count } from '@/lib/wording/count';

/** All who speak, who says most first. */
export function WhoPage({ site, page }: { site: Site; page: ListPage<Speaker> }) {
  return (
    <>
      <PageHeading title="Who says what">
        {site.speakers.length === 0
          ? 'No story here attributes anything to a party that it names.'
          : `${count(site.speakers.length, 'party', 'parties')}, who is reported to say most first. None of it has been checked by this site.`}
      </PageHeading>
      <ol className="mt-6 grid gap-x-10 border-t-2 border-rule sm:grid-cols-2 lg:grid-cols-3">
        {page.items.map(({ name, slug, statements, stories }) => (
          <li key={slug} className="border-b border-hair py-2.5">
            <a
              href={href(site, paths.speaker(slug))}
              className="text-[1.15rem] font-semibold leading-tight tracking-tight no-underline wrap-anywhere hover:text-accent"
            >
              {name}
            </a>
            <span className="mt-0.5 block font-sans text-note text-soft">
              {count(statements.length, 'claim')} · {count(stories.length, 'story', 'stories')}
            </span>
          </li>
        ))}
      </ol>
      <Pager site={site} list={paths.who} page={page} />
    </>
  );
}
