import { articleMarkdown } from '@/lib/desk/add/article-markdown';
import type { Details } from '@/lib/desk/add/front-lines';
import { readRawText } from '@/lib/desk/add/raw-text';

/** An article as it was given, before it has a name and a front matter. */
export interface ArticleDraft {
  headline: string;
  /** The text of the article file below its front matter. */
  markdown: string;
  /** The text as its page must show it; null where the Markdown itself is what was given. */
  shown: string | null;
  /** What the given file says of its source. */
  details: Partial<Details>;
  /** What stands in the given file and not in the article, one sentence or passage each. */
  leftOut: readonly string[];
}

/** The draft of a text without any markup. @throws DeskError */
export function rawDraft(text: string): ArticleDraft {
  const raw = readRawText(text);
  const blocks = [raw.headline, ...raw.body, ...(raw.sentiment?.reasons ?? [])];
  return {
    headline: raw.headline,
    markdown: articleMarkdown(raw),
    shown: blocks.join('\n\n').replaceAll(/(?<!\n)\n(?!\n)/g, ' '),
    details: {},
    leftOut: [],
  };
}
