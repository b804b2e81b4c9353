import { readFigures } from '@/lib/figures/read-figures';
import { within } from '@/lib/story/span';
import type { Claim, DateMention, Figure, Sentence } from '@/lib/story/story';

/** The figures of the sentences, each tied to the claim whose content it stands in. */
export function figures(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  claims: readonly Claim[],
): Figure[] {
  const taken = dates.map(({ quote }) => quote);
  return sentences.flatMap(({ anchor, quote }) =>
    readFigures(text, quote, taken).flatMap((figure) => {
      const claim = claims.find(({ content }) =>
        content.some((part) => within(figure.quote, part)),
      );
      // A sum or share that nothing is said about would stand on the page without a meaning.
      if (figure.counted === null && !claim) return [];
      return [{ ...figure, sentence: anchor, claim: claim?.anchor ?? null }];
    }),
  );
}
