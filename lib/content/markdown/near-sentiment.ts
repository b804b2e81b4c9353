import type { RootContent } from 'mdast';
import { phraseText } from '@/lib/content/markdown/phrase-text';
import { sentimentStep } from '@/lib/content/markdown/sentiment-heading';

/** A block that is nothing but a sentiment's label, or a heading that almost gives one; else null. */
export function nearSentiment(node: RootContent): string | null {
  if (node.type !== 'heading' && node.type !== 'paragraph') return null;
  const words = phraseText(node.children).trim();
  const label = words
    .replace(/^(?:(?:market )?sentiment\s*[:–—-]?|\p{L}[\p{L} ]{2,18}\s*[:–—-])\s*/iu, '')
    .replace(/[.:]$/, '');
  const isMarked = node.type === 'heading' && /^(?:market )?sentiment\b/i.test(words);
  if (!isMarked && sentimentStep(label) === null) return null;
  const wish = sentimentStep(label) === null ? 'Neutral' : label;
  return `"${words}" stands alone like a sentiment's label but is not read as one; write "## Sentiment: ${wish}" there, or make it part of a sentence.`;
}
