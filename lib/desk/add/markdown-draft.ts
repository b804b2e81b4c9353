import { readMarkdown } from '@/lib/content/markdown/read-markdown';
import type { ArticleDraft } from '@/lib/desk/add/draft';
import { DeskError } from '@/lib/desk/desk-error';

/** Whether a text is Markdown: by its name, a headline that is marked as one, or a front matter. */
export const isMarkdown = (name: string, text: string): boolean =>
  /\.(?:md|markdown)$/i.test(name) || /^\s*(?:# +\S|---\n|\S.*\n=+ *\n)/.test(text);

/**
 * The draft of a Markdown text, which stays as it is.
 * @param name as errors should call it.
 * @throws DeskError where it has a front matter, ContentError where it is not shaped as an article.
 */
export function markdownDraft(name: string, text: string): ArticleDraft {
  if (/^\s*---\n/.test(text))
    throw new DeskError(
      `${name} has a front matter already; take it out and name what it tells with options, such as --published.`,
    );
  const { headline } = readMarkdown(name, text, 0);
  return { headline, markdown: `${text.trim()}\n`, shown: null, details: {}, leftOut: [] };
}
