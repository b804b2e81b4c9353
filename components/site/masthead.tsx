import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

const entries = [
  { path: paths.home, words: 'briefing' },
  { path: paths.coming, words: 'coming' },
  { path: paths.storylines, words: 'storylines' },
  { path: paths.timeline, words: 'timeline' },
  { path: paths.who, words: 'who' },
  { path: paths.search, words: 'search' },
] as const;

/** The name of the site and the ways through it. `current` is the path of the page's own part. */
export function Masthead({ site, current }: { site: PageSite; current: string }) {
  const { site: names } = wordsOf(site.language);
  return (
    <header className="border-b border-rule pb-2 pt-5 print:pt-0">
      <div className="frame flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <a
          href={href(site, paths.home)}
          className="text-figure font-bold leading-none tracking-tighter no-underline"
        >
          {site.name}
          <span className="text-accent">.</span>
        </a>
        <nav aria-label={names.navigation} className="masthead-nav">
          {entries.map(({ path, words }) => (
            <a
              key={path}
              href={href(site, path)}
              aria-current={path === current ? 'page' : undefined}
            >
              {names[words]}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
