import { DaySection } from '@/components/briefing/day-section';
import { LatestDates } from '@/components/briefing/latest-dates';
import { SpeakerFigures } from '@/components/briefing/speaker-figures';
import { byDay } from '@/lib/site/days';
import { latestDates } from '@/lib/site/latest-dates';
import type { Site } from '@/lib/site/site';

/** What fits beside the first stories without outgrowing them. */
const mostDates = 6;
const mostSpeakers = 6;

/** The home page: stories by day, with the latest dates and who is speaking beside them. */
export function BriefingPage({ site }: { site: Site }) {
  const dates = latestDates(site.entries, mostDates);
  const speakers = site.speakers.slice(0, mostSpeakers);
  return (
    <div className="grid grid-cols-1 gap-x-20 gap-y-8 pt-7 sm:pt-8 lg:grid-cols-[minmax(0,1fr)_minmax(17rem,21rem)]">
      <h1 className="sr-only">{site.name}, the briefing</h1>
      <div>
        {byDay(site.entries).map((group, i) => (
          <DaySection key={group.day} site={site} group={group} leads={i === 0} />
        ))}
      </div>
      <aside className="grid grid-cols-1 content-start gap-8">
        {dates.length > 0 && <LatestDates site={site} dates={dates} />}
        {speakers.length > 0 && <SpeakerFigures speakers={speakers} />}
      </aside>
    </div>
  );
}
