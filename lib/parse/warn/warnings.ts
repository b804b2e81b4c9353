import type { Node } from 'unist';
import { maxSegmentLength } from '@/lib/claims/segments/read-segments';
import type { Article } from '@/lib/content/article';
import { proseBlocks } from '@/lib/content/markdown/blocks/prose-blocks';
import type { Problem } from '@/lib/content/problem';
import { impossibleDays } from '@/lib/dates/impossible-days';
import { cardLetters } from '@/lib/parse/warn/card-letters';
import { daysInOrder } from '@/lib/parse/warn/days-in-order';
import { frontSlips } from '@/lib/parse/warn/front-slips';
import { lineEnds } from '@/lib/parse/warn/line-ends';
import { lostCharacters } from '@/lib/parse/warn/lost-characters';
import { unread } from '@/lib/parse/warn/unread';
import { hasReadDates, isReadLanguage } from '@/lib/parse/read-language';
import type { Paragraph, Story } from '@/lib/story/story';

/** What an editor should look at in an article that can be built, each at its place. */
export function warnings(article: Article, story: Story): Problem[] {
  return [
    ...daysInOrder(article),
    ...cardLetters(article),
    ...frontSlips(article),
    ...lostCharacters(article),
    ...lineEnds(article),
    ...(isReadLanguage(story.lang) ? unread(article) : []),
    ...ofText(article, story),
  ];
}

function ofText(
  { file, front, body, bodyLine, problemAt }: Article,
  { paragraphs, lang }: Story,
): Problem[] {
  if (!isReadLanguage(lang)) {
    const lacks = front.claims ? [] : ['claims'];
    if (!front.dates && !hasReadDates(lang)) lacks.unshift('dates');
    if (lacks.length === 0) return [];
    const keys = lacks.map((name) => `${name}:`).join(' and ');
    const message = `a text in "${lang}" is not read for ${lacks.join(' and ')}; write them under ${keys}.`;
    return [problemAt(['lang'], message)];
  }
  const blocks: Node[] = proseBlocks(body);
  return paragraphs.flatMap((paragraph, i) => {
    const { line = 1, column = 1 } = blocks[i]?.position?.start ?? {};
    return [...missingDays(paragraph), ...endlessSentences(paragraph)].map((words) => ({
      file,
      line: line + bodyLine,
      column,
      message: `paragraph ${i + 1}: ${words}`,
    }));
  });
}

const missingDays = ({ quote }: Paragraph) =>
  impossibleDays(quote.text).map(
    ({ text }) => `"${text}" is no day of the calendar; it is left as it is written.`,
  );

const endlessSentences = ({ sentences }: Paragraph) =>
  sentences
    .map(({ quote }) => quote.text.length)
    .filter((length) => length > maxSegmentLength)
    .map(
      (length) =>
        `a sentence of ${length} characters is too long to be read for claims; end it earlier.`,
    );
