import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

const entries = [
  { path: paths.home, words: 'Briefing' },
  { path: paths.about, words: 'How this is made' },
  { path: paths.search, words: 'Search' },
];

/** The name of the site and the ways through it. */
export function Masthead({ site, current }: { site: Site; current: string }) {
  return (
    <header className="border-b border-rule pb-3 pt-5 print:border-0 print:p-0">
      <div className="mx-auto flex max-w-296 flex-wrap items-baseline justify-between gap-x-8 gap-y-2 px-5 sm:px-6 print:px-0">
        <a
          href={href(site, paths.home)}
          className="text-[1.55rem] font-bold leading-none tracking-tighter no-underline print:text-[1.1rem]"
        >
          {site.name}
          <span className="text-accent">.</span>
        </a>
        <nav aria-label="Site" className="flex gap-x-5 print:hidden">
          {entries.map(({ path, words }) => (
            <a
              key={path}
              href={href(site, path)}
              aria-current={path === current ? 'page' : undefined}
              className="border-b-2 border-transparent py-1.5 font-sans text-ui font-medium leading-none no-underline hover:border-hair aria-[current]:border-accent"
            >
              {words}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
