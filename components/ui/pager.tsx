import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { href, pagePath } from '@/lib/site/addresses';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { PageSite } from '@/lib/site/site';

/** The way through a list of several pages; nothing where there is one. */
export function Pager({
  site,
  list,
  page: { number, of },
}: {
  site: PageSite;
  /** The path of the list. */
  list: string;
  page: Pick<ListPage<unknown>, 'number' | 'of'>;
}) {
  if (of === 1) return null;
  const { site: words } = wordsOf(site.language);
  const link = (to: number, rel: 'prev' | 'next', name: string) =>
    to >= 1 && to <= of ? (
      <a href={href(site, pagePath(list, to))} rel={rel} className="py-1">
        {name}
      </a>
    ) : (
      <span />
    );
  return (
    <nav
      aria-label={words.pages}
      className="mt-6 flex items-baseline justify-between border-t border-hair pt-3 font-sans text-ui"
    >
      {link(number - 1, 'prev', words.newerPage)}
      <span className="text-soft">{fill(words.pageOf, { number, of })}</span>
      {link(number + 1, 'next', words.olderPage)}
    </nav>
  );
}
