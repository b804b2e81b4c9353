import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Site } from '@/lib/site/site';

/**
 * The ways to the editions before and after. The one after is not named: an edition stays as it was
 * when later ones appear, so its link leads over a page that does know it.
 */
export function EditionNav({
  site,
  day,
  older,
}: {
  site: Pick<Site, 'base' | 'language'>;
  day: IsoDay;
  older: IsoDay | null;
}) {
  const words = wordsOf(site.language);
  const { editions } = words.lists;
  return (
    <nav
      aria-label={words.site.editions}
      className="flex flex-wrap items-baseline gap-x-8 border-t border-hair pt-3 font-sans text-ui print:hidden"
    >
      {older === null ? (
        <span className="text-soft">{editions.first}</span>
      ) : (
        <a href={href(site, paths.edition(older))} rel="prev" className="py-1">
          <Filled
            text={editions.older}
            parts={{ day: <Day point={older} language={site.language} /> }}
          />
        </a>
      )}
      <a href={href(site, paths.editionNewer(day))} rel="next" className="py-1">
        {editions.newer}
      </a>
    </nav>
  );
}
