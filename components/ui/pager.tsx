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
  const link = (to: number, rel: 'prev' | 'next', words: string) =>
    to >= 1 && to <= of ? (
      <a href={href(site, pagePath(list, to))} rel={rel} className="py-1">
        {words}
      </a>
    ) : (
      <span />
    );
  return (
    <nav
      aria-label="Pages"
      className="mt-6 flex items-baseline justify-between border-t border-hair pt-3 font-sans text-ui"
    >
      {link(number - 1, 'prev', 'Newer')}
      <span className="text-soft">
        Page {number} of {of}
      </span>
      {link(number + 1, 'next', 'Older')}
    </nav>
  );
}
