import type { Heading, Root, RootContent } from 'mdast';
import { phraseText } from '@/lib/content/markdown/phrase-text';
import {
  sentimentLabel,
  sentimentLabels,
  sentimentStep,
} from '@/lib/content/markdown/sentiment-heading';
import { limits } from '@/lib/content/bounds/limits';
import { seenText } from '@/lib/text/folding/fold';
import type { SentimentStep } from '@/lib/story/sentiment';

/** The parts of an article: the headline, the text under it and the sentiment part at its end. */
export interface Outline {
  headline: string;
  body: RootContent[];
  sentiment: { label: string; step: SentimentStep; reasons: RootContent[] } | null;
}

/** A sentence about what is wrong with a node. */
export type Complain = (node: RootContent | Root, message: string) => never;

const kindOf = (node: RootContent) =>
  node.type === 'heading' ? `a heading of level ${node.depth}` : `a ${node.type}`;

/** Takes an article's tree apart; `complain` is called where it is not shaped as an article. */
export function outline(tree: Root, complain: Complain): Outline {
  const [first, ...rest] = tree.children;
  if (!first) return complain(tree, 'found no text; begin with "# " and the headline.');
  if (first.type !== 'heading' || first.depth !== 1) {
    const isGlued = first.type === 'paragraph' && /^#+[^\s#]/.test(phraseText(first.children));
    const toDo = isGlued
      ? 'put a blank between "#" and the headline.'
      : 'begin the text with "# " and the headline.';
    const message = `found ${kindOf(first)} where the headline belongs; ${toDo}`;
    return complain(first, message);
  }
  const headline = phraseText(first.children);
  if (!seenText(headline).trim())
    return complain(first, 'the headline is empty; write it after "# ".');
  if (headline.length > limits.maxHeadline) {
    const found = `the headline has ${headline.length} characters`;
    complain(first, `${found}; keep it to ${limits.maxHeadline} and write the rest below it.`);
  }
  const second = rest.find((node) => node.type === 'heading' && node.depth === 1);
  if (second)
    complain(second, 'found a second headline; write headings inside the text with "## ".');
  const at = rest.findIndex((node) => node.type === 'heading' && labelOf(node) !== null);
  const mark = rest[at];
  if (mark?.type !== 'heading') return { headline, body: rest, sentiment: null };
  return {
    headline,
    body: rest.slice(0, at),
    sentiment: reading(mark, rest.slice(at + 1), complain),
  };
}

const labelOf = (node: Heading) => sentimentLabel(phraseText(node.children));

function reading(mark: Heading, reasons: RootContent[], complain: Complain) {
  const label = labelOf(mark) ?? '';
  const step = sentimentStep(label);
  if (!step) {
    const known = sentimentLabels.join(', ');
    return complain(mark, `"${label}" is no sentiment label; use one of ${known}.`);
  }
  const later = reasons.find((node) => node.type === 'heading');
  if (later) complain(later, 'found a heading in the sentiment part; that part stands last.');
  return { label, step, reasons };
}
