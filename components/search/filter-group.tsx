import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { numberWords } from '@/lib/languages/format/number-words';
import { FilterOption } from '@/components/search/filter-option';
import type { Facet } from '@/lib/search/facets/filters';
import { inOrder } from '@/lib/search/facets/in-order';
import { isEndless, shownValues } from '@/lib/search/facets/shown-values';

/** The values of a facet that lead to most stories. Of endless facets the script brings the others. */
export function FilterGroup({
  language,
  facet,
  counts,
}: {
  language: InterfaceLanguage;
  facet: Facet;
  counts: ReadonlyMap<string, number>;
}) {
  const { few, more } = shownValues(facet, inOrder(facet, [...counts.keys()]), counts, []);
  if (few.length === 0) return null;
  const { search } = wordsOf(language);
  const option = (value: string) => (
    <FilterOption
      key={value}
      language={language}
      facet={facet}
      value={value}
      count={counts.get(value) ?? 0}
    />
  );
  return (
    <fieldset data-part={facet} className="min-w-0">
      <legend className="mb-1 label">{search.facets[facet]}</legend>
      <div data-part="few">{few.map(option)}</div>
      <details data-part="details" hidden={more.length === 0}>
        <summary className="flex min-h-8 items-center detail">
          <span data-part="how-many">
            {fill(search.script.moreValues, { n: numberWords(language, more.length) })}
          </span>
        </summary>
        <div data-part="more" className="max-h-80 overflow-y-auto">
          {(isEndless(facet) ? [] : more).map(option)}
        </div>
      </details>
    </fieldset>
  );
}
