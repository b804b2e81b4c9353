import { PageBody } from '@/components/pages/page-body';
import { PageFrame } from '@/components/site/page-frame';
import { listData } from '@/lib/pages/list-data';
import type { Page } from '@/lib/pages/page';
import { pageSite } from '@/lib/pages/page-site';
import type { Reading } from '@/lib/readings/reading';
import type { SiteFrame } from '@/lib/site/site';

/** Gives all that was read of the story at a slug. */
export type Read = (slug: string) => Pick<Reading, 'story' | 'html'>;

/** A page of the site, whole but for its head: of its own value, the site's frame and a story. */
export function PageView({ frame, page, read }: { frame: SiteFrame; page: Page; read: Read }) {
  const site = pageSite(frame, page.names);
  const data = listData(frame, page.view, page.head.title);
  return (
    <PageFrame site={site} current={page.current} parts={partsOf(page, read)}>
      <PageBody site={site} view={page.view} read={read} />
      {data !== null && <script type="application/ld+json">{data}</script>}
    </PageFrame>
  );
}

/** A story's page has a timeline always, and who says what where somebody does. */
function partsOf({ view }: Page, read: Read): ('timeline' | 'who')[] {
  if (view.kind !== 'story') return [];
  return read(view.slug).story.claims.length > 0 ? ['timeline', 'who'] : ['timeline'];
}
