import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { currentSite } from '@/app/site';
import { href, paths } from '@/lib/site/addresses';

export function generateMetadata(): Metadata {
  const site = currentSite();
  const { site: words } = wordsOf(site.language);
  return {
    title: { default: site.name, template: fill(words.titled, { title: '%s', site: site.name }) },
    description: words.tagline,
    manifest: href(site, paths.manifest),
    icons: {
      icon: [
        { url: href(site, paths.favicon), sizes: '48x48' },
        { url: href(site, paths.icon), type: 'image/svg+xml' },
      ],
      apple: href(site, paths.appleTouchIcon),
    },
    ...(site.url === null ? {} : { metadataBase: new URL(site.url) }),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#14130f' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  const site = currentSite();
  const { lang, dir } = languageAttributes(site.language);
  return (
    <html lang={lang} dir={dir}>
      <body>{children}</body>
    </html>
  );
}
