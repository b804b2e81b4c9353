import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { BriefingPage } from '@/components/briefing/briefing-page';
import { PageFrame } from '@/components/site/page-frame';
import { pagePath, paths } from '@/lib/site/addresses';
import { listPaths, readListPath } from '@/lib/site/lists/list-path';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';

interface Props {
  params: Promise<{ page?: string[] }>;
}

const pages = pagesOf(site.entries, pageSizes.stories);

export const dynamicParams = false;

export function generateStaticParams() {
  return listPaths([], pages.length).map((page) => ({ page }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = readListPath((await params).page);
  return pageMetadata({
    ...(number === 1 ? {} : { title: `Page ${number}` }),
    description: 'What happened, when, and who merely says so.',
    path: pagePath(paths.home, number),
    feeds: { name: site.name, list: paths.home },
  });
}

export default async function Home({ params }: Props) {
  const { list, number } = readListPath((await params).page);
  const page = list.length === 0 ? pages[number - 1] : undefined;
  if (!page) notFound();
  return (
    <PageFrame site={site} current={paths.home}>
      <BriefingPage site={site} page={page} />
    </PageFrame>
  );
}
