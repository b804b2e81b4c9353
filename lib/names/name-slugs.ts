import slugify from '@sindresorhus/slugify';
import { fingerprint } from '@/lib/text/fingerprint';
import { type Slug, slugSchema } from '@/lib/story/slug';

/** Long enough for any name, short enough for an address. */
const maxSlugLength = 80;

const plain = (name: string) =>
  slugify(name, { decamelize: false }).slice(0, maxSlugLength).replace(/-$/, '');

/** `page` begins the addresses of a list's further pages. */
const reserved = ['', 'page'];

/**
 * Gives each of `names` a slug of its own. Where two would share one, and where a name has no Latin
 * letters, the name's fingerprint stands with it; the one that comes first keeps the plain slug.
 * @param names the oldest first, so that a new one never takes the address of another.
 */
export function nameSlugs(names: Iterable<string>): ReadonlyMap<string, Slug> {
  const taken = new Set(reserved);
  return new Map(
    [...new Set(names)].map((name) => {
      const wish = plain(name);
      const marked = `${wish}-${fingerprint(name)}`.replace(/^-/, '');
      const slug = [wish, marked].find((free) => !taken.has(free)) ?? nextFree(marked, taken);
      taken.add(slug);
      return [name, slugSchema.parse(slug)];
    }),
  );
}

function nextFree(slug: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
