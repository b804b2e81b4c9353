import type { MentionedDate } from '@/lib/dates/model/context';
import type { AnchoredDate } from '@/lib/dates/model/interval';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { Scene } from '@/lib/dates/place/scene';

/** A placed phrase as later ones can lean on it; null for one without a place. */
export function mentionOf(
  scene: Scene,
  phrase: Phrase,
  { interval, approximate }: AnchoredDate,
): MentionedDate | null {
  if (!interval) return null;
  const bound = phrase.bound?.open ?? null;
  const open = bound === 'onwards' ? null : bound;
  const { phrase: bears, compares, dated } = bearer(phrase);
  return {
    ...scene.site(phrase),
    compares,
    dated,
    interval,
    open,
    loose: open === 'to' || (approximate && phrase.expression.form === 'shift'),
    first: phrase.first,
    quoted: scene.isQuoted(phrase),
    quote: scene.quoteOf(bears),
  };
}

/** The half of a range that has its year in words, else its first. */
function bearer(phrase: Phrase): Pick<MentionedDate, 'compares' | 'dated'> & { phrase: Phrase } {
  const dated = [phrase, phrase.through].find(
    (half) => half?.expression.form === 'calendar' && half.expression.year !== undefined,
  );
  const { expression } = phrase;
  const compares = expression.form === 'shift' && expression.from === 'mention';
  return { phrase: dated ?? phrase, dated: dated !== undefined, compares };
}
