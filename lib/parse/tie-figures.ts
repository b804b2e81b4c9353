import type { FigureReading } from '@/lib/figures/figure-reading';
import { readFigures } from '@/lib/figures/read-figures';
import { within } from '@/lib/story/span';
import { type Folded, foldSpan, unfold } from '@/lib/text/folding/folded';
import type { Claim, DateMention, Figure, Sentence } from '@/lib/story/story';

/** The figures of the sentences, each tied to the claim whose content it stands in. */
export function tieFigures(
  folded: Folded,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  claims: readonly Claim[],
): Figure[] {
  const taken = dates.map(({ quote }) => foldSpan(folded, quote));
  return sentences.flatMap(({ anchor, quote }) =>
    readFigures(folded.seen, foldSpan(folded, quote), taken).flatMap((seen) => {
      const figure = unfoldFigure(folded, seen);
      const claim = claims.find(({ content }) =>
        content.some((part) => within(figure.quote, part)),
      );
      // A sum or share that nothing is said about would stand on the page without a meaning.
      if (figure.counted === null && !claim) return [];
      return [{ ...figure, sentence: anchor, claim: claim?.anchor ?? null }];
    }),
  );
}

/** A figure that was read from what is seen, with its words as they are written. */
function unfoldFigure(folded: Folded, figure: FigureReading): FigureReading {
  return {
    quote: unfold(folded, figure.quote),
    number: unfold(folded, figure.number),
    counted: figure.counted && unfold(folded, figure.counted),
  };
}
