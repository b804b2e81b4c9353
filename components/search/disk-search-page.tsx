import { OtherWays } from '@/components/search/other-ways';
import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** What stands for the search on a disk, where a browser loads no index for a page. */
export function DiskSearchPage({ site }: { site: PageSite }) {
  const { search, site: names } = wordsOf(site.language);
  return (
    <div className="max-w-160 pt-8 sm:pt-10">
      <h1 className="text-title font-semibold tracking-tighter">{names.search}</h1>
      <p className="mt-4 text-lead">{search.onDisk}</p>
      <p className="mt-4 leading-row">
        <OtherWays site={site} />
      </p>
      <ul className="mt-4 font-sans text-ui">
        {(['topics', 'storylines', 'editions', 'coming'] as const).map((list) => (
          <li key={list} className="border-t border-hair py-3">
            <a href={href(site, paths[list])}>{names[list]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
