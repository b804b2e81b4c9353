import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { NameList } from '@/components/lists/name-list';
import { PageHeading } from '@/components/ui/page-heading';
import { Pager } from '@/components/ui/pager';
import { paths } from '@/lib/site/addresses';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { PageSite } from '@/lib/site/site';
import type { SpeakerFigure } from '@/lib/pages/views';

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
  const words = wordsOf(site.language);
  return (
    <>
      <PageHeading title={words.site.who}>
        {parties === 0
          ? words.lists.who.none
          : fill(words.lists.who.heading, {
              speakers: counted(site.language, 'speaker', parties),
            })}
      </PageHeading>
      <NameList
        site={site}
        names={page.items.map(({ name, slug, claims, stories }) => ({
          name,
          path: paths.speaker(slug),
          note: `${counted(site.language, 'claim', claims)} · ${counted(site.language, 'story', stories)}`,
        }))}
      />
      <Pager site={site} list={paths.who} page={page} />
    </>
  );
}
