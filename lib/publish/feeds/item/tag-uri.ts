import type { ServedSite } from '@/lib/site/served-site';

/**
 * A name that stays when an address changes (RFC 4151).
 * @param name what the site's authority names: a story's id, or a feed's list.
 */
export function tagUri({ authority }: Pick<ServedSite, 'authority'>, name: string): string {
  return `tag:${authority}:${name}`;
}
