import { FilterOption } from '@/components/search/filter-option';
import type { Facet } from '@/lib/search/facets/filters';
import { inOrder } from '@/lib/search/facets/in-order';
import { isEndless, shownValues } from '@/lib/search/facets/shown-values';

const titles: Readonly<Record<Facet, string>> = {
  topic: 'Topic',
  speaker: 'Speaker',
  kind: 'Kind of claim',
  sentiment: 'Sentiment',
  year: 'Year',
};

/** The values of a facet that lead to most stories. Of endless facets the script brings the others. */
export function FilterGroup({
  facet,
  counts,
}: {
  facet: Facet;
  counts: ReadonlyMap<string, number>;
}) {
  const { few, more } = shownValues(facet, inOrder(facet, [...counts.keys()]), counts, []);
  if (few.length === 0) return null;
  return (
    <fieldset data-part={facet} className="min-w-0">
      <legend className="mb-1 font-sans text-label font-semibold uppercase tracking-label text-soft">
        {titles[facet]}
      </legend>
      <div data-part="few">
        {few.map((value) => (
          <FilterOption key={value} facet={facet} value={value} count={counts.get(value) ?? 0} />
        ))}
      </div>
      <details data-part="details" hidden={more.length === 0}>
        <summary className="flex min-h-8 items-center font-sans text-ui text-soft">
          <span data-part="how-many">{`${more.length} more`}</span>
        </summary>
        <div data-part="more" className="max-h-80 overflow-y-auto">
          {(isEndless(facet) ? [] : more).map((value) => (
            <FilterOption key={value} facet={facet} value={value} count={counts.get(value) ?? 0} />
          ))}
        </div>
      </details>
    </fieldset>
  );
}
