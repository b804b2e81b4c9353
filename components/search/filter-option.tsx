import { KindMark } from '@/components/ui/kind-mark';
import type { Facet } from '@/lib/search/facets/filters';
import { valueWords } from '@/lib/search/hits/result-words';
import { claimKinds } from '@/lib/story/claim-reading';

/** A value to filter by and how many stories it leads to. The script finds the box by its form. */
export function FilterOption({
  facet,
  value,
  count,
}: {
  facet: Facet;
  value: string;
  count: number;
}) {
  const kind = facet === 'kind' ? claimKinds.find((known) => known === value) : undefined;
  return (
    <label data-kind={kind} className="flex min-h-8 items-center gap-2 font-sans text-ui">
      <input
        type="checkbox"
        form="search"
        name={facet}
        value={value}
        className="size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0 wrap-anywhere">
        {kind && <KindMark kind={kind} />}
        <span data-part="value">{valueWords(facet, value)}</span>
      </span>{' '}
      <span className="ml-auto text-soft">
        <span data-part="count">{count}</span>
        <span className="sr-only"> stories</span>{' '}
      </span>
    </label>
  );
}
