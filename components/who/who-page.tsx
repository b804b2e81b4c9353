import { NameList } from '@/components/lists/name-list';
import { PageHeading } from '@/components/ui/page-heading';
import { Pager } from '@/components/ui/pager';
import { paths } from '@/lib/site/addresses';
import type { ListPage } from '@/lib/site/lists/pages-of';
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
      <NameList
        site={site}
        names={page.items.map(({ name, slug, statements, stories }) => ({
          name,
          path: paths.speaker(slug),
          note: `${count(statements.length, 'claim')} · ${count(stories.length, 'story', 'stories')}`,
        }))}
      />
      <Pager site={site} list={paths.who} page={page} />
    </>
  );
}
