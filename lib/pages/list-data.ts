import type { ProfilePage, WebSite, WithContext } from 'schema-dts';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { View } from '@/lib/pages/views';
import { scriptJson } from '@/lib/publish/discovery/script-json';
import { absolute, paths } from '@/lib/site/addresses';
import type { SiteFrame } from '@/lib/site/site';

/**
 * What search engines are told of a page of lists (schema.org): of the home page what site it opens,
 * of a speaker's page whose it is, safe inside `<script type="application/ld+json">`.
 * @returns null for other pages, and where the site's address is not known.
 */
export function listData(site: SiteFrame, view: View): string | null {
  const home = absolute(site, paths.home);
  if (home === null) return null;
  if (view.kind === 'briefing' && view.page.number === 1) return scriptJson(webSite(site, home));
  if (view.kind === 'speaker' && view.number === 1) {
    const { name, slug } = view.speaker;
    return scriptJson(
      profilePage(site, name, absolute({ url: site.url ?? '' }, paths.speaker(slug))),
    );
  }
  return null;
}

const webSite = (site: SiteFrame, url: string): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: site.name,
  url,
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
