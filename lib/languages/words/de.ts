import { about } from '@/lib/languages/words/de/about';
import { claims } from '@/lib/languages/words/de/claims';
import { counts } from '@/lib/languages/words/de/counts';
import { dates } from '@/lib/languages/words/de/dates';
import { follow } from '@/lib/languages/words/de/follow';
import { lists } from '@/lib/languages/words/de/lists';
import { search } from '@/lib/languages/words/de/search';
import { site } from '@/lib/languages/words/de/site';
import { story } from '@/lib/languages/words/de/story';
import type { Words } from '@/lib/languages/words/words';

/** All words in German. */
export const de: Words = { about, claims, counts, dates, follow, lists, search, site, story };
