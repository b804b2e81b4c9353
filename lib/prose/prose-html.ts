import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { z } from 'zod';
import { annotate } from '@/lib/prose/annotate';
import { sanitizeSchema } from '@/lib/prose/sanitize-schema';
import type { Story } from '@/lib/story/story';

const safeHtmlSchema = z.string().brand<'SafeHtml'>();

/** HTML that went through the sanitiser; the only kind that a page takes in. */
export type SafeHtml = z.infer<typeof safeHtmlSchema>;

const compiler = remark().use(remarkHtml, { sanitize: sanitizeSchema });

/** The body of a story as HTML: sentences with their anchors, cues and dates as links. */
export function proseHtml(story: Story, body: readonly RootContent[]): SafeHtml {
  const tree: Root = { type: 'root', children: annotate(story, body) };
  return safeHtmlSchema.parse(compiler.stringify(tree));
}
