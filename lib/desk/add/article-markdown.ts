import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RawArticle } from '@/lib/desk/add/raw-text';

/**
 * The Markdown of an article whose page shows exactly these characters: what Markdown or another
 * program would take for markup is escaped.
 */
export function articleMarkdown({ headline, body, sentiment }: RawArticle): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: headline }] },
    ...body.map(paragraph),
    ...(sentiment
      ? [
          {
            type: 'heading' as const,
            depth: 2 as const,
            children: [{ type: 'text' as const, value: `Sentiment: ${sentiment.label}` }],
          },
          ...sentiment.reasons.map(paragraph),
        ]
      : []),
  ];
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { extensions: [{ unsafe: [...foreign] }] });
}

/** The Markdown of a tree that may hold links, lists and tables. */
export const treeMarkdown = (root: Root): string =>
  toMarkdown(root, { extensions: [gfmToMarkdown(), { unsafe: [...foreign] }] });

const paragraph = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

/** What is plain to CommonMark, and markup to GFM or to the programs that `foreignMarkup` names. */
const foreign = [
  { character: '{', after: '[%{:#]', inConstruct: 'phrasing' },
  { character: ':', after: '::', inConstruct: 'phrasing' },
  { character: '~', after: '~', inConstruct: 'phrasing' },
  { character: '|', inConstruct: 'phrasing' },
  { character: '[', inConstruct: 'phrasing' },
  { character: '<', after: '%', inConstruct: 'phrasing' },
  { character: '=', after: '=', inConstruct: 'phrasing' },
  { character: '$', after: '\\$', inConstruct: 'phrasing' },
  { before: '[\\s(]', character: ':', after: '[a-z]', inConstruct: 'phrasing' },
  { atBreak: true, character: ':', after: '[ \\ta-z]' },
  { atBreak: true, character: '!', after: '!!' },
  { atBreak: true, character: '?', after: '\\?\\?' },
] as const;
