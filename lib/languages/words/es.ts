import { about } from '@/lib/languages/words/es/about';
import { claims } from '@/lib/languages/words/es/claims';
import { counts } from '@/lib/languages/words/es/counts';
import { dates } from '@/lib/languages/words/es/dates';
import { follow } from '@/lib/languages/words/es/follow';
import { lists } from '@/lib/languages/words/es/lists';
import { search } from '@/lib/languages/words/es/search';
import { site } from '@/lib/languages/words/es/site';
import { story } from '@/lib/languages/words/es/story';
import type { Words } from '@/lib/languages/words/words';

/** All words in Spanish. */
export const es: Words = { about, claims, counts, dates, follow, lists, search, site, story };
