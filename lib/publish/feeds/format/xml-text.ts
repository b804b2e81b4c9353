import { toHtml } from 'hast-util-to-html';

/** Characters that XML 1.0 has no way to write (section 2.2). */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What may be among them; a text that has nothing of it is looked through as code units alone. */
const suspect = /[^\t\n\r\u0020-\uD7FF]/;

/** Text without what XML cannot write. */
export const writable = (text: string) =>
  suspect.test(text) ? text.replace(unwritable, '') : text;

/**
 * Plain text for the `feed` package, which undoes one escaping of `&` before it escapes: "&amp;"
 * would come out as "&" otherwise.
 */
export function xmlText(text: string): string {
  return writable(text).replaceAll('&', '&amp;');
}

/** HTML for a CDATA section, of which the `feed` package escapes only the first end inside. */
export function xmlHtml(html: string): string {
  return writable(html).replaceAll(']]>', ']]&gt;');
}

/** Plain text as HTML, for a CDATA section. */
export function textAsHtml(text: string): string {
  return xmlHtml(toHtml({ type: 'text', value: text }));
}
