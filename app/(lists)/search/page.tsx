import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { SearchPage } from '@/components/search/search-page';
import { PageFrame } from '@/components/site/page-frame';
import { paths } from '@/lib/site/addresses';

export const metadata: Metadata = pageMetadata({
  title: 'Search',
  description: 'Find stories and claims by their words, who says them, topic, kind and year.',
  path: paths.search,
});

export default function Search() {
  return (
    <PageFrame site={site} current={paths.search}>
      <SearchPage site={site} />
    </PageFrame>
  );
}
