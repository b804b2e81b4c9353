import { Readability } from '@mozilla/readability';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { parseHTML } from 'linkedom';
import type { Root } from 'mdast';
import { treeMarkdown } from '@/lib/desk/add/article-markdown';
import type { ArticleDraft } from '@/lib/desk/add/draft';
import { DeskError } from '@/lib/desk/desk-error';
import { clearFurniture } from '@/lib/desk/page/furniture';
import { linkedArticle } from '@/lib/desk/page/linked-data';
import { pageDetails } from '@/lib/desk/page/page-details';
import { pageHeadline } from '@/lib/desk/page/page-headline';
import { passages } from '@/lib/desk/page/passages';
import { pastedPage, plainLists } from '@/lib/desk/page/pasted-page';
import { plainTree } from '@/lib/desk/page/plain-tree';

const noArticle = 'The page holds no article that can be told from the rest; paste its text.';

/** The draft of a saved web page; nothing is fetched. @throws DeskError where it holds no article. */
export function pageDraft(html: string): ArticleDraft {
  const pasted = pastedPage(html);
  const { document } = parseHTML(pasted ?? html);
  plainLists(document);
  const all = passages(document.documentElement);
  const images = [...document.querySelectorAll('img, amp-img')].map(
    (image) => `an image, "${image.getAttribute('alt') ?? ''}"`,
  );
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const linked = linkedArticle(scripts.map(({ textContent }) => textContent ?? ''));
  const details = pageDetails(document, linked);
  if (pasted === null) clearFurniture(document);
  const wishes = [...document.querySelectorAll('h1, h2, p[class^="MsoTitle"]')];
  const headings = wishes.map(({ textContent }) => folded(textContent));
  const found = pasted === null ? new Readability(document, { charThreshold: 0 }).parse() : null;
  const content = found?.content ?? (pasted === null ? null : document.body.innerHTML);
  if (!content) throw new DeskError(noArticle);
  const tree = toMdast(fromHtml(content, { fragment: true }));
  if (tree.type !== 'root') throw new Error(`A page became a ${tree.type}.`);
  const base = details.url ?? null;
  const gone = plainTree(tree, base);
  const titles = [linked?.headline, found?.title].map(folded);
  const headline = pageHeadline(tree, headings, titles);
  if (headline === null || tree.children.length === 0) throw new DeskError(noArticle);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: headline }] },
      ...tree.children,
    ],
  };
  const markdown = treeMarkdown(root);
  const letters = squeezed(shownIn(root));
  const passed = all.filter((passage) => !letters.includes(squeezed(passage)));
  const leftOut = [...new Set([...passed, ...images, ...gone])];
  return { headline, markdown, shown: null, details, leftOut };
}

/** White space as HTML folds it; no-break spaces are text. */
const folded = (text: string | null | undefined) =>
  (text ?? '').replaceAll(/[ \t\n\r\f]+/g, ' ').trim();

const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

/** All text of a tree, one block after another. */
function shownIn(node: Root | Root['children'][number]): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const inside: readonly Root['children'][number][] = node.children;
  return inside.map(shownIn).join('');
}
