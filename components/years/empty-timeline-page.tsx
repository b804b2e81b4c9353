import { wordsOf } from '@/lib/languages/words/words-of';
import type { PageSite } from '@/lib/site/site';
import { PageHeading } from '@/components/ui/page-heading';

/** What stands where no story gives a date. */
export function EmptyTimelinePage({ site }: { site: PageSite }) {
  const words = wordsOf(site.language);
  return (
    <PageHeading label={words.lists.timeline.all} title={words.site.timeline}>
      {words.lists.timeline.none}
    </PageHeading>
  );
}
