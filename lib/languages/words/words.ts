import type { about } from '@/lib/languages/words/en/about';
import type { claims } from '@/lib/languages/words/en/claims';
import type { counts } from '@/lib/languages/words/en/counts';
import type { dates } from '@/lib/languages/words/en/dates';
import type { follow } from '@/lib/languages/words/en/follow';
import type { lists } from '@/lib/languages/words/en/lists';
import type { search } from '@/lib/languages/words/en/search';
import type { site } from '@/lib/languages/words/en/site';
import type { story } from '@/lib/languages/words/en/story';

/**
 * All words of the pages in one language. The English tables are the type of the others: one that
 * lacks a word, or has one too many, does not pass the type check.
 */
export interface Words {
  about: typeof about;
  claims: typeof claims;
  counts: typeof counts;
  dates: typeof dates;
  follow: typeof follow;
  lists: typeof lists;
  search: typeof search;
  site: typeof site;
  story: typeof story;
}
