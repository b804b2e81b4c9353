import { findQuotes } from '@/lib/claims/quotes/find-quotes';
import { quotedShare } from '@/lib/claims/quotes/quoted-share';
import type { Article } from '@/lib/content/article';
import type { ClaimAnnotation } from '@/lib/content/annotations/claim-annotation';
import { collectProblems } from '@/lib/content/content-error';
import type { Layout } from '@/lib/parse/lay-out';
import { requireQuotes } from '@/lib/parse/written/require-quotes';
import type { ClaimReading } from '@/lib/story/claim-reading';

/**
 * The claims that an editor wrote in the front matter, tied to the text.
 * @throws ContentError for words that the text does not have.
 */
export function writtenClaims(
  article: Article,
  layout: Layout,
  annotations: readonly ClaimAnnotation[],
): ClaimReading[] {
  const quotations = findQuotes(layout.paragraphs.map(({ quote }) => quote));
  return collectProblems([...annotations.entries()], ([i, annotation]) => {
    const { speaker, cue, target, content, kind, resolved } = annotation;
    const single = Object.entries({ speaker, cue, target }).flatMap(([key, words]) =>
      words === undefined ? [] : [{ path: ['claims', i, key], words }],
    );
    const parts = content.map((words, k) => ({ path: ['claims', i, 'content', k], words }));
    const quotes = requireQuotes(article, layout, [...single, ...parts]);
    const named = (key: 'speaker' | 'cue' | 'target') =>
      quotes[single.findIndex(({ path }) => path.at(-1) === key)] ?? null;
    const mention = named('speaker');
    const contents = quotes.slice(single.length);
    return {
      speaker: {
        mention,
        resolved: resolved ?? speaker ?? null,
        confidence: 1,
        chain: mention ? [mention] : [],
        inferred: mention === null && resolved !== undefined,
      },
      cue: named('cue'),
      kind,
      target: named('target'),
      content: contents,
      quote: quotedShare(contents, quotations),
    };
  });
}
