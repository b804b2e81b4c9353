import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** What the site stands for, where that is told at length, and what can be subscribed to. */
export function Footer({ site }: { site: PageSite }) {
  const feeds =
    site.url === null
      ? []
      : [
          { path: paths.rss(paths.home), words: 'RSS' },
          { path: paths.jsonFeed(paths.home), words: 'JSON Feed' },
        ];
  return (
    <footer className="mt-16 border-t border-rule pb-12 pt-5 font-sans text-ui text-soft print:hidden">
      <div className="mx-auto flex max-w-296 flex-wrap gap-x-6 gap-y-2 px-5 sm:px-6">
        <p className="py-1">Nothing here is checked for truth; every line says who says it.</p>
        {[
          { path: paths.about, words: 'How this is made' },
          { path: paths.follow, words: 'Follow' },
          { path: paths.editions, words: 'Editions' },
          { path: paths.topics, words: 'Topics' },
          { path: paths.archive, words: 'Archive' },
          ...feeds,
          ...(site.hasCalendar ? [{ path: paths.calendar, words: 'Calendar' }] : []),
        ].map(({ path, words }) => (
          <a key={path} href={href(site, path)} className="py-1">
            {words}
          </a>
        ))}
      </div>
    </footer>
  );
}
