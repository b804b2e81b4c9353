import type { Site } from '@/lib/site/site';
import type { Slug } from '@/lib/story/slug';

/** Every path of the site, below its base. */
export const paths = {
  home: '/',
  about: '/about/',
  story: (slug: Slug) => `/stories/${slug}/`,
} as const;

/** The address of a path for a link: with the base path in front of it. */
export function href({ base }: Pick<Site, 'base'>, path: string): string {
  return base + path;
}

/** The address of a path in full; null when it is not known where the site is served. */
export function absolute({ url }: Pick<Site, 'url'>, path: string): string | null {
  return url === null ? null : url + path;
}
