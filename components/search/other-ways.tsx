import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** Where else to look for a story. */
export function OtherWays({ site }: { site: PageSite }) {
  const { search } = wordsOf(site.language);
  return (
    <Filled
      text={search.otherWays}
      parts={{
        archive: <a href={href(site, paths.archive)}>{search.archive}</a>,
        timeline: <a href={href(site, paths.timeline)}>{search.timeline}</a>,
        who: <a href={href(site, paths.who)}>{search.who}</a>,
      }}
    />
  );
}
