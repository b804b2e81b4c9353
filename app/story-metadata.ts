import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { cardAlt } from '@/lib/publish/cards/card-alt';
import { absolute, href, paths } from '@/lib/site/addresses';
import { standfirst } from '@/lib/site/standfirst';
import type { Story } from '@/lib/story/story';

/** What the head of a story's page says of it, to readers, feeds and those it is shared with. */
export function storyMetadata(story: Story): Metadata {
  const facts = { title: story.headline.text, description: standfirst(story) };
  const path = paths.story(story.slug);
  const { alternates, ...metadata } = pageMetadata({ ...facts, path });
  const json = paths.storyJson(story.slug);
  const data = site.files.json
    ? { 'application/json': absolute(site, json) ?? href(site, json) }
    : {};
  return {
    ...metadata,
    alternates: { ...alternates, types: data },
    ...shared(story, facts, absolute(site, path)),
  };
}

/** Open Graph demands an address (ogp.me): without one nothing of it is said. */
function shared(
  story: Story,
  facts: { title: string; description: string },
  url: string | null,
): Metadata {
  if (url === null) return {};
  const { slug, published, updated } = story;
  const card = site.files.card ? absolute(site, paths.storyCard(slug)) : null;
  return {
    openGraph: {
      type: 'article',
      siteName: site.name,
      ...facts,
      url,
      ...(published === null ? {} : { publishedTime: published }),
      ...(updated === null ? {} : { modifiedTime: updated }),
      ...(card === null
        ? {}
        : { images: [{ url: card, width: 1200, height: 630, alt: cardAlt(site, story) }] }),
    },
    twitter: { card: card === null ? 'summary' : 'summary_large_image' },
  };
}
