import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** So many words the aside about who speaks has at most. */
const maxAside = 24;

/** “…,” said Bell, who runs the mill, “…”: the quotation behind an aside; -1 where none goes on. */
export function speechBehindAside(segment: Segment, comma: number): number {
  if (!opensAside(segment, comma)) return -1;
  for (let i = comma + 2; i < comma + maxAside; i += 1) {
    const { text, speech } = wordAt(segment, i);
    if (/^[.;:]$/.test(text)) return -1;
    if (speech) return wordAt(segment, i - 1).text === ',' ? i : -1;
  }
  return -1;
}

/** “who runs the mill”, “an expert on mills”, “43”, “speaking of the oven”: what tells more of who speaks. */
function opensAside(segment: Segment, comma: number): boolean {
  const { lower, tag } = wordAt(segment, comma + 1);
  if (wordAt(segment, comma).text !== ',') return false;
  if (/^(?:DET|NUM)$/.test(tag) || /^(?:who|whose)$/.test(lower)) return true;
  return tag === 'VERB' && lower.endsWith('ing') && !says(segment, comma + 1);
}

/** Whether a verb has a statement of its own: “adding” and “noting”, not “speaking of”. */
const says = (segment: Segment, verb: number): boolean =>
  speechForm(wordAt(segment, verb))?.verb.frames.some((each) =>
    /^(?:clause|hearer|quote|that)$/.test(each),
  ) === true;

/**
 * “Any reading of it, said Bell, an expert on mills, would show …”: what goes on behind an aside of a subject
 * that has no verb before it.
 */
export function verbBehindAside(
  segment: Segment,
  comma: number,
  first: WordRange,
): WordRange | null {
  if (!opensAside(segment, comma) || hasVerb(segment, first)) return null;
  for (let i = comma + 2; i < comma + maxAside; i += 1) {
    const { text, speech } = wordAt(segment, i);
    if (/^[.;:]$/.test(text) || speech) return null;
    if (text === ',' && isFinite(segment, i + 1))
      return { from: i + 1, to: clauseEnd(segment, i + 1) };
  }
  return null;
}

/** Whether a finite verb stands in a range, those of relative clauses aside. */
export const hasVerb = ({ clauses }: Segment, { from, to }: WordRange): boolean =>
  [...clauses.byVerb].some(([at, { role }]) => at >= from && at < to && role !== 'relative');

/** Whether a finite verb begins at an index. */
export const isFinite = (segment: Segment, at: number): boolean =>
  /^(?:AUX|VERB)$/.test(wordAt(segment, at).tag) && !wordAt(segment, at).lower.endsWith('ing');

/**
 * What an aside about its source stands before, behind a word that joins it to the article’s sentence:
 * “given that, as Bell noted, it fell”, “moved after, according to him, it fell”; null where no such word does.
 */
export function behindJoint(segment: Segment, end: number, comma: number): WordRange | null {
  const joint = wordAt(segment, end - 1);
  const next = wordAt(segment, comma + 1);
  const joins =
    /^(?:ADP|SCONJ)$/.test(joint.tag) ||
    (joint.lower === 'that' && wordAt(segment, end - 2).tag === 'VERB');
  if (!joins || joint.quoted || end < 2) return null;
  if (wordAt(segment, comma).text !== ',' || /^(?:CCONJ|PUNCT|AUX)$/.test(next.tag)) return null;
  const to = clauseEnd(segment, comma + 1);
  return to > comma + 1 ? { from: comma + 1, to } : null;
}
