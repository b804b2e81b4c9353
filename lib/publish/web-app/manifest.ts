import type { SiteFile } from '@/lib/site/site-file';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { tagline } from '@/lib/wording/tagline';

/** `--color-paper` of app/styles/theme.css in the light theme. */
const paper = '#fbf9f4';

const pictureSizes = [192, 512] as const;

/** The web application manifest: what a phone needs to keep the site among its apps. */
export function manifest(site: Site): SiteFile[] {
  const home = href(site, paths.home);
  const content = {
    name: site.name,
    description: tagline,
    lang: 'en',
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
    ],
  };
  return [{ path: paths.manifest, content: JSON.stringify(content) }];
}
