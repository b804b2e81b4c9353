import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { subjectBefore } from '@/lib/claims/clauses/subject';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { owner } from '@/lib/claims/cues/nominal/owner';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { wordAt } from '@/lib/claims/model/segment';

const links = /^(?:is|remained|remains|was|were)$/;
const opinion = /^(?:answer|belief|conclusion|hope|message|position|reply|response|verdict|view)$/;

/** “The board’s position remains that …”, “her message was: “…””: a noun of saying and what it is. */
export const readCopula: CueReader = (segment, index) => {
  const next = wordAt(segment, index + 1);
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
