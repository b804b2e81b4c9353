import { rest } from '@/lib/claims/cues/content/clause';
import { afterAsides } from '@/lib/claims/grammar/asides';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** So many words a clause has at least whose verb is not seen. */
const minWords = 4;

/**
 * What follows “said” where no clause was seen, because its verb looks like a noun, stands in marks or
 * behind an aside: “said the barges plan to turn”, “said the fee “makes no sense””. Nothing else than what
 * is said follows this verb; null where no word of it could be a verb.
 */
export function readOpenClause(segment: Segment, from: number): WordRange | null {
  const at = afterAsides(segment, from);
  const first = wordAt(segment, at);
  if (first.lower.endsWith('thing')) return null;
  if (segment.phrases[at]?.from !== at && !/^(?:ADJ|DET|NUM)$/.test(first.tag)) return null;
  const content = rest(segment, at);
  if (!content) return null;
  if (endsInVerb(segment, content)) return content;
  if (content.to - content.from < minWords) return null;
  for (let i = at + 1; i < content.to; i += 1) {
    const { tag, quoted } = wordAt(segment, i);
    const relative = segment.clauses.byVerb.get(i)?.role === 'relative';
    if (quoted || (!relative && /^(?:AUX|VERB)$/.test(tag))) return content;
  }
  return null;
}

/** “said the roof leaks”: a last word in -s behind a noun in the singular, where that is all. */
function endsInVerb(segment: Segment, { from, to }: WordRange): boolean {
  const [noun, last] = [wordAt(segment, to - 2), wordAt(segment, to - 1)];
  const phrase = segment.phrases[from];
  if (phrase?.from !== from || phrase.to !== to || noun.tag !== 'NOUN') return false;
  return (
    wordAt(segment, from).tag === 'DET' &&
    !noun.lower.endsWith('s') &&
    last.lower === `${last.lemma}s`
  );
}

/** “said yes”, “said the same of Brill”: an answer, with what it is an answer to. */
export function readAnswer(segment: Segment, from: number): WordRange | null {
  const { lower } = wordAt(segment, from);
  const same = lower === 'the' && wordAt(segment, from + 1).lower === 'same' ? 1 : 0;
  if (!same && !/^(?:no|yes)$/.test(lower)) return null;
  const next = wordAt(segment, from + same + 1);
  const ends = next.tag === 'PUNCT' || next.when || /^(?:ADP|CCONJ|SCONJ)$/.test(next.tag);
  const content = ends ? rest(segment, from) : null;
  if (!content) return null;
  const end = segment.words
    .slice(from, content.to)
    .findIndex(({ text, tag }) => text === ',' || tag === 'CCONJ' || tag === 'SCONJ');
  return end < 0 ? content : { from, to: from + end };
}
