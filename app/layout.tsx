import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { site } from '@/app/site';
import { href, paths } from '@/lib/site/addresses';
import { tagline } from '@/lib/wording/tagline';

export const metadata: Metadata = {
  title: { default: site.name, template: `%s — ${site.name}` },
  description: tagline,
  manifest: href(site, paths.manifest),
  icons: {
    icon: { url: href(site, paths.icon), type: 'image/svg+xml' },
    apple: href(site, paths.appleTouchIcon),
  },
  ...(site.url === null ? {} : { metadataBase: new URL(site.url) }),
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#14130f' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
