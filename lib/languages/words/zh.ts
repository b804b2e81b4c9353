import { about } from '@/lib/languages/words/zh/about';
import { claims } from '@/lib/languages/words/zh/claims';
import { counts } from '@/lib/languages/words/zh/counts';
import { dates } from '@/lib/languages/words/zh/dates';
import { follow } from '@/lib/languages/words/zh/follow';
import { lists } from '@/lib/languages/words/zh/lists';
import { search } from '@/lib/languages/words/zh/search';
import { site } from '@/lib/languages/words/zh/site';
import { story } from '@/lib/languages/words/zh/story';
import type { Words } from '@/lib/languages/words/words';

/** All words in Simplified Chinese. */
export const zh: Words = { about, claims, counts, dates, follow, lists, search, site, story };
