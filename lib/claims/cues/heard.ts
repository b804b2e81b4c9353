import { complementOf } from '@/lib/claims/clauses/clause-at';
import { subjectBefore } from '@/lib/claims/clauses/subject';
import { rest } from '@/lib/claims/cues/content/clause';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { isNewsroom } from '@/lib/claims/lexicon/names/newsrooms';
import { hearingBodies } from '@/lib/claims/lexicon/who/institutions';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** “The court heard that …”, “the Orro Post understands …”: who hears or knows it tells it. */
export const readHeard: CueReader = (segment, index) => {
  const { lower, tag } = wordAt(segment, index);
  const court = lower === 'heard';
  if (tag !== 'VERB' || !(court || /^(?:learned|learnt|understands)$/.test(lower))) return null;
  const group = verbGroup(segment, index);
  const speaker = group.infinitive || group.negated ? null : subjectBefore(segment, group.from);
  const last = speaker ? wordAt(segment, speaker.mention.to - 1).lower : '';
  if (!speaker || !(court ? hearingBodies.has(last) : isNewsroom(last))) return null;
  const content = told(segment, index);
  if (!content) return null;
  return {
    segment,
    speaker,
    cue: { from: group.from, to: index + 1 },
    lemma: 'say',
    kind: 'states',
    target: null,
    content: spansOf(segment, [content]),
  };
};

/** What follows as a clause, with “that” or without. */
function told(segment: Segment, index: number): ReturnType<typeof rest> {
  if (wordAt(segment, index + 1).lower === 'that') return rest(segment, index + 2);
  const clause = complementOf(segment, index);
  const bare =
    clause?.subject?.from === index + 1 || segment.phrases[index + 1]?.from === index + 1;
  return clause && bare ? rest(segment, index + 1) : null;
}
