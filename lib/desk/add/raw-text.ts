import { sentimentLabels, sentimentStep } from '@/lib/content/markdown/sentiment-heading';
import { DeskError } from '@/lib/desk/desk-error';

/** An article as it was pasted, taken apart; each string is a paragraph without line ends around it. */
export interface RawArticle {
  headline: string;
  body: string[];
  sentiment: { label: string; reasons: string[] } | null;
}

interface RawLine {
  text: string;
  /** From 1. */
  number: number;
}

/** A first line that is longer is a paragraph. */
const maxHeadline = 300;

/** Longer lines are no hard-wrapped ones: each is a paragraph of its own. */
const maxWrapped = 100;

/**
 * Takes a raw text apart: the headline, paragraphs parted by blank lines or by single line ends, a
 * line that is nothing but a sentiment's label, its reasons.
 * @throws DeskError where there is no text, no label that is known, or more than one.
 */
export function readRawText(text: string): RawArticle {
  const lines = text.split('\n').map((line, i) => ({ text: trimmed(line), number: i + 1 }));
  const [first, ...rest] = lines.filter((line) => line.text !== '');
  if (!first) throw new DeskError('The text is empty; paste the headline and the paragraphs.');
  if (rest.length === 0)
    throw new DeskError(
      `The text is one line, "${cut(first.text)}"; put the headline on a line of its own, and the paragraphs below it.`,
    );
  if (first.text.length > maxHeadline || labelOf(first.text) !== null)
    throw new DeskError(
      `The text has no headline: its first line is "${cut(first.text)}"; put the headline on a line of its own above it.`,
    );
  const labels = rest.filter((line) => labelOf(line.text) !== null);
  const [label, second] = labels;
  if (label && second)
    throw new DeskError(
      `Lines ${label.number} and ${second.number} are both a sentiment's label, "${label.text}" and "${second.text}"; leave one.`,
    );
  if (!label) refuseUnknownLabel(rest);
  const { body, reasons } = paragraphs(lines.slice(first.number), label?.number ?? Infinity);
  return {
    headline: first.text,
    body,
    sentiment: label ? { label: labelOf(label.text) ?? '', reasons } : null,
  };
}

/** White space at the edges of a line is layout, no-break spaces are text where there is any. */
const trimmed = (line: string) => (/\S/.test(line) ? line.replace(/^[ \t]+|[ \t\r]+$/g, '') : '');

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function labelOf(line: string): string | null {
  const words = line.replace(/^sentiment:\s*/i, '').replace(/\.$/, '');
  return sentimentStep(words) === null ? null : words;
}

/** One word alone on its line between paragraphs looks like a label; a wrong one is never guessed. */
function refuseUnknownLabel(lines: readonly RawLine[]): void {
  const alone = lines
    .slice(1, -1)
    .find(
      ({ text }) =>
        /^(?:sentiment:.*|(?:(?:very|slightly|strongly) )?\p{Lu}\p{Ll}+)$/iu.test(text) &&
        /^\p{Lu}/u.test(text),
    );
  if (alone)
    throw new DeskError(
      `Line ${alone.number}, "${alone.text}", stands alone like a sentiment's label, but is none; use one of ${sentimentLabels.join(', ')}, or make it part of a paragraph.`,
    );
}

function paragraphs(lines: readonly RawLine[], labelAt: number) {
  // A blank line below the headline or at the end parts no paragraphs.
  const from = lines.findIndex(({ text }) => text !== '');
  const inner = lines.slice(from, lines.findLastIndex(({ text }) => text !== '') + 1);
  const isWrapped =
    inner.every(({ text }) => text.length <= maxWrapped) && inner.some(({ text }) => text === '');
  const blocks = (part: readonly RawLine[]) => {
    const found: string[] = [];
    let open = false;
    for (const { text } of part) {
      if (text === '') open = false;
      else if (open && isWrapped) found.push(`${found.pop()}\n${text}`);
      else {
        found.push(text);
        open = true;
      }
    }
    return found;
  };
  return {
    body: blocks(lines.filter(({ number }) => number < labelAt)),
    reasons: blocks(lines.filter(({ number }) => number > labelAt)),
  };
}
