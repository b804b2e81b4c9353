import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { PageFrame } from '@/components/site/page-frame';
import { EmptyTimelinePage } from '@/components/years/empty-timeline-page';
import { TimelinePage } from '@/components/years/timeline-page';
import { pagePath, paths } from '@/lib/site/addresses';
import { listPaths, readListPath } from '@/lib/site/lists/list-path';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import { currentYear, yearsOf } from '@/lib/site/timeline/years';

interface Props {
  params: Promise<{ path?: string[] }>;
}

const years = yearsOf(site);

export const dynamicParams = false;

export function generateStaticParams() {
  const ofYears = years.flatMap(({ year, dates }) =>
    listPaths([year], pagesOf(dates, pageSizes.dates).length),
  );
  return [[], ...ofYears].map((path) => ({ path }));
}

/** The year and page at an address; the one without a year shows the current one. */
function find(parts: readonly string[] | undefined) {
  const { list, number } = readListPath(parts);
  const year = list.length === 0 ? currentYear(years, site) : years.find((y) => y.year === list[0]);
  const page = year && pagesOf(year.dates, pageSizes.dates)[number - 1];
  return page && { year, page };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = find((await params).path);
  return pageMetadata({
    title: found ? `Timeline ${found.year.year}` : 'Timeline',
    ...(found ? { number: found.page.number } : {}),
    description: 'What the articles say happened, takes effect or is expected, by month.',
    path: found ? pagePath(paths.year(found.year.year), found.page.number) : paths.timeline,
  });
}

export default async function Timeline({ params }: Props) {
  const { path } = await params;
  const found = find(path);
  if (!found && years.length > 0) notFound();
  return (
    <PageFrame site={site} current={paths.timeline}>
      {found ? <TimelinePage site={site} years={years} {...found} /> : <EmptyTimelinePage />}
    </PageFrame>
  );
}
