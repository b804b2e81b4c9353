import { wordsOf } from '@/lib/languages/words/words-of';
import type { ReactNode } from 'react';
import { Footer } from '@/components/site/footer';
import { Masthead } from '@/components/site/masthead';
import type { PageSite } from '@/lib/site/site';

/** What stands around every page. `current` is the path of the page itself. */
export function PageFrame({
  site,
  current,
  children,
}: {
  site: PageSite;
  current: string;
  children: ReactNode;
}) {
  return (
    <>
      <a
        href="#main"
        className="sr-only bg-ink px-4 py-3 font-sans text-ui text-paper focus:not-sr-only focus:absolute"
      >
        {wordsOf(site.language).site.skip.text}
      </a>
      <Masthead site={site} current={current} />
      <main id="main" tabIndex={-1} className="frame">
        {children}
      </main>
      <Footer site={site} />
    </>
  );
}
