import type { Metadata } from 'next';
import { currentSite } from '@/app/site';
import type { PageHead } from '@/lib/pages/head';

/** The head of a page as Next wants to be told of it. */
export function toMetadata({
  title,
  description,
  canonical,
  alternates,
  shared,
}: PageHead): Metadata {
  return {
    ...(title === null ? {} : { title }),
    ...(description === null ? {} : { description }),
    alternates: {
      canonical,
      types: Object.fromEntries(
        alternates.map((other) => [
          other.type,
          other.title === undefined ? other.href : [{ url: other.href, title: other.title }],
        ]),
      ),
    },
    ...(shared === null ? {} : sharedMetadata(shared)),
  };
}

function sharedMetadata(shared: NonNullable<PageHead['shared']>): Metadata {
  const { type, title, description, url, published, updated, card } = shared;
  return {
    openGraph: {
      type,
      siteName: currentSite().name,
      title,
      description,
      url,
      ...(published === null ? {} : { publishedTime: published }),
      ...(updated === null ? {} : { modifiedTime: updated }),
      ...(card === null ? {} : { images: [{ ...card, width: 1200, height: 630 }] }),
    },
    twitter: { card: card === null ? 'summary' : 'summary_large_image' },
  };
}
