import { readComplement } from '@/lib/claims/cues/content/read-complement';
import { contentAround, spansOf } from '@/lib/claims/cues/content/contents';
import type { SpeechVerb } from '@/lib/claims/lexicon/speech/verbs';
import { subjectAfter, subjectBefore } from '@/lib/claims/grammar/subject';
import type { VerbGroup } from '@/lib/claims/grammar/verb-group';
import type { Finding } from '@/lib/claims/passages/finding';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

/** “…,” said Bell; also “said Bell” alone, whose quotation stands in the paragraph before. */
export function readInverted(passage: Passage, group: VerbGroup, verb: SpeechVerb): Finding | null {
  const quotes = verb.frames.includes('quote') && wordAt(passage, group.from - 1).speech !== null;
  if ((!quotes && !verb.frames.includes('clause')) || !opens(passage, group, verb)) return null;
  if (wordAt(passage, group.verb).lower.endsWith('ing') || group.auxiliaries.length > 0)
    return null;
  const speaker = subjectAfter(passage, group.to);
  if (!speaker || verbFollows(passage, speaker.phrase.to)) return null;
  if (!wordAt(passage, group.from - 1).speech && group.from > 0 && hasOwnSubject(passage, group))
    return null;
  const content = contentAround(passage, group.from, speaker.phrase.to);
  if (content.length === 0 && group.from > 0) return null;
  return {
    passage,
    speaker,
    cue: { from: group.from, to: group.to },
    lemma: verb.lemma,
    kind: isDenial(passage, content) ? 'denies' : verb.kind,
    target: null,
    content: spansOf(passage, content),
  };
}

/** “Nonsense, says Bell”: one word that says it is not so. */
function isDenial(passage: Passage, [only, second]: readonly Range[]): boolean {
  if (!only || second) return false;
  const words = passage.words.slice(only.from, only.to).map((word) => word.lower);
  return /^(?:false|nonsense|not (?:so|true)|rubbish|untrue|wrong)$/.test(words.join(' '));
}

/** After a comma only verbs that take no object: “Bluegate, a rival, questioned the number”. */
function opens(passage: Passage, group: VerbGroup, verb: SpeechVerb): boolean {
  const before = wordAt(passage, group.from - 1);
  if (before.speech || group.from === 0) return true;
  return before.text === ',' && verb.frames.every((frame) => frame === 'clause');
}

/** “Anna Bell, who left in May, noted the rule”: the verb follows its subject. */
const hasOwnSubject = (passage: Passage, group: VerbGroup): boolean =>
  subjectBefore(passage, group.from) !== null &&
  readComplement(passage, group.to, ['clause', 'thing']) !== null;

/** Whether a verb follows that the phrase would be the subject of. */
function verbFollows(passage: Passage, to: number): boolean {
  const next = wordAt(passage, to);
  return next.tag === 'AUX' || (next.tag === 'VERB' && !next.lower.endsWith('ing'));
}
