import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { AboutPage } from '@/components/site/about-page';
import { PageFrame } from '@/components/site/page-frame';
import { paths } from '@/lib/site/addresses';

export const metadata: Metadata = pageMetadata({
  title: 'How this is made',
  description: 'How dates, claims and sentiment are read from an article, and what is not checked.',
  path: paths.about,
});

export default function About() {
  return (
    <PageFrame site={site} current={paths.about}>
      <AboutPage site={site} />
    </PageFrame>
  );
}
