import { textAsHtml, writable } from '@/lib/publish/feeds/format/xml-text';

/** A tag, an entity or the end of a CDATA section. */
const readAsMarkup = /<[a-z/!?]|&#?\w+;|\]\]>/i;

/**
 * A headline as a title of RSS. That is plain text (RSS Advisory Board, Best Practices Profile,
 * "Character Data"), but readers take one that looks like HTML for HTML: only such a one is escaped.
 */
export function rssTitle(headline: string): string {
  return readAsMarkup.test(headline) ? textAsHtml(headline) : writable(headline);
}
