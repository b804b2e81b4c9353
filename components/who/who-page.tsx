import { NameList } from '@/components/lists/name-list';
import { PageHeading } from '@/components/ui/page-heading';
import { Pager } from '@/components/ui/pager';
import { paths } from '@/lib/site/addresses';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { PageSite } from '@/lib/site/site';
import type { SpeakerFigure } from '@/lib/pages/views';
import { count } from '@/lib/wording/count';

/** All who speak, who says most first. */
export function WhoPage({
  site,
  parties,
  page,
}: {
  site: PageSite;
  /** How many there are on all pages. */
  parties: number;
  page: ListPage<SpeakerFigure>;
}) {
  return (
    <>
      <PageHeading title="Who says what">
        {parties === 0
          ? 'No story here attributes anything to a named speaker.'
          : `${count(parties, 'speaker')}, those with most claims first. This site has checked none of what they say.`}
      </PageHeading>
      <NameList
        site={site}
        names={page.items.map(({ name, slug, claims, stories }) => ({
          name,
          path: paths.speaker(slug),
          note: `${count(claims, 'claim')} · ${count(stories, 'story', 'stories')}`,
        }))}
      />
      <Pager site={site} list={paths.who} page={page} />
    </>
  );
}
