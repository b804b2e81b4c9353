import type { Article } from '@/lib/content/article';
import { ContentError } from '@/lib/content/content-error';
import type { Layout } from '@/lib/parse/lay-out';
import { requireQuotes } from '@/lib/parse/written/require-quotes';
import type { ClaimReading, ClaimSpeaker } from '@/lib/story/claim-reading';
import type { Span } from '@/lib/story/span';

/**
 * The claims that were read, after the notes of an editor: who a name means here, what is no claim,
 * whose speaker is unclear.
 * @throws ContentError for words that the text does not have, or that no claim has.
 */
export function noted(
  article: Article,
  layout: Layout,
  claims: readonly ClaimReading[],
): ClaimReading[] {
  const { means, notClaims, speakerUnclear } = article.front;
  const full = new Map(Object.entries(means));
  const named = claims.map((claim) => ({ ...claim, speaker: meant(claim.speaker, full) }));
  const used = new Set(claims.flatMap(({ speaker }) => [speaker.mention?.text, speaker.resolved]));
  const idle = [...full.keys()].find((name) => !used.has(name));
  if (idle !== undefined)
    throw problem(article, ['means', idle], `"${idle}" is the speaker of no claim`);
  const dropped = touched(article, layout, named, 'notClaims', notClaims);
  const unclear = touched(article, layout, named, 'speakerUnclear', speakerUnclear);
  return named
    .filter((claim) => !dropped.has(claim))
    .map((claim) =>
      unclear.has(claim)
        ? {
            ...claim,
            speaker: { ...claim.speaker, resolved: null, confidence: 1, inferred: false },
          }
        : claim,
    );
}

function meant(speaker: ClaimSpeaker, full: ReadonlyMap<string, string>): ClaimSpeaker {
  const { mention, resolved } = speaker;
  const name = full.get(mention?.text ?? '') ?? full.get(resolved ?? '');
  return name === undefined ? speaker : { ...speaker, resolved: name, confidence: 1 };
}

/** The claims of which some words are among those that the editor copied. */
function touched(
  article: Article,
  layout: Layout,
  claims: readonly ClaimReading[],
  key: 'notClaims' | 'speakerUnclear',
  copied: readonly string[],
): ReadonlySet<ClaimReading> {
  const found = copied.flatMap((words, i) => {
    const path = [key, i];
    const [quote] = requireQuotes(article, layout, [{ path, words }]);
    const held = claims.filter(
      (claim) => quote && partsOf(claim).some((part) => meet(part, quote)),
    );
    if (held.length === 0) throw problem(article, path, `"${words}" stands in no claim`);
    return held;
  });
  return new Set(found);
}

const partsOf = ({ cue, content }: ClaimReading) => [...(cue ? [cue] : []), ...content];

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const problem = ({ problemAt }: Article, path: readonly PropertyKey[], words: string) =>
  new ContentError([
    problemAt(
      path,
      `${path.map(String).join('.')}: ${words} that was read; see what was read with "show", or take it out.`,
    ),
  ]);
