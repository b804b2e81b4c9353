import type { ArticleDraft } from '@/lib/desk/add/draft';
import { DeskError } from '@/lib/desk/desk-error';

/** Whether a text begins as an article's Markdown does: with "# " and the headline, or a front matter. */
export const isMarkdown = (text: string): boolean => /^\s*(?:# +\S|---\n)/.test(text);

/** The draft of a Markdown text, which stays as it is. @throws DeskError where it has a front matter. */
export function markdownDraft(text: string): ArticleDraft {
  if (/^\s*---\n/.test(text))
    throw new DeskError(
      'The text has a front matter already; take it out and name what it tells with options, such as --published.',
    );
  const headline = /^\s*# +(.*?)[ #]*$/m.exec(text)?.[1] ?? '';
  return {
    headline,
    markdown: `${text.trim()}\n`,
    shown: null,
    details: {},
    leftOut: [],
  };
}
