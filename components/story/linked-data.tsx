import { newsArticle } from '@/lib/publish/discovery/news-article';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** What search engines are told of a story. It is data: no policy has to allow it as a script. */
export function LinkedData({ site, story }: { site: PageSite; story: Story }) {
  return <script type="application/ld+json">{newsArticle(site, story)}</script>;
}
