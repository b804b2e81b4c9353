import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayWords } from '@/lib/wording/dates/day-words';

/** Leads on to the edition after one, or to the front page where there is none yet. */
export function NewerEditionPage({
  site,
  newer,
}: {
  site: Pick<Site, 'base'>;
  newer: IsoDay | null;
}) {
  const address = href(site, newer === null ? paths.home : paths.edition(newer));
  const words = newer === null ? 'the briefing' : dayWords(newer);
  return (
    <div className="max-w-160 pt-12">
      <meta httpEquiv="refresh" content={`0; url=${address}`} />
      <h1 className="text-title font-semibold tracking-tighter">
        {newer === null ? 'The briefing' : words}
      </h1>
      <p className="mt-4 text-lead">
        {newer === null ? 'There is no later edition yet: read ' : 'The next edition is that of '}
        <a href={address}>{words}</a>.
      </p>
    </div>
  );
}
