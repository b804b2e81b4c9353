import { wordsOf } from '@/lib/languages/words/words-of';
import type { ReactNode } from 'react';
import { Footer } from '@/components/site/footer';
import { Masthead } from '@/components/site/masthead';
import { SkipLink } from '@/components/ui/skip-link';
import type { PageSite } from '@/lib/site/site';

/** What stands around every page. `current` is the path of the page itself. */
export function PageFrame({
  site,
  current,
  parts,
  children,
}: {
  site: PageSite;
  current: string;
  /** The parts of a story's page that one may go to at once, beside its text. */
  parts: readonly ('timeline' | 'who')[];
  children: ReactNode;
}) {
  const { skip } = wordsOf(site.language).site;
  return (
    <>
      <SkipLink to={parts.length === 0 ? 'main' : 'read'}>{skip.text}</SkipLink>
      {parts.map((part) => (
        <SkipLink key={part} to={part}>
          {skip[part]}
        </SkipLink>
      ))}
      <Masthead site={site} current={current} />
      <main id="main" tabIndex={-1} className="frame">
        {children}
      </main>
      <Footer site={site} />
    </>
  );
}
