import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { inForm } from '@/lib/languages/format/in-form';
import { numberWords } from '@/lib/languages/format/number-words';
import { KindMark } from '@/components/ui/kind-mark';
import type { Facet } from '@/lib/search/facets/filters';
import { valueWords } from '@/lib/search/hits/result-words';
import { claimKinds } from '@/lib/story/claim-reading';

/** A value to filter by and how many stories it leads to. The script finds the box by its form. */
export function FilterOption({
  language,
  facet,
  value,
  count,
}: {
  language: InterfaceLanguage;
  facet: Facet;
  value: string;
  count: number;
}) {
  const kind = facet === 'kind' ? claimKinds.find((known) => known === value) : undefined;
  const words = wordsOf(language);
  return (
    <label data-kind={kind} className="flex min-h-8 items-center gap-2 font-sans text-ui">
      <input type="checkbox" form="search" name={facet} value={value} className="size-4 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        {kind && <KindMark kind={kind} />}
        <span data-part="value">{valueWords(facet, value, words.claims.kinds)}</span>
      </span>{' '}
      <span className="ms-auto text-soft">
        <span data-part="count">{numberWords(language, count)}</span>
        <span className="unseen">
          {' '}
          <span data-part="noun">{inForm(language, words.search.script.leadsTo, count)}</span>
        </span>{' '}
      </span>
    </label>
  );
}
