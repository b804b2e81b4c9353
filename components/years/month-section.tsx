import { counted } from '@/lib/languages/format/counted';
import { DatedStory } from '@/components/years/dated-story';
import type { PageSite } from '@/lib/site/site';
import type { MonthGroup } from '@/lib/site/timeline/month-groups';

/** The dates of a month, or those that reach over several, under their heading. */
export function MonthSection({
  site,
  group: { title, month, dates },
  year,
  opens,
}: {
  site: PageSite;
  group: MonthGroup;
  year: string;
  /** Whether it is the first of its month on the page: links to the month lead here. */
  opens: boolean;
}) {
  return (
    <section
      id={opens ? `month-${month}` : undefined}
      className="grid gap-x-6 gap-y-3 border-t-2 border-rule pt-4 pb-8 lg:grid-cols-[11.5rem_minmax(0,1fr)]"
    >
      <h2 className="text-item font-semibold tracking-tight">
        {title} <span className="unseen"> {year}</span>{' '}
        <small className="mt-0.5 block font-sans text-ui font-normal tracking-normal text-soft">
          {counted(site.language, 'date', dates.length)}
        </small>
      </h2>
      <ol>
        {dates.map((dated) => (
          <DatedStory key={dated.story.id + dated.date.anchor} site={site} dated={dated} />
        ))}
      </ol>
    </section>
  );
}
