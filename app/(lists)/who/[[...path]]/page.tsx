import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { PageFrame } from '@/components/site/page-frame';
import { MovedSpeakerPage } from '@/components/who/moved-speaker-page';
import { SpeakerPage } from '@/components/who/speaker-page';
import { WhoPage } from '@/components/who/who-page';
import { pagePath, paths } from '@/lib/site/addresses';
import { listPaths, readListPath } from '@/lib/site/lists/list-path';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import { speakerPageCount, speakerPages } from '@/lib/site/speakers/speaker-pages';
import { statementsLine } from '@/lib/site/speakers/statements-line';

interface Props {
  params: Promise<{ path?: string[] }>;
}

const pages = pagesOf(site.speakers, pageSizes.speakers);

export const dynamicParams = false;

export function generateStaticParams() {
  const ofSpeakers = [...site.speakerBySlug].flatMap(([slug, speaker]) =>
    listPaths([slug], slug === speaker.slug ? speakerPageCount(speaker) : 1),
  );
  return [...listPaths([], pages.length), ...ofSpeakers].map((path) => ({ path }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, number } = readListPath((await params).path);
  const speaker = site.speakerBySlug.get(list[0] ?? '');
  if (!speaker) {
    return pageMetadata({
      title: 'Who says what',
      description: 'Every party that speaks in some story, and how much it is reported to say.',
      number,
      path: pagePath(paths.who, number),
    });
  }
  const path = paths.speaker(speaker.slug);
  return pageMetadata({
    title: speaker.name,
    description: `What ${speaker.name} is reported to say: ${statementsLine(speaker)}`,
    number,
    path: pagePath(path, number),
    feeds: { name: speaker.name, list: path },
  });
}

export default async function Who({ params }: Props) {
  const { list, number } = readListPath((await params).path);
  return (
    <PageFrame site={site} current={paths.who}>
      {list[0] === undefined ? <All number={number} /> : <One slug={list[0]} number={number} />}
    </PageFrame>
  );
}

function All({ number }: { number: number }) {
  const page = pages[number - 1];
  return page ? <WhoPage site={site} page={page} /> : notFound();
}

function One({ slug, number }: { slug: string; number: number }) {
  const speaker = site.speakerBySlug.get(slug);
  if (!speaker) notFound();
  if (speaker.slug !== slug) return <MovedSpeakerPage site={site} speaker={speaker} />;
  const page = speakerPages(speaker)[number - 1];
  return page ? <SpeakerPage site={site} page={page} /> : notFound();
}
