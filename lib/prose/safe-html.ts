import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { z } from 'zod';
import { sanitizeSchema } from '@/lib/prose/sanitize-schema';

const safeHtmlSchema = z.string().brand<'SafeHtml'>();

/** HTML that went through the sanitiser; the only kind that a page or a feed takes in. */
export type SafeHtml = z.infer<typeof safeHtmlSchema>;

const compiler = remark().use(remarkHtml, { sanitize: sanitizeSchema });

/** Blocks of Markdown as sanitised HTML. */
export function safeHtml(nodes: readonly RootContent[]): SafeHtml {
  const tree: Root = { type: 'root', children: [...nodes] };
  return safeHtmlSchema.parse(compiler.stringify(tree));
}
