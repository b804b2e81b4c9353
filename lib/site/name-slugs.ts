import slugify from '@sindresorhus/slugify';
import { fingerprint } from '@/lib/parse/anchors';
import { type Slug, slugSchema } from '@/lib/story/slug';

/** Long enough for any name, short enough for an address. */
const longest = 80;

const plain = (name: string) =>
  slugify(name, { decamelize: false }).slice(0, longest).replace(/-$/, '');

/** `page` begins the addresses of a list's further pages. */
const reserved = ['', 'page'];

/**
 * Gives each of `names` a slug of its own. Where two would share one, and where a name has no Latin
 * letters, the name's fingerprint stands with it; the one that sorts first keeps the plain slug.
 */
export function nameSlugs(names: Iterable<string>): ReadonlyMap<string, Slug> {
  const taken = new Set(reserved);
  return new Map(
    [...new Set(names)].toSorted().map((name) => {
      const wish = plain(name);
      const slug = taken.has(wish) ? `${wish}-${fingerprint(name)}`.replace(/^-/, '') : wish;
      taken.add(slug);
      return [name, slugSchema.parse(slug)];
    }),
  );
}
