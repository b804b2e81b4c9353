import { wordsOf } from '@/lib/languages/words/words-of';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import type { SiteFile } from '@/lib/site/site-file';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** `--color-paper` of app/styles/theme.css in the light theme. */
const paper = '#fbf9f4';

/** As many letters as a home screen shows below an icon. */
const maxShortName = 12;

const pictureSizes = [192, 512] as const;

/** The web application manifest: what a phone needs to keep the site among its apps. */
export function manifest(site: Site): SiteFile[] {
  const home = href(site, paths.home);
  const content = {
    name: site.name,
    short_name: site.name.slice(0, maxShortName).trim(),
    description: wordsOf(site.language).site.tagline,
    ...languageAttributes(site.language),
    id: home,
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: href(site, paths.icon), type: 'image/svg+xml', sizes: 'any' },
      ...pictureSizes.map((size) => ({
        src: href(site, paths.iconPicture(size)),
        type: 'image/png',
        sizes: `${size}x${size}`,
      })),
      {
        src: href(site, paths.maskableIcon),
        type: 'image/png',
        sizes: '512x512',
        purpose: 'maskable',
      },
    ],
  };
  return [{ path: paths.manifest, content: JSON.stringify(content) }];
}
