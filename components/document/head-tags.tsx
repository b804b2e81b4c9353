import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { SharedTags } from '@/components/document/shared-tags';
import type { PageHead } from '@/lib/pages/head';
import { href, paths } from '@/lib/site/addresses';
import type { SiteFrame } from '@/lib/site/site';

/** What `app/layout.tsx` and a page tell Next of its head, in Next's order. */
export function HeadTags({ frame, head }: { frame: SiteFrame; head: PageHead }) {
  const { site } = wordsOf(frame.language);
  const { title, description, canonical, alternates, shared } = head;
  return (
    <>
      {head.hidden && <meta name="robots" content="noindex" />}
      <meta name="theme-color" content="#fbf9f4" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#14130f" media="(prefers-color-scheme: dark)" />
      <title>{title === null ? frame.name : fill(site.titled, { title, site: frame.name })}</title>
      <meta name="description" content={description ?? site.tagline} />
      <link rel="manifest" href={href(frame, paths.manifest)} />
      {canonical !== null && <link rel="canonical" href={canonical} />}
      {alternates.map((other) => (
        <link
          key={other.href}
          rel="alternate"
          type={other.type}
          href={other.href}
          title={other.title}
        />
      ))}
      {shared !== null && <SharedTags frame={frame} shared={shared} />}
      <link rel="icon" href={href(frame, paths.favicon)} sizes="48x48" />
      <link rel="icon" href={href(frame, paths.icon)} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={href(frame, paths.appleTouchIcon)} />
    </>
  );
}
