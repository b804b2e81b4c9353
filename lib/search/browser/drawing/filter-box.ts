import { copyOf, part } from '@/lib/search/browser/drawing/parts';
import type { Facet } from '@/lib/search/facets/filters';
import { shownValues } from '@/lib/search/facets/shown-values';
import { valueWords } from '@/lib/search/hits/result-words';

/** The checkboxes of one facet. */
export interface FilterBox {
  /** Checks these values and no others. */
  choose: (values: readonly string[]) => void;
  /** Shows how many stories each value leads to, and offers those that lead to some. */
  count: (counts: ReadonlyMap<string, number>) => void;
}

interface Option {
  label: HTMLElement;
  box: HTMLInputElement;
}

function adopt(label: HTMLElement): Option[] {
  const box = label.querySelector('input');
  return box ? [{ label, box }] : [];
}

/** Takes over the fieldset of a facet with the values that the page offers from the start. */
export function filterBox(fieldset: HTMLElement, facet: Facet): FilterBox {
  const options = new Map<string, Option>();
  for (const option of [...fieldset.querySelectorAll('label')].flatMap(adopt)) {
    options.set(option.box.value, option);
  }
  const offer = (value: string) => {
    if (options.has(value)) return;
    for (const option of adopt(copyOf('option'))) {
      option.box.name = facet;
      option.box.value = value;
      part(option.label, 'value').textContent = valueWords(facet, value);
      options.set(value, option);
    }
  };
  const details = part(fieldset, 'details');
  const chosen = () => [...options].filter(([, { box }]) => box.checked).map(([value]) => value);
  const labels = (values: readonly string[]) =>
    values.flatMap((value) => options.get(value)?.label ?? []);

  return {
    choose(values) {
      values.forEach(offer);
      part(fieldset, 'few').append(...labels(values).filter((label) => !label.isConnected));
      for (const [value, { box }] of options) box.checked = values.includes(value);
    },
    count(counts) {
      for (const value of counts.keys()) offer(value);
      const { few, more } = shownValues(facet, [...options.keys()], counts, chosen());
      for (const [value, { label }] of options) {
        part(label, 'count').textContent = String(counts.get(value) ?? 0);
      }
      part(fieldset, 'few').replaceChildren(...labels(few));
      part(details, 'more').replaceChildren(...labels(more));
      part(details, 'how-many').textContent = `${more.length} more`;
      details.hidden = more.length === 0;
      fieldset.hidden = few.length === 0;
      if (more.some((value) => chosen().includes(value))) details.setAttribute('open', '');
    },
  };
}
