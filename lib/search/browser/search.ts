import { isOpen } from '@/lib/search/facets/facet-counts';
import { facets, type Filters } from '@/lib/search/facets/filters';

/** What a reader asks for. */
export interface Search {
  query: string;
  filters: Filters;
}

/** Reads a search from the parameters of an address, or from a form, which has the same names. */
export function readSearch(parameters: URLSearchParams | FormData): Search {
  const chosen = (name: string) => parameters.getAll(name).filter((value) => isText(value));
  return {
    query: chosen('q')[0] ?? '',
    filters: {
      topic: chosen('topic'),
      speaker: chosen('speaker'),
      kind: chosen('kind'),
      sentiment: chosen('sentiment'),
      year: chosen('year'),
    },
  };
}

const isText = (value: FormDataEntryValue): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** A search as the end of an address: "?q=leak&speaker=Norvane"; "" where nothing is asked. */
export function searchAddress({ query, filters }: Search): string {
  const parameters = new URLSearchParams(query.trim() === '' ? [] : [['q', query]]);
  for (const facet of facets) {
    for (const value of filters[facet]) parameters.append(facet, value);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether nothing is asked. */
export const isEmpty = ({ query, filters }: Search): boolean =>
  query.trim() === '' && isOpen(filters);
