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

/** Stories of one headline that are told apart by a number. */
const maxNumber = 98;

/**
 * The slug of a headline: its first clause, more words where that is taken, and a number
 * where all of them are.
 * @returns null where the headline has no letters for an address.
 */
export function headlineSlug(headline: string, isTaken: (slug: string) => boolean): Slug | null {
  const words = slugify(headline, { decamelize: false })
    .split('-')
    .filter((word) => word !== '');
  const joint = words.findIndex((word, i) => i >= minWords && joints.has(word));
  const first = Math.min(joint < 0 ? maxWords : joint, maxWords);
  const cuts = Array.from({ length: Math.max(0, words.length - first) + 1 }, (_, i) => first + i);
  const wishes = cuts.map((size) => words.slice(0, size).join('-'));
  const numbered = Array.from({ length: maxNumber }, (_, i) => `${wishes[0]}-${i + 2}`);
  for (const wish of [...wishes, ...numbered]) {
    const slug = slugSchema.safeParse(wish);
    if (slug.success && !isTaken(slug.data)) return slug.data;
  }
  return null;
}
