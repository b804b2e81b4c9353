import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { PageFrame } from '@/components/site/page-frame';
import { TopicPage } from '@/components/topics/topic-page';
import { TopicsPage } from '@/components/topics/topics-page';
import { pagePath, paths } from '@/lib/site/addresses';
import { listPaths, readListPath } from '@/lib/site/lists/list-path';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import { hasPage } from '@/lib/site/topics/topic';

interface Props {
  params: Promise<{ path?: string[] }>;
}

const topics = site.topics.filter(hasPage);

export const dynamicParams = false;

export function generateStaticParams() {
  const ofTopics = topics.flatMap(({ slug, entries }) =>
    listPaths([slug], pagesOf(entries, pageSizes.stories).length),
  );
  return [[], ...ofTopics].map((path) => ({ path }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, number } = readListPath((await params).path);
  const topic = topics.find(({ slug }) => slug === list[0]);
  if (!topic) {
    return pageMetadata({
      title: 'Topics',
      description: 'What the stories are about.',
      path: paths.topics,
    });
  }
  const path = paths.topic(topic.slug);
  return pageMetadata({
    title: topic.name,
    description: `Stories on ${topic.name}, newest first.`,
    number,
    path: pagePath(path, number),
    feeds: { name: topic.name, list: path },
  });
}

export default async function Topics({ params }: Props) {
  const { list, number } = readListPath((await params).path);
  return (
    <PageFrame site={site} current={paths.topics}>
      {list[0] === undefined ? <TopicsPage site={site} /> : <One slug={list[0]} number={number} />}
    </PageFrame>
  );
}

function One({ slug: wanted, number }: { slug: string; number: number }) {
  const topic = topics.find(({ slug }) => slug === wanted);
  const page = topic && pagesOf(topic.entries, pageSizes.stories)[number - 1];
  return page ? <TopicPage site={site} topic={topic} page={page} /> : notFound();
}
