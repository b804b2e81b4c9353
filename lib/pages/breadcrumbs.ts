import { wordsOf } from '@/lib/languages/words/words-of';
import type { View } from '@/lib/pages/views';
import { paths } from '@/lib/site/addresses';
import type { SiteFrame } from '@/lib/site/site';

/** A page on the way to another: its name and its path. */
export interface Breadcrumb {
  name: string;
  path: string;
}

/**
 * The way from the first page over the list that a page belongs to, with the page itself at its end:
 * what a list entry of a search engine shows in place of an address.
 * @returns none for pages that stand below no list.
 */
export function breadcrumbs(site: SiteFrame, view: View, title: string): Breadcrumb[] {
  const { site: words } = wordsOf(site.language);
  const list = listOf(view);
  if (list === null) return [];
  return [
    { name: site.name, path: paths.home },
    { name: words[list.words], path: list.path },
    { name: title, path: list.own },
  ];
}

function listOf(view: View) {
  switch (view.kind) {
    case 'edition':
      return { words: 'editions', path: paths.editions, own: paths.edition(view.day) } as const;
    case 'topic':
      return { words: 'topics', path: paths.topics, own: paths.topic(view.topic.slug) } as const;
    case 'speaker':
      return { words: 'who', path: paths.who, own: paths.speaker(view.speaker.slug) } as const;
    case 'storyline':
      return {
        words: 'storylines',
        path: paths.storylines,
        own: paths.storyline(view.line.slug),
      } as const;
    case 'month':
      return { words: 'archive', path: paths.archive, own: paths.month(view.month) } as const;
    case 'year':
      return { words: 'timeline', path: paths.timeline, own: paths.year(view.year) } as const;
    case 'story':
      return { words: 'archive', path: paths.archive, own: paths.story(view.slug) } as const;
    default:
      return null;
  }
}
