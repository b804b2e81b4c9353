import { wordsOf } from '@/lib/languages/words/words-of';
import type { SiteFile } from '@/lib/site/site-file';
import { paths } from '@/lib/site/addresses';
import { isServed } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';

/** How a browser shows a feed: a note on what it is, then the entries by their titles. */
const css = (note: string) => `@namespace url(http://www.w3.org/2005/Atom);
@namespace rss "";
:root {
  display: block;
  max-width: 40rem;
  margin: 0 auto;
  padding: 2rem 1.25rem 4rem;
  font: 1.0625rem/1.5 Georgia, serif;
  color: #191713;
  background: #fbf9f4;
}
:root::before {
  content: '${note}';
  display: block;
  margin-bottom: 1.5rem;
  padding: 0.75rem 1rem;
  border: 1px solid #ddd6c6;
  font: 0.875rem/1.45 system-ui, sans-serif;
}
* , rss|* {
  display: none;
}
:root, feed > title, feed > subtitle, entry, entry > title,
rss|channel, rss|channel > rss|title, rss|channel > rss|description, rss|item, rss|item > rss|title {
  display: block;
}
feed > title, rss|channel > rss|title {
  font-size: 1.75rem;
  font-weight: 600;
  line-height: 1.2;
}
feed > subtitle, rss|channel > rss|description {
  margin-bottom: 1.5rem;
  color: #5d574b;
}
entry, rss|item {
  padding: 0.75rem 0;
  border-top: 1px solid #ddd6c6;
}
entry > published, rss|item > rss|pubDate {
  display: block;
  font: 0.8rem/1.4 system-ui, sans-serif;
  color: #5d574b;
}
@media (prefers-color-scheme: dark) {
  :root {
    color: #ece7da;
    background: #14130f;
  }
  :root::before, entry, rss|item {
    border-color: #35322a;
  }
  feed > subtitle, rss|channel > rss|description, entry > published, rss|item > rss|pubDate {
    color: #a9a294;
  }
}
`;

/** The style sheet that the feeds name; none where there are no feeds. */
export function feedStyle(site: Site): SiteFile[] {
  return isServed(site)
    ? [{ path: paths.feedStyle, content: css(wordsOf(site.language).site.feed) }]
    : [];
}
