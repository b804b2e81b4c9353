import { readFile } from 'node:fs/promises';
import tailwind from '@tailwindcss/postcss';
import type { Page as BrowserPage } from 'playwright-core';
import postcss from 'postcss';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from '@/components/document/document';
import { PageView } from '@/components/pages/page-view';
import { allPages } from '@/lib/pages/list/all-pages';
import type { Page } from '@/lib/pages/page';
import type { Reading } from '@/lib/readings/reading';
import { href } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** Where a drawn site is to be found, below its base. */
export const host = 'http://drawn.test';

const fonts = /url\('\.\.\/\.\.\/\.\.\/(node_modules\/[^']+)'\)/g;

const sheetOf = (area: Page['area']) => `/${area}.css`;

/** The style sheets of both kinds of pages, as the sources have them now. */
async function styleSheets(): Promise<Map<string, string>> {
  const made = (['reading', 'lists'] as const).map(async (area) => {
    const from = `app/styles/${area}.css`;
    const { css } = await postcss([tailwind()]).process(await readFile(from, 'utf8'), { from });
    return [sheetOf(area), css.replaceAll(fonts, "url('/$1')")] as const;
  });
  return new Map(await Promise.all(made));
}

/**
 * A site whose pages are made when they are asked for, without a build: its markup and its style
 * sheets are those of the sources.
 */
export interface DrawnSite {
  /** The addresses of its pages, with what each shows. */
  pages: { address: string; page: Page }[];
  /** Lets a page of the browser find the site. */
  serve: (page: BrowserPage) => Promise<void>;
}

export async function drawnSite(site: Site): Promise<DrawnSite> {
  const sheets = await styleSheets();
  const pages = new Map(Array.from(allPages(site), (page) => [href(site, page.path), page]));
  return {
    pages: [...pages].map(([path, page]) => ({ address: host + path, page })),
    serve: async (browserPage) => {
      await browserPage.route(`${host}/**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        const page = pages.get(pathname);
        const css = sheets.get(pathname);
        if (css !== undefined) await route.fulfill({ contentType: 'text/css', body: css });
        else if (page) await route.fulfill({ contentType: 'text/html', body: drawn(site, page) });
        else if (pathname.endsWith('.woff2')) await route.fulfill({ path: pathname.slice(1) });
        else await route.fulfill({ status: 404 });
      });
    },
  };
}

function drawn(site: Site, page: Page): string {
  const view = createElement(PageView, {
    frame: site,
    page,
    read: (slug) => readingOf(site, slug),
  });
  const html = renderToStaticMarkup(Document({ frame: site, head: page.head, children: view }));
  const links = [sheetOf(page.area)].map((address) => `<link rel="stylesheet" href="${address}">`);
  return `<!doctype html>${html.replace('</head>', `${links.join('')}</head>`)}`;
}

function readingOf(site: Site, slug: string): Reading {
  const entry = site.entryBySlug.get(slug);
  if (!entry) throw new Error(`no story ${slug}`);
  return site.read(entry.story);
}
