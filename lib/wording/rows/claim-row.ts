import { type Quotation, quotation } from '@/lib/story/quotation';
import { type Span, within } from '@/lib/story/span';
import type { Claim, Sentence, Story } from '@/lib/story/story';
import { leadingIn } from '@/lib/wording/rows/row-lexicon';
import { sentencesOf } from '@/lib/wording/rows/sentences-of';
import { tellsTooLittle } from '@/lib/wording/rows/tells-too-little';
import { toClauseEnd } from '@/lib/wording/rows/to-clause-end';
import { withQuotationMarks } from '@/lib/wording/rows/with-quotation-marks';

type RowStory = Pick<Story, 'text' | 'paragraphs'>;

/**
 * What a row shows of a claim beside its speaker: the article's own words, from the first to the
 * last of cue, target and content, sentence by sentence and in the order of the text. Nothing in
 * between is left out, so no "from" or "not" can be lost. Words that would tell too little alone
 * give way to their whole sentence.
 */
export function claimRow(story: RowStory, claim: Claim): Quotation[] {
  const { text } = story;
  const sentences = sentencesOf(story);
  const own = sentences.find(({ anchor }) => anchor === claim.sentence);
  const pieces = joined(
    text,
    partsOf(text, claim, own).flatMap((part) => bySentence(part, sentences)),
  ).map((span) => quotation(text, withQuotationMarks(text, span)));
  return own && tellsTooLittle(claim, pieces) ? [own.quote] : pieces;
}

/** What a row prints: its pieces, joined by an ellipsis where the text goes on in between. */
export const rowWords = (pieces: readonly Quotation[]): string =>
  pieces.map(({ text }) => text).join(' … ');

/** A part of a claim, and the sentence that it stands in, if it stands in one. */
interface Part extends Span {
  sentence: string | null;
}

function partsOf(text: string, claim: Claim, own: Sentence | undefined): Span[] {
  const { cue, content, target, speaker } = claim;
  const beside = (span: Span | null) => (span && own && within(span, own.quote) ? [span] : []);
  // "said Ana Brandt", "according to the board": a row does not break off after its cue.
  const named = cue && speaker.mention && speaker.mention.start >= cue.end ? speaker.mention : null;
  const last = named ?? cue;
  const follows = last !== null && content.some((span) => span.end > last.end);
  const trailing =
    last && own && !follows && within(last, own.quote)
      ? [{ start: last.start, end: toClauseEnd(text, last, own.quote) }]
      : [];
  return [
    ...(cue ? [withLeading(text, cue, own)] : []),
    ...trailing,
    ...beside(target),
    ...beside(named),
    ...content,
  ];
}

/** A cue with the auxiliaries and negations before it. */
function withLeading(text: string, cue: Span, own: Sentence | undefined): Span {
  const before = text.slice(own?.quote.start ?? cue.start, cue.start);
  return { start: cue.start - leadingIn(before).length, end: cue.end };
}

/** A part cut at the ends of the sentences that it reaches over. */
function bySentence({ start, end }: Span, sentences: readonly Sentence[]): Part[] {
  const cut = sentences
    .filter(({ quote }) => quote.start < end && start < quote.end)
    .map(({ anchor, quote }) => ({
      start: Math.max(start, quote.start),
      end: Math.min(end, quote.end),
      sentence: anchor,
    }))
    .filter((part) => part.start < part.end);
  return cut.length > 0 ? cut : [{ start, end, sentence: null }];
}

/** The hull of the parts of each sentence; sentences that follow on one another make one piece. */
function joined(text: string, parts: readonly Part[]): Span[] {
  const pieces: Part[] = [];
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    const goesOn =
      last &&
      (last.sentence === part.sentence || /^[\s\p{P}]*$/u.test(text.slice(last.end, part.start)));
    if (!goesOn) pieces.push({ ...part });
    else {
      last.end = Math.max(last.end, part.end);
      last.sentence = part.sentence;
    }
  }
  return pieces;
}
