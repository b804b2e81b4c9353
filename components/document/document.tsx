import { languageAttributes } from '@/lib/languages/table/language-attributes';
import type { ReactNode } from 'react';
import { HeadTags } from '@/components/document/head-tags';
import type { PageHead } from '@/lib/pages/head';
import type { SiteFrame } from '@/lib/site/site';

/**
 * A page as a whole document, as Next makes it of `app/layout.tsx` and a page's metadata; a test
 * holds that both give the same bytes. Its style sheet is added to the finished text.
 */
export function Document({
  frame,
  head,
  children,
}: {
  frame: SiteFrame;
  head: PageHead;
  children: ReactNode;
}) {
  const { lang, dir } = languageAttributes(frame.language);
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <HeadTags frame={frame} head={head} />
      </head>
      <body>{children}</body>
    </html>
  );
}
