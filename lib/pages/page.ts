import type { PageHead } from '@/lib/pages/head';
import type { NamedLink, View } from '@/lib/pages/views';

/** A page of the site with all that it is made of. */
export interface Page {
  /** Below the site's base: "/who/ana-brandt/". */
  path: string;
  /** Which style sheet it has: that of stories, or that of all other pages. */
  area: 'reading' | 'lists';
  /** The path of the part of the site that it belongs to, for the masthead. */
  current: string;
  head: PageHead;
  view: View;
  /**
   * Where the names of its stories lead, each as a story writes it; of a topic's stories as many as
   * show whether it has a page.
   */
  names: { speakers: [string, NamedLink][]; topics: [string, NamedLink & { stories: number }][] };
}
