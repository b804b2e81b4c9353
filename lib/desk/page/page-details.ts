import { writtenMomentSchema } from '@/lib/calendar/moment';
import type { Details } from '@/lib/desk/add/front-lines';
import type { LinkedArticle } from '@/lib/desk/page/linked-data';

/** Where a page names a thing: an attribute of the first element that a selector finds, or its text. */
type Place = readonly [selector: string, attribute: string | null];

const meta = (...names: string[]): Place[] =>
  names.flatMap((name): Place[] => [
    [`meta[name="${name}" i]`, 'content'],
    [`meta[property="${name}" i]`, 'content'],
    [`meta[itemprop="${name}" i]`, 'content'],
  ]);

/** The places in the order in which they are believed. */
const places = {
  published: [
    ...meta('article:published_time', 'datePublished', 'dc.date.issued', 'dcterms.created'),
    ...meta('dc.date', 'parsely-pub-date', 'pubdate', 'publish-date', 'date'),
    ['time[itemprop="datePublished"]', 'datetime'],
    ['time.published, time[pubdate]', 'datetime'],
  ],
  author: [
    ['[itemprop="author"] [itemprop="name"]', null],
    ['.vcard .fn, a[rel="author"]', null],
    ...meta('author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl'),
    ['[class~="author"], [class~="byline"]', null],
  ],
  publisher: meta('og:site_name', 'dc.publisher', 'application-name'),
  address: [['link[rel="canonical"]', 'href']],
  shared: meta('og:url', 'twitter:url'),
} as const satisfies Record<string, readonly Place[]>;

/**
 * What a page says of itself, in the form of a front matter; what is not told is left out.
 * @param linked what its JSON-LD says.
 */
export function pageDetails(document: Document, linked: LinkedArticle | null): Partial<Details> {
  const told = (from: readonly Place[]) => {
    for (const [selector, attribute] of from) {
      const found = document.querySelector(selector);
      const text = attribute === null ? found?.textContent : found?.getAttribute(attribute);
      if (line(text) !== '') return line(text);
    }
    return null;
  };
  const author = (linked?.author ?? told(places.author))?.replace(/^by\s+/i, '');
  const publisher = linked?.publisher ?? told(places.publisher);
  const url = [told(places.address), linked?.url, told(places.shared)].find((address) =>
    /^https?:\/\//.test(address ?? ''),
  );
  const published = moment(linked?.published ?? told(places.published) ?? '');
  const lang = document.documentElement?.getAttribute('lang') ?? '';
  const tag = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.exec(lang)?.[0].replaceAll('_', '-');
  return {
    ...(publisher && { publisher }),
    ...(url && { url }),
    ...(author && isName(author) && { author }),
    ...(published !== null && { published }),
    ...(tag && { lang: tag }),
  };
}

const line = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** A page's address or a whole sentence is no author. */
const isName = (text: string) => text.length <= 120 && !/^https?:/.test(text);

/** A time as ISO 8601 has it; its day alone where it has no zone, as no zone is guessed. */
function moment(text: string): string | null {
  const exact = text.replace(/\.\d+(?=Z|[+-])/, '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  if (writtenMomentSchema.safeParse(exact).success) return exact;
  const hasZone = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const day = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(text)?.[0] ?? '';
  return !hasZone && writtenMomentSchema.safeParse(day).success ? day : null;
}
