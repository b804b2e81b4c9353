import type { Metadata } from 'next';
import { site } from '@/app/site';
import { AboutPage } from '@/components/site/about-page';
import { PageFrame } from '@/components/site/page-frame';
import { paths } from '@/lib/site/addresses';

export const metadata: Metadata = {
  title: 'How this is made',
  description: 'How dates, claims and sentiment are read from an article, and what is not checked.',
};

export default function About() {
  return (
    <PageFrame site={site} current={paths.about}>
      <AboutPage />
    </PageFrame>
  );
}
