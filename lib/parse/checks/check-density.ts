import type { Article } from '@/lib/content/article';
import { ContentError } from '@/lib/content/content-error';
import { limits } from '@/lib/content/bounds/limits';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { scan } from '@/lib/dates/match/scan';
import { tokenise } from '@/lib/dates/tokens/tokenise';
import type { Layout } from '@/lib/parse/lay-out';

const { maxFacts, maxSeen, minDense } = limits;

/** “Said” by itself, which no ending tells from its lemma. */
const isSaying = (lower: string) =>
  lower === 'said' || speechForm({ lower, lemma: lower }) !== undefined;

/**
 * Refuses a long text that is nothing but dates or speech before it is read in earnest, which would
 * take seconds to end in the same refusal.
 * @throws ContentError with what was counted.
 */
export function checkDensity({ file }: Article, { document }: Layout): void {
  if (document.text.length < minDense) return;
  const tokens = tokenise(document.text);
  const refuse = (found: string) => {
    const message = `has ${found}; part it into stories of at most ${maxFacts} dates and claims.`;
    throw new ContentError([{ file, message }]);
  };
  const sayings = tokens.filter(({ word }) => isSaying(word)).length;
  if (sayings > maxSeen) refuse(`${sayings} words of saying`);
  const dates = scan(tokens).length;
  if (dates > maxSeen) refuse(`${dates} dates`);
}
