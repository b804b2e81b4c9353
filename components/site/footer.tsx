import { wordsOf } from '@/lib/languages/words/words-of';
import { ThemeChoice } from '@/components/site/theme-choice';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** What the site stands for, where that is told at length, and what can be subscribed to. */
export function Footer({ site }: { site: PageSite }) {
  const names = wordsOf(site.language).site;
  const feeds =
    site.url === null
      ? []
      : [
          { path: paths.rss(paths.home), words: 'RSS' },
          { path: paths.jsonFeed(paths.home), words: 'JSON Feed' },
        ];
  return (
    <footer className="mt-16 border-t border-rule pb-12 pt-5 detail print:hidden">
      <div className="frame flex flex-wrap gap-x-4 gap-y-1">
        <p className="w-full py-1">{names.unchecked}</p>
        {[
          { path: paths.about, words: names.about },
          { path: paths.follow, words: names.follow },
          { path: paths.editions, words: names.editions },
          { path: paths.topics, words: names.topics },
          { path: paths.archive, words: names.archive },
          { path: paths.corrections, words: names.corrections },
          ...feeds,
          ...(site.hasCalendar ? [{ path: paths.calendar, words: names.calendar }] : []),
        ].map(({ path, words }) => (
          <a key={path} href={href(site, path)} className="py-1">
            {words}
          </a>
        ))}
      </div>
      <ThemeChoice language={site.language} />
    </footer>
  );
}
