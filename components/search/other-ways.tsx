import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** Where else to look for a story. */
export function OtherWays({ site }: { site: PageSite }) {
  return (
    <>
      Every story is also in the <a href={href(site, paths.archive)}>archive</a>, every date on the{' '}
      <a href={href(site, paths.timeline)}>timeline</a>, and every claim under{' '}
      <a href={href(site, paths.who)}>who says what</a>.
    </>
  );
}
