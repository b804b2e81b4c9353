import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import type { Words } from '@/lib/languages/words/words';

/** The words that the script of the search page writes: the page holds them as JSON. */
export interface SearchWords {
  language: InterfaceLanguage;
  search: Words['search']['script'];
  counts: Pick<Words['counts'], 'story' | 'claim' | 'moreClaim'>;
  kinds: Words['claims']['kinds'];
  unclear: string;
}

/** Those words of a language's table. */
export function searchWords(language: InterfaceLanguage, words: Words): SearchWords {
  const { story, claim, moreClaim } = words.counts;
  return {
    language,
    search: words.search.script,
    counts: { story, claim, moreClaim },
    kinds: words.claims.kinds,
    unclear: words.claims.attributedUnclear,
  };
}
