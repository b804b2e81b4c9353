import { Readability } from '@mozilla/readability';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { parseHTML } from 'linkedom';
import type { Root } from 'mdast';
import { phraseText } from '@/lib/content/markdown/phrase-text';
import { treeMarkdown } from '@/lib/desk/add/article-markdown';
import type { ArticleDraft } from '@/lib/desk/add/draft';
import { DeskError } from '@/lib/desk/desk-error';
import { pageDetails } from '@/lib/desk/page/page-details';
import { passages } from '@/lib/desk/page/passages';
import { plainTree } from '@/lib/desk/page/plain-tree';

/** The draft of a saved web page; nothing is fetched. @throws DeskError where it holds no article. */
export function pageDraft(html: string): ArticleDraft {
  const { document } = parseHTML(html);
  const address = canonical(document);
  const all = passages(document.documentElement);
  const headings = [...document.querySelectorAll('h1')].map((node) => folded(node.textContent));
  const found = new Readability(document, { charThreshold: 0 }).parse();
  const title = folded(found?.title) || (headings.find((words) => words !== '') ?? '');
  if (!found?.content || title === '')
    throw new DeskError(
      'The page holds no article that can be told from the rest; paste its text.',
    );
  const headline = headings.find((words) => words !== '' && title.includes(words)) ?? title;
  const tree = toMdast(fromHtml(found.content, { fragment: true }));
  if (tree.type !== 'root') throw new Error(`A page became a ${tree.type}.`);
  const [first] = tree.children;
  if (first?.type === 'heading' && folded(phraseText(first.children)) === headline)
    tree.children.shift();
  const gone = plainTree(tree, address);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: headline }] },
      ...tree.children,
    ],
  };
  const kept = `${headline} ${folded(parseHTML(`<html><body>${found.content}</body></html>`).document.body.textContent)}`;
  const letters = squeezed(kept);
  const passed = all.filter((passage) => !letters.includes(squeezed(passage)));
  return {
    headline,
    markdown: treeMarkdown(root),
    shown: null,
    details: pageDetails(found, address),
    leftOut: [...new Set([...passed, ...gone])],
  };
}

const folded = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

const squeezed = (text: string) => text.replaceAll(' ', '');

/** The address that a page gives as its own. */
function canonical(document: Document): string | null {
  const told = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return told.find((address) => address && /^https?:\/\//.test(address)) ?? null;
}
