import slugify from '@sindresorhus/slugify';
import { type Slug, slugSchema } from '@/lib/story/slug';

/** Words that join the parts of a headline; a slug ends before them. */
const joints = new Set([
  'about',
  'after',
  'against',
  'amid',
  'and',
  'as',
  'at',
  'before',
  'but',
  'by',
  'despite',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'over',
  'since',
  'to',
  'under',
  'until',
  'while',
  'with',
]);

const minWords = 3;
const maxWords = 7;

/**
 * The slug of a headline: its first clause, and more words where that is taken.
 * @returns null where the headline has no letters for an address.
 */
export function headlineSlug(headline: string, isTaken: (slug: string) => boolean): Slug | null {
  const words = slugify(headline, { decamelize: false })
    .split('-')
    .filter((word) => word !== '');
  const joint = words.findIndex((word, i) => i >= minWords && joints.has(word));
  const first = Math.min(joint < 0 ? maxWords : joint, maxWords);
  for (let size = first; size <= Math.max(first, words.length); size++) {
    const slug = slugSchema.safeParse(words.slice(0, size).join('-'));
    if (slug.success && !isTaken(slug.data)) return slug.data;
  }
  return null;
}
