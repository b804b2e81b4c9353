import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { site } from '@/app/site';
import { tagline } from '@/lib/wording/tagline';

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
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
