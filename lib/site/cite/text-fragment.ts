import type { Span } from '@/lib/story/span';

/** Up to this many words a sentence is named whole, else by so many at its start and its end. */
const maxWhole = 8;
const edge = 4;

/** Words before and after that tell one of two like passages from the other. */
const context = 3;

/** Encodes words for a text directive, where a comma, a hyphen and an ampersand mean something. */
const encoded = (words: string) =>
  encodeURIComponent(words)
    .replaceAll('-', '%2D')
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/**
 * The fragment that leads a browser to a passage of a page by its words and marks it there
 * (WICG, URL Fragment Text Directives). Words around it are added where the same words stand
 * elsewhere in the text too.
 * @param text the text of the page as far as it is known; paragraphs are parted by line ends.
 * @returns ":~:text=…", to stand after "#".
 */
export function textFragment(text: string, { start, end }: Span): string {
  const words = wordsOf(text.slice(start, end));
  const whole = words.length <= maxWhole;
  const first = words.slice(0, whole ? maxWhole : edge).join(' ');
  const last = whole ? [] : [words.slice(-edge).join(' ')];
  const twice = text.indexOf(first) !== text.lastIndexOf(first);
  const before = wordsOf(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)).slice(-context);
  const lineEnd = text.indexOf('\n', end);
  const after = wordsOf(text.slice(end, lineEnd < 0 ? text.length : lineEnd)).slice(0, context);
  const parts = [
    ...(twice && before.length > 0 ? [`${encoded(before.join(' '))}-`] : []),
    encoded(first),
    ...last.map(encoded),
    ...(twice && after.length > 0 ? [`-${encoded(after.join(' '))}`] : []),
  ];
  return `:~:text=${parts.join(',')}`;
}
