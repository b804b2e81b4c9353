import { wordsOf } from '@/lib/languages/words/words-of';
import { FoldedList } from '@/components/coming/folded-list';
import { DatedItem } from '@/components/lists/dated-item';
import type { ComingDates } from '@/lib/site/coming/coming-dates';
import { type ComingSpan, comingSpans } from '@/lib/site/coming/coming-group';
import type { Site } from '@/lib/site/site';

/** Coming dates by how soon they come; a part without dates is left out. */
export function ComingGroups({
  site,
  dates,
}: {
  site: Pick<Site, 'base' | 'language'>;
  dates: ComingDates;
}) {
  const titles: Readonly<Record<ComingSpan, string>> = wordsOf(site.language).lists.coming;
  return comingSpans
    .filter((span) => dates[span].length > 0)
    .map((span) => (
      <div key={span} className="pt-3.5">
        <h3 className="label">{titles[span]}</h3>
        <FoldedList
          language={site.language}
          items={dates[span].map((dated) => (
            <DatedItem key={dated.story.id + dated.date.anchor} site={site} dated={dated} />
          ))}
        />
      </div>
    ));
}
