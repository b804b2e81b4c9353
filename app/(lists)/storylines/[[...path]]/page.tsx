import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { PageFrame } from '@/components/site/page-frame';
import { MovedStorylinePage } from '@/components/storylines/moved-storyline-page';
import { StorylinePage } from '@/components/storylines/storyline-page';
import { StorylinesPage } from '@/components/storylines/storylines-page';
import { paths } from '@/lib/site/addresses';
import { lineFacts } from '@/lib/site/storylines/line-facts';
import { lineWords } from '@/lib/site/storylines/line-words';
import { siteDisputes } from '@/lib/site/storylines/site-disputes';

interface Props {
  params: Promise<{ path?: string[] }>;
}

const disputes = siteDisputes(site);

export const dynamicParams = false;

export function generateStaticParams() {
  return [[], ...[...site.storylineBySlug.keys()].map((slug) => [slug])].map((path) => ({ path }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const line = site.storylineBySlug.get((await params).path?.[0] ?? '');
  if (!line) {
    return pageMetadata({
      title: 'Storylines',
      description: 'Stories that go on with one another, and how their claims fared.',
      path: paths.storylines,
    });
  }
  const path = paths.storyline(line.slug);
  return pageMetadata({
    title: line.name,
    description: `How ${line.name} went on: ${lineWords(line)}.`,
    path,
    feeds: { name: line.name, list: path },
  });
}

export default async function Storylines({ params }: Props) {
  const slug = (await params).path?.[0];
  return (
    <PageFrame site={site} current={paths.storylines}>
      {slug === undefined ? <StorylinesPage site={site} /> : <One slug={slug} />}
    </PageFrame>
  );
}

function One({ slug }: { slug: string }) {
  const line = site.storylineBySlug.get(slug);
  if (!line) notFound();
  if (line.slug !== slug) return <MovedStorylinePage site={site} line={line} />;
  return <StorylinePage site={site} line={line} facts={lineFacts(site, disputes, line)} />;
}
