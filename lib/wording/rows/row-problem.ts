import { type Span, within } from '@/lib/story/span';
import type { Claim, Story } from '@/lib/story/story';
import { binding, leadingIn } from '@/lib/wording/rows/row-lexicon';
import { sentencesOf } from '@/lib/wording/rows/sentences-of';
import { hasFewerWords, minWords, tellsTooLittle } from '@/lib/wording/rows/tells-too-little';
import { quotation } from '@/lib/story/quotation';

/**
 * Reads a row back against its article, without knowing how it was made: its words are pieces of
 * the text in order, they hold the cue with what turns it, and enough to say something.
 * @param words the row as a page prints it, the speaker apart.
 * @returns what is wrong, in words; null for a row that may be shown.
 */
export function rowProblem(story: Story, claim: Claim, words: string): string | null {
  const shown = placed(story.text, words, claim.cue ?? claim.content[0] ?? null);
  if (shown === null) return 'is no part of the article around its cue';
  const holds = (span: Span) => shown.some((piece) => within(span, piece));
  const lost = boundWords(story, claim).find((span) => !holds(span));
  if (lost) return `leaves out “${story.text.slice(lost.start, lost.end)}”`;
  const whole = story.paragraphs.some(({ sentences }) =>
    sentences.some(({ quote }) => quote.text === words),
  );
  if (whole) return null;
  if (hasFewerWords(words, minWords)) return `has fewer than ${minWords} words`;
  const pieces = shown.map((span) => quotation(story.text, span));
  return tellsTooLittle(claim, pieces) ? 'does not show what is denied' : null;
}

/** Where the pieces of a row stand in a text, one of them over the cue; null where they do not. */
function placed(text: string, words: string, cue: Span | null): Span[] | null {
  const pieces = words.split(' … ').filter((piece) => piece !== '');
  for (const [i, piece] of pieces.entries()) {
    for (const start of occurrences(text, piece)) {
      const spot = { start, end: start + piece.length };
      if (cue !== null && !within(cue, spot)) continue;
      const before = backwards(text, pieces.slice(0, i), start);
      const after = forwards(text, pieces.slice(i + 1), spot.end);
      if (before && after) return [...before, spot, ...after];
    }
  }
  return null;
}

function* occurrences(text: string, piece: string): Generator<number> {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) yield at;
}

function forwards(text: string, pieces: readonly string[], from: number): Span[] | null {
  const spans: Span[] = [];
  let at = from;
  for (const piece of pieces) {
    const start = text.indexOf(piece, at);
    if (start < 0) return null;
    at = start + piece.length;
    spans.push({ start, end: at });
  }
  return spans;
}

function backwards(text: string, pieces: readonly string[], until: number): Span[] | null {
  const spans: Span[] = [];
  let at = until;
  for (const piece of pieces.toReversed()) {
    const start = at < piece.length ? -1 : text.lastIndexOf(piece, at - piece.length);
    if (start < 0) return null;
    spans.unshift({ start, end: start + piece.length });
    at = start;
  }
  return spans;
}

/** The words of a sentence that turn or govern a claim: before its cue, and from there to its content. */
function boundWords(story: Story, claim: Claim): Span[] {
  const { text } = story;
  const { cue, content, sentence } = claim;
  const own = sentencesOf(story).find(({ anchor }) => anchor === sentence)?.quote;
  if (!cue || !own) return [];
  const turned = leadingIn(text.slice(own.start, cue.start));
  const next = content.find(({ start, end }) => start >= cue.end && end <= own.end);
  const between = text.slice(cue.end, next?.start ?? cue.end);
  return [
    ...(turned === '' ? [] : [{ start: cue.start - turned.length, end: cue.start }]),
    ...[...between.matchAll(binding)].map(({ 0: word, index }) => ({
      start: cue.end + index,
      end: cue.end + index + word.length,
    })),
  ];
}
