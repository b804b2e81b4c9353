import { PageBody } from '@/components/pages/page-body';
import { PageFrame } from '@/components/site/page-frame';
import type { Page } from '@/lib/pages/page';
import { pageSite } from '@/lib/pages/page-site';
import type { Reading } from '@/lib/readings/reading';
import type { SiteFrame } from '@/lib/site/site';

/** Gives all that was read of the story at a slug. */
export type Read = (slug: string) => Pick<Reading, 'story' | 'html'>;

/** A page of the site, whole but for its head: of its own value, the site's frame and a story. */
export function PageView({ frame, page, read }: { frame: SiteFrame; page: Page; read: Read }) {
  const site = pageSite(frame, page.names);
  return (
    <PageFrame site={site} current={page.current}>
      <PageBody site={site} view={page.view} read={read} />
    </PageFrame>
  );
}
