import { about } from '@/lib/languages/words/en/about';
import { claims } from '@/lib/languages/words/en/claims';
import { counts } from '@/lib/languages/words/en/counts';
import { dates } from '@/lib/languages/words/en/dates';
import { follow } from '@/lib/languages/words/en/follow';
import { lists } from '@/lib/languages/words/en/lists';
import { search } from '@/lib/languages/words/en/search';
import { site } from '@/lib/languages/words/en/site';
import { story } from '@/lib/languages/words/en/story';
import type { Words } from '@/lib/languages/words/words';

/** All words in English. */
export const en: Words = { about, claims, counts, dates, follow, lists, search, site, story };
