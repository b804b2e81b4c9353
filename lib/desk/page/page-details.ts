import { writtenMomentSchema } from '@/lib/calendar/moment';
import type { Details } from '@/lib/desk/add/front-lines';

/** What Readability read from a page's metadata and JSON-LD. */
export interface PageMetadata {
  byline?: string | null | undefined;
  siteName?: string | null | undefined;
  publishedTime?: string | null | undefined;
  lang?: string | null | undefined;
}

/**
 * What a page says of itself, in the form of a front matter; what is not told is left out.
 * @param address the page's own, or null.
 */
export function pageDetails(
  { byline, siteName, publishedTime, lang }: PageMetadata,
  address: string | null,
): Partial<Details> {
  const author = line(byline)?.replace(/^by\s+/i, '');
  const publisher = line(siteName);
  const published = moment(publishedTime?.trim() ?? '');
  const tag = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.exec(lang ?? '')?.[0].replaceAll('_', '-');
  return {
    ...(publisher && { publisher }),
    ...(address !== null && { url: address }),
    ...(author && { author }),
    ...(published !== null && { published }),
    ...(tag && { lang: tag }),
  };
}

const line = (text: string | null | undefined) => text?.replaceAll(/\s+/g, ' ').trim();

/** A time as ISO 8601 has it; its day alone where it has no zone, as no zone is guessed. */
function moment(text: string): string | null {
  const exact = text.replace(/\.\d+(?=Z|[+-])/, '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  if (writtenMomentSchema.safeParse(exact).success) return exact;
  const hasZone = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const day = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(text)?.[0] ?? '';
  return !hasZone && writtenMomentSchema.safeParse(day).success ? day : null;
}
