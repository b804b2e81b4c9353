import type { RootContent } from 'mdast';
import { annotate } from '@/lib/prose/annotate';
import { type SafeHtml, safeHtml } from '@/lib/prose/safe-html';
import type { Story } from '@/lib/story/story';

/** The body of a story as HTML: sentences with their anchors, cues and dates as links. */
export function proseHtml(story: Story, body: readonly RootContent[]): SafeHtml {
  return safeHtml(annotate(story, body));
}
