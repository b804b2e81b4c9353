import { wordsOf } from '@/lib/languages/words/words-of';
import { searchWords } from '@/lib/search/hits/search-words';
import { FilterGroup } from '@/components/search/filter-group';
import { FilterOption } from '@/components/search/filter-option';
import { HitTemplates } from '@/components/search/hit-templates';
import { OtherWays } from '@/components/search/other-ways';
import { SkipLink } from '@/components/ui/skip-link';
import { facets } from '@/lib/search/facets/filters';
import type { SearchView } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';

/**
 * The form, and the places that `lib/search/browser` fills; without scripts the page leads
 * elsewhere. What the script adds is made of the templates here, so that all markup is in one place.
 */
export function SearchPage({ site, view }: { site: PageSite; view: SearchView }) {
  const words = wordsOf(site.language);
  const { search } = words;
  const { segments, version, counts } = view;
  return (
    <div
      data-search={site.base}
      data-segments={JSON.stringify(segments)}
      data-version={version}
      data-words={JSON.stringify(searchWords(site.language, words))}
      className="pt-8 sm:pt-10"
    >
      <h1 className="text-title font-semibold tracking-tighter">{words.site.search}</h1>
      <p className="mt-4 hidden max-w-160 text-lead noscript:block">
        {search.noScript} <OtherWays site={site} />
      </p>
      <div className="mt-4 grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)] noscript:hidden">
        <search className="lg:col-span-2">
          <form
            id="search"
            data-part="form"
            className="flex items-end gap-x-4 border-b-2 border-rule"
          >
            <label htmlFor="words" className="unseen">
              {search.label}
            </label>
            <input
              id="words"
              name="q"
              type="search"
              data-part="field"
              autoComplete="off"
              placeholder={search.placeholder}
              className="min-w-0 flex-1 py-3 text-lead placeholder:text-soft"
            />
            <button type="submit" className="min-h-11 font-sans text-ui font-medium">
              {words.site.search}
            </button>
          </form>
          <SkipLink to="hits">{search.skip}</SkipLink>
        </search>
        <div data-part="filters">
          <button
            type="button"
            data-part="filters-button"
            aria-expanded="false"
            aria-controls="filters"
            className="peer min-h-11 font-sans text-ui font-medium lg:hidden"
          >
            {search.filters}
          </button>
          <div id="filters" className="hidden gap-6 peer-aria-expanded:grid lg:grid">
            {facets.map((facet) => (
              <FilterGroup
                key={facet}
                language={site.language}
                facet={facet}
                counts={new Map(counts[facet])}
              />
            ))}
          </div>
        </div>
        <section aria-labelledby="results">
          <h2 id="results" className="unseen">
            {search.results}
          </h2>
          <output data-part="status" className="block detail">
            {search.script.nothingAsked}
          </output>
          <p data-part="hint" className="mt-1 detail">
            <OtherWays site={site} />
          </p>
          <ol id="hits" tabIndex={-1} data-part="hits" className="mt-4"></ol>
          <button
            type="button"
            data-part="more-stories"
            hidden
            className="min-h-11 font-sans text-ui font-medium"
          >
            {search.moreStories}
          </button>
        </section>
        <HitTemplates site={site} />
        <template data-part="option">
          <FilterOption language={site.language} facet="speaker" value="" count={0} />
        </template>
      </div>
    </div>
  );
}
