import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayWords } from '@/lib/wording/dates/day-words';

/** Leads on to the edition after one, or to the front page where there is none yet. */
export function NewerEditionPage({
  site,
  newer,
}: {
  site: Pick<Site, 'base' | 'language'>;
  newer: IsoDay | null;
}) {
  const { editions } = wordsOf(site.language).lists;
  const address = href(site, newer === null ? paths.home : paths.edition(newer));
  const words = newer === null ? editions.newest : dayWords(newer, site.language);
  return (
    <div className="max-w-160 pt-12">
      <meta httpEquiv="refresh" content={`0; url=${address}`} />
      <h1 className="text-title font-semibold tracking-tighter">{words}</h1>
      <p className="mt-4 text-lead">
        <Filled
          text={newer === null ? editions.noLater : editions.after}
          parts={{ link: <a href={address}>{words}</a> }}
        />
      </p>
    </div>
  );
}
