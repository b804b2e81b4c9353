import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { ComingPage } from '@/components/coming/coming-page';
import { PageFrame } from '@/components/site/page-frame';
import { paths } from '@/lib/site/addresses';
import { comingDates } from '@/lib/site/coming/coming-dates';
import { dueDates } from '@/lib/site/coming/due-dates';
import { underWay } from '@/lib/site/coming/under-way';
import { pageSizes } from '@/lib/site/lists/pages-of';
import { placedDates } from '@/lib/site/timeline/placed-date';

export const metadata: Metadata = pageMetadata({
  title: 'Coming',
  description: 'What the articles say is to come, and what later stories say of what was due.',
  path: paths.coming,
  feeds: { name: `${site.name}, what is to come`, list: paths.coming },
});

export default function Coming() {
  const dates = placedDates(site.entries);
  return (
    <PageFrame site={site} current={paths.coming}>
      <ComingPage
        site={site}
        coming={comingDates(dates, site.day)}
        now={underWay(dates, site.day)}
        due={dueDates(site, pageSizes.due)}
      />
    </PageFrame>
  );
}
