import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { FollowPage } from '@/components/follow/follow-page';
import { PageFrame } from '@/components/site/page-frame';
import { paths } from '@/lib/site/addresses';

export const metadata: Metadata = pageMetadata({
  title: 'Follow',
  description: 'What can be subscribed to, and how: feeds, a list of all of them, calendars.',
  path: paths.follow,
});

export default function Follow() {
  return (
    <PageFrame site={site} current={paths.follow}>
      <FollowPage site={site} />
    </PageFrame>
  );
}
