import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { subjectAfter, subjectBefore } from '@/lib/claims/clauses/subject';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { owner } from '@/lib/claims/cues/nominal/owner';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { claimNoun, madeNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';
import type { Subject } from '@/lib/claims/model/subject';

const links = /^(?:is|remained|remains|was|were)$/;
const opinion = /^(?:answer|belief|conclusion|hope|message|position|reply|response|verdict|view)$/;

/** “The board’s position remains that …”, “her message was: “…””: a noun of saying and what it is. */
export const readCopula: CueReader = (segment, index) => {
  const next = wordAt(segment, index + 1);
  if (includes.test(wordAt(segment, index).lower)) return readIncluded(segment, index);
  if (!links.test(wordAt(segment, index).lower)) return null;
  const spoken = next.text === ':' && wordAt(segment, index + 2).speech !== null;
  if (!spoken && next.lower !== 'that') return null;
  const group = verbGroup(segment, index);
  const subject = group.negated ? null : subjectBefore(segment, group.from);
  const phrase = subject && segment.phrases[subject.phrase.from];
  if (!subject || !phrase) return null;
  const noun = wordAt(segment, phrase.to - 1).lower;
  if (!opinion.test(noun) && claimNoun(noun) === undefined) return null;
  const from = index + 2;
  const content = { from, to: spoken ? from + 1 : clauseEnd(segment, from) };
  if (content.to <= content.from) return null;
  return {
    segment,
    speaker: owner(segment, phrase, phrase.to - 1) ?? subject,
    cue: { from: group.from, to: index + 1 },
    lemma: noun,
    kind: claimNoun(noun) ?? 'states',
    target: null,
    content: spansOf(segment, [content]),
  };
};

const includes = /^(?:include|included|includes)$/;
const several =
  /^(?:accusation|allegation|complaint|demand|proposal|promise|recommendation|request)s$/;

/** “Their demands include a new vote”: what several of them name. */
function readIncluded(segment: Segment, index: number): Finding | null {
  const group = verbGroup(segment, index);
  const subject = group.negated || group.infinitive ? null : subjectBefore(segment, group.from);
  const phrase = subject && segment.phrases[subject.phrase.from];
  const noun = phrase ? wordAt(segment, phrase.to - 1).lower : '';
  const kind = madeNoun(noun);
  const speaker = phrase && several.test(noun) ? ownerOf(segment, phrase) : null;
  const content = { from: index + 1, to: clauseEnd(segment, index + 1, index) };
  if (!kind || !speaker || content.to <= content.from) return null;
  return {
    segment,
    speaker,
    cue: { from: (phrase?.to ?? index) - 1, to: index + 1 },
    lemma: noun,
    kind,
    target: null,
    content: spansOf(segment, [content]),
  };
}

/** “their demands”, “the demands of the crew”. */
function ownerOf(segment: Segment, phrase: WordRange): Subject | null {
  const of = wordAt(segment, phrase.to).lower === 'of';
  return (
    owner(segment, phrase, phrase.to - 1) ?? (of ? subjectAfter(segment, phrase.to + 1) : null)
  );
}
