import type { Root, RootContent } from 'mdast';
import { phraseText } from '@/lib/content/markdown/phrase-text';

const textOf = (node: RootContent | undefined): string =>
  node?.type === 'heading' || node?.type === 'paragraph'
    ? phraseText(node.children)
        .replaceAll(/[ \t\n\r\f]+/g, ' ')
        .trim()
    : '';

/** A title that is part of a longer one is nearly all of it: the rest is the name of a site. */
const isTitle = (words: string, title: string) =>
  words !== '' && title.includes(words) && words.length * 3 >= title.length;

/**
 * The headline of a page, which is taken out of its tree: the heading, or the first block, that its
 * title holds; else the title; else what stands first.
 * @param headings the texts of its headings before its text was told from the rest.
 * @param titles what the page says of itself, the surest first; "" for what it does not say.
 * @returns null where there is none.
 */
export function pageHeadline(
  tree: Root,
  headings: readonly string[],
  titles: readonly string[],
): string | null {
  const said = titles.filter((title) => title !== '');
  const [first] = tree.children;
  const own = textOf(first);
  const longest = headings
    .filter((words) => said.some((title) => isTitle(words, title)))
    .toSorted((a, b) => b.length - a.length)[0];
  const written =
    longest ?? (said.some((title) => isTitle(own, title)) ? own : (said[0] ?? headings[0] ?? own));
  if (written === '') return null;
  const at = tree.children.findIndex((node) => textOf(node) === written);
  // What stands further down repeats it.
  if (at >= 0 && at < 3) tree.children.splice(at, 1);
  return written;
}
