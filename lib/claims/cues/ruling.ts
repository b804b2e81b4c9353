import { objectEnd } from '@/lib/claims/clauses/object-end';
import { subjectBefore } from '@/lib/claims/clauses/subject';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { type RulingVerb, rulingVerbs } from '@/lib/claims/lexicon/speech/ruling-verbs';
import type { Subject } from '@/lib/claims/model/subject';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

const court = /^(?:court|courts|judge|judges|jury|magistrate|magistrates|tribunal)$/;
const office =
  /^(?:agency|authority|council|governor|government|king|minister|ministry|office|parliament|president|queen|regulator|senate)$/;

/** Whether a court or a judge is who a phrase names. */
export const isCourt = (segment: Segment, { phrase }: Subject): boolean =>
  segment.words.slice(phrase.from, phrase.to).some(({ lower }) => court.test(lower));

const isOffice = (segment: Segment, { phrase }: Subject): boolean =>
  segment.words.slice(phrase.from, phrase.to).some(({ lower }) => office.test(lower));

const byLemma: ReadonlyMap<string, RulingVerb> = new Map(
  rulingVerbs.map((verb) => [verb.lemma, verb]),
);
const perfect: ReadonlySet<string> = new Set(['had', 'has', 'have']);

/** “A judge blocked the sale”, “the Queen suspended parliament”: an order by the office of who does it. */
export const readRuling: CueReader = (segment, index) => {
  const word = wordAt(segment, index);
  if (word.tag !== 'VERB' || word.lower.endsWith('ing')) return null;
  const row = byLemma.get(word.lemma);
  const from = index + 1 + (row?.tail.length ?? 0);
  if (!row || segment.phrases[from]?.from !== from) return null;
  if (row.tail.some((each, i) => wordAt(segment, index + 1 + i).lower !== each)) return null;
  const group = verbGroup(segment, index);
  const done = group.auxiliaries.every((each) => perfect.has(each));
  if (group.infinitive || group.negated || !done) return null;
  const speaker = subjectBefore(segment, group.from);
  if (!speaker || speaker.antecedent) return null;
  const decides = isCourt(segment, speaker) || (row.by === 'office' && isOffice(segment, speaker));
  const content = { from, to: objectEnd(segment, from) };
  if (!decides || content.to <= from) return null;
  return {
    segment,
    speaker,
    cue: { from: group.from, to: from },
    lemma: row.lemma,
    kind: 'orders',
    target: null,
    content: spansOf(segment, [content]),
  };
};
