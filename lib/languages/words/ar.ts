import { about } from '@/lib/languages/words/ar/about';
import { claims } from '@/lib/languages/words/ar/claims';
import { counts } from '@/lib/languages/words/ar/counts';
import { dates } from '@/lib/languages/words/ar/dates';
import { follow } from '@/lib/languages/words/ar/follow';
import { lists } from '@/lib/languages/words/ar/lists';
import { search } from '@/lib/languages/words/ar/search';
import { site } from '@/lib/languages/words/ar/site';
import { story } from '@/lib/languages/words/ar/story';
import type { Words } from '@/lib/languages/words/words';

/** All words in Arabic. */
export const ar: Words = { about, claims, counts, dates, follow, lists, search, site, story };
