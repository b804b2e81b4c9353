import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { interfaceLanguageOf } from '@/lib/languages/table/interface-languages';
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { passage } from '@/lib/prose/phrase-run';
import { type SafeHtml, safeHtml } from '@/lib/prose/safe-html';
import type { Source } from '@/lib/story/source';
import type { Sentiment } from '@/lib/story/sentiment';
import type { Story } from '@/lib/story/story';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/**
 * All that a reader gets of a story outside the site: the text without anchors and marks, the
 * sentiment with its reasons, what was corrected, and the source. It is told in the story's own
 * language, as the entry of a feed says.
 */
export function fullText(story: Story, body: readonly RootContent[]): SafeHtml {
  const { lang, sentiment, corrections, source } = story;
  const language = interfaceLanguageOf(lang);
  return safeHtml([
    passage(lang, [...body, ...(sentiment ? reading(sentiment, language) : [])]),
    ...corrections.map((one) => correction(one, language)),
    ...(source ? origin(source, language) : []),
  ]);
}

const words = (value: string): PhrasingContent => ({ type: 'text', value });

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

function reading({ label, by, reasons }: Sentiment, language: InterfaceLanguage): RootContent[] {
  const { sentimentLabel, sentimentLabelBy } = wordsOf(language).story;
  const title =
    by === null ? fill(sentimentLabel, { label }) : fill(sentimentLabelBy, { label, name: by });
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: [words(title)],
  };
  return [heading, ...reasons.map(({ text }) => paragraph(words(text)))];
}

const correction = (
  { on, text, kind = 'correction' }: Story['corrections'][number],
  language: InterfaceLanguage,
): Paragraph =>
  paragraph(
    {
      type: 'strong',
      children: [
        words(fill(wordsOf(language).story.notedColon[kind], { day: pointWords(on, language) })),
      ],
    },
    words(` ${text}`),
  );

/** The source as far as it is known; nothing where only the copy's own file is. */
function origin(
  { publisher, url, author, licence }: Source,
  language: InterfaceLanguage,
): Paragraph[] {
  const { source, sourceBy } = wordsOf(language).story;
  const name = publisher ?? url;
  const parts = [
    name && (url ? linked(url, name) : words(name)),
    author && words(fill(sourceBy, { name: author })),
    licence && words(licence),
  ].filter((part) => part !== undefined && part !== '');
  if (parts.length === 0) return [];
  const listed = parts.flatMap((part, i) => (i === 0 ? [part] : [words(' · '), part]));
  return [paragraph(words(fill(source, { source: '' })), ...listed)];
}

const linked = (url: string, name: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [words(name)],
});
