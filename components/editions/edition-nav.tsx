import { href, paths } from '@/lib/site/addresses';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Site } from '@/lib/site/site';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/**
 * The ways to the editions before and after. The one after is not named: an edition stays as it was
 * when later ones appear, so its link leads over a page that does know it.
 */
export function EditionNav({
  site,
  day,
  older,
}: {
  site: Pick<Site, 'base'>;
  day: IsoDay;
  older: IsoDay | null;
}) {
  return (
    <nav
      aria-label="Editions"
      className="flex flex-wrap items-baseline gap-x-8 border-t border-hair pt-3 font-sans text-ui"
    >
      {older === null ? (
        <span className="text-soft">The first edition</span>
      ) : (
        <a href={href(site, paths.edition(older))} rel="prev" className="py-1">
          Older: {pointWords(older)}
        </a>
      )}
      <a href={href(site, paths.editionNewer(day))} rel="next" className="py-1">
        Newer
      </a>
    </nav>
  );
}
