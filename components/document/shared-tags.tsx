import type { PageHead } from '@/lib/pages/head';
import type { SiteFrame } from '@/lib/site/site';

/**
 * Open Graph (ogp.me), in Next's order, and how large X shows the card; all else it reads from there.
 * The same under names of its own, as Next says it, is left out of finished pages.
 */
export function SharedTags({
  frame,
  shared: { type, title, description, url, published, updated, card },
}: {
  frame: SiteFrame;
  shared: NonNullable<PageHead['shared']>;
}) {
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:site_name" content={frame.name} />
      {card !== null && (
        <>
          <meta property="og:image" content={card.url} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={card.alt} />
        </>
      )}
      <meta property="og:type" content={type} />
      {published !== null && <meta property="article:published_time" content={published} />}
      {updated !== null && <meta property="article:modified_time" content={updated} />}
      <meta name="twitter:card" content={card === null ? 'summary' : 'summary_large_image'} />
    </>
  );
}
