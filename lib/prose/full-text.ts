import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { passage } from '@/lib/prose/phrase-run';
import { type SafeHtml, safeHtml } from '@/lib/prose/safe-html';
import type { Source } from '@/lib/story/source';
import type { Sentiment } from '@/lib/story/sentiment';
import type { Story } from '@/lib/story/story';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/**
 * All that a reader gets of a story outside the site: the text without anchors and marks, the
 * sentiment with its reasons, what was corrected, and the source.
 */
export function fullText(story: Story, body: readonly RootContent[]): SafeHtml {
  const { lang, sentiment, corrections, source } = story;
  return safeHtml([
    passage(lang, [...body, ...(sentiment ? reading(sentiment) : [])]),
    ...corrections.map(correction),
    ...(source ? origin(source) : []),
  ]);
}

const words = (value: string): PhrasingContent => ({ type: 'text', value });

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

function reading({ label, by, reasons }: Sentiment): RootContent[] {
  const whose = by === null ? '' : ` (label by ${by})`;
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: [words(`Sentiment: ${label}${whose}`)],
  };
  return [heading, ...reasons.map(({ text }) => paragraph(words(text)))];
}

const correction = ({ on, text }: Story['corrections'][number]): Paragraph =>
  paragraph(
    { type: 'strong', children: [words(`Corrected ${pointWords(on)}:`)] },
    words(` ${text}`),
  );

/** The source as far as it is known; nothing where only the copy's own file is. */
function origin({ publisher, url, author, licence }: Source): Paragraph[] {
  const name = publisher ?? url;
  const parts = [
    name && (url ? linked(url, name) : words(name)),
    author && words(`by ${author}`),
    licence && words(licence),
  ].filter((part) => part !== undefined && part !== '');
  if (parts.length === 0) return [];
  const listed = parts.flatMap((part, i) => (i === 0 ? [part] : [words(' · '), part]));
  return [paragraph(words('Source: '), ...listed)];
}

const linked = (url: string, name: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [words(name)],
});
