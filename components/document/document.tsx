import { languageAttributes } from '@/lib/languages/table/language-attributes';
import type { ReactNode } from 'react';
import { HeadTags } from '@/components/document/head-tags';
import type { PageHead } from '@/lib/pages/head';
import type { SiteFrame } from '@/lib/site/site';

/**
 * A page as a whole document, as Next makes it of `app/layout.tsx` and a page's metadata; a test
 * holds that both give the same bytes.
 * @param sheets the addresses of the style sheets that Next gave pages of this kind.
 */
export function Document({
  frame,
  head,
  sheets,
  integrity,
  children,
}: {
  frame: SiteFrame;
  head: PageHead;
  sheets: readonly string[];
  integrity: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const { lang, dir } = languageAttributes(frame.language);
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {sheets.map((href) => (
          <link
            key={href}
            rel="stylesheet"
            href={href}
            integrity={integrity[href]}
            precedence="next"
          />
        ))}
        <HeadTags frame={frame} head={head} />
      </head>
      <body>{children}</body>
    </html>
  );
}
