import type { Metadata } from 'next';
import { site } from '@/app/site';
import '@/app/styles/reading.css';
import { NotFoundPage } from '@/components/site/not-found-page';
import { PageFrame } from '@/components/site/page-frame';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <PageFrame site={site} current="">
      <NotFoundPage site={site} />
    </PageFrame>
  );
}
