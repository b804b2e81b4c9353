import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { franklin, newsreader } from '@/app/fonts';
import { site } from '@/app/site';
import { tagline } from '@/lib/wording/tagline';
import '@/app/styles/globals.css';

export const metadata: Metadata = {
  title: { default: site.name, template: `%s — ${site.name}` },
  description: tagline,
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
    <html lang="en" className={`${newsreader.variable} ${franklin.variable}`}>
      <body>{children}</body>
    </html>
  );
}
