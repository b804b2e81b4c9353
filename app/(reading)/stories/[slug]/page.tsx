import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { site } from '@/app/site';
import { storyMetadata } from '@/app/story-metadata';
import { PageFrame } from '@/components/site/page-frame';
import { MovedPage } from '@/components/story/moved-page';
import { StoryPage } from '@/components/story/story-page';
import { paths } from '@/lib/site/addresses';
import { findStory } from '@/lib/site/find-story';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return [...site.entryBySlug.keys()].map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findStory(site, (await params).slug);
  if (!found) return {};
  return storyMetadata(found.entry.story);
}

export default async function Page({ params }: Props) {
  const found = findStory(site, (await params).slug);
  if (!found) notFound();
  const { entry, moved } = found;
  return (
    <PageFrame site={site} current={paths.story(entry.story.slug)}>
      {moved ? (
        <MovedPage site={site} story={entry.story} />
      ) : (
        <StoryPage site={site} entry={entry} />
      )}
    </PageFrame>
  );
}
