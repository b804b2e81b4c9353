import type { BreadcrumbList, ProfilePage, WebSite, WithContext } from 'schema-dts';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { View } from '@/lib/pages/views';
import { scriptJson } from '@/lib/publish/discovery/script-json';
import { breadcrumbs } from '@/lib/pages/breadcrumbs';
import { absolute, paths } from '@/lib/site/addresses';
import type { SiteFrame } from '@/lib/site/site';

/**
 * What search engines are told of a page (schema.org): of the home page what site it opens, of a
 * speaker's page whose it is, of every page below another the way that leads there; safe inside
 * `<script type="application/ld+json">`.
 * @param title the name of the page.
 * @returns null where there is nothing to tell, or the site's address is not known.
 */
export function listData(site: SiteFrame, view: View, title: string | null): string | null {
  const { url } = site;
  if (url === null) return null;
  const way = title === null ? [] : breadcrumbs(site, view, title);
  const told = [
    ...(view.kind === 'briefing' && view.page.number === 1 ? [webSite(site, url)] : []),
    ...(view.kind === 'speaker' && view.number === 1
      ? [profilePage(site, view.speaker.name, absolute({ url }, paths.speaker(view.speaker.slug)))]
      : []),
    ...(way.length > 1
      ? [breadcrumbList(way.map(({ name, path }) => ({ name, item: absolute({ url }, path) })))]
      : []),
  ];
  const [only] = told;
  if (only === undefined) return null;
  return scriptJson(told.length === 1 ? only : told);
}

const breadcrumbList = (
  steps: readonly { name: string; item: string }[],
): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
});

const webSite = (site: SiteFrame, url: string): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: site.name,
  url: absolute({ url }, paths.home),
  inLanguage: site.language,
  description: wordsOf(site.language).site.tagline,
});

/** Whether a speaker is a person or a body is not told: schema.org's Thing has a name alone. */
const profilePage = (site: SiteFrame, name: string, url: string): WithContext<ProfilePage> => ({
  '@context': 'https://schema.org',
  '@type': 'ProfilePage',
  url,
  inLanguage: site.language,
  mainEntity: { '@type': 'Thing', name },
});
