import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { ArchivePage } from '@/components/archive/archive-page';
import { MonthPage } from '@/components/archive/month-page';
import { PageFrame } from '@/components/site/page-frame';
import { pagePath, paths } from '@/lib/site/addresses';
import { monthsOf, monthTitle } from '@/lib/site/lists/months-of';
import { listPaths, readListPath } from '@/lib/site/lists/list-path';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';

interface Props {
  params: Promise<{ path?: string[] }>;
}

const months = monthsOf(site);

export const dynamicParams = false;

export function generateStaticParams() {
  const ofMonths = months.flatMap(({ month, entries }) =>
    listPaths(month.split('-'), pagesOf(entries, pageSizes.stories).length),
  );
  return [[], ...ofMonths].map((path) => ({ path }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, number } = readListPath((await params).path);
  const month = list.join('-');
  if (month === '') {
    return pageMetadata({
      title: 'Archive',
      description: 'Every story by month of publication.',
      path: paths.archive,
    });
  }
  return pageMetadata({
    title: `Archive: ${monthTitle(month)}`,
    description: `Stories by day of publication: ${monthTitle(month)}.`,
    number,
    path: pagePath(paths.month(month), number),
  });
}

export default async function Archive({ params }: Props) {
  const { list, number } = readListPath((await params).path);
  return (
    <PageFrame site={site} current={paths.archive}>
      {list.length === 0 ? (
        <ArchivePage site={site} months={months} />
      ) : (
        <One name={list.join('-')} number={number} />
      )}
    </PageFrame>
  );
}

function One({ name, number }: { name: string; number: number }) {
  const month = months.find((known) => known.month === name);
  const page = month && pagesOf(month.entries, pageSizes.stories)[number - 1];
  return page ? <MonthPage site={site} month={month} page={page} /> : notFound();
}
