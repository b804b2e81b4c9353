import type { PhrasingContent, RootContent } from 'mdast';
import { proseBlocks } from '@/lib/content/markdown/blocks/prose-blocks';
import type { Mark } from '@/lib/prose/mark';
import { marksOf, type PlacedMark } from '@/lib/prose/marks-of';
import { slicePhrases } from '@/lib/prose/slice-phrases';
import { type Span, within } from '@/lib/story/span';
import type { Paragraph, Story } from '@/lib/story/story';

/** A copy of a story's blocks with its sentences, cues and dates marked in the tree. */
export function annotate(story: Story, body: readonly RootContent[]): RootContent[] {
  const copy = structuredClone([...body]);
  const marks = marksOf(story);
  for (const [i, block] of proseBlocks(copy).entries()) {
    const paragraph = story.paragraphs[i];
    if (!paragraph) continue;
    block.children = markSentences(block.children, paragraph, marks);
    block.data = { hProperties: { id: paragraph.anchor } };
  }
  return copy;
}

function markSentences(
  nodes: readonly PhrasingContent[],
  { quote, sentences }: Paragraph,
  marks: readonly PlacedMark[],
): PhrasingContent[] {
  const cut = ({ start, end }: Span) => slicePhrases(nodes, start - quote.start, end - quote.start);
  const wrapped = sentences.map((sentence) => {
    const inside = marks.filter((mark) => within(mark, sentence.quote));
    const children = interleave(sentence.quote, inside, cut, ({ wraps, ...span }) =>
      wrapWords(wraps, cut(span)),
    );
    const data: Mark['data'] = { hName: 'span', hProperties: { id: sentence.anchor } };
    return { ...sentence.quote, node: wrap([data], children) };
  });
  return interleave(quote, wrapped, cut, ({ node }) => node);
}

/** The parts of `whole` in order: each of `parts` as it is to be shown, and what lies between them. */
function interleave<Part extends Span>(
  whole: Span,
  parts: readonly Part[],
  cut: (span: Span) => PhrasingContent[],
  show: (part: Part) => PhrasingContent[],
): PhrasingContent[] {
  const shown: PhrasingContent[] = [];
  let at = whole.start;
  for (const part of parts) {
    shown.push(...cut({ start: at, end: part.start }), ...show(part));
    at = part.end;
  }
  return [...shown, ...cut({ start: at, end: whole.end })];
}

/** A link of the article's own keeps its words: there is no link in a link (HTML, 4.5.1). */
const wrapWords = (wraps: readonly Mark['data'][], children: PhrasingContent[]) =>
  wrap(children.some(holdsLink) ? wraps.filter(({ hName }) => hName !== 'a') : wraps, children);

const holdsLink = (node: PhrasingContent): boolean =>
  node.type === 'link' ||
  node.type === 'linkReference' ||
  ('children' in node && node.children.some(holdsLink));

const wrap = (wraps: readonly Mark['data'][], children: PhrasingContent[]): PhrasingContent[] =>
  wraps.reduceRight<PhrasingContent[]>(
    (inner, data) => [{ type: 'mark', data, children: inner }],
    children,
  );
