import { readComplement } from '@/lib/claims/cues/content/read-complement';
import { contentAround, spansOf } from '@/lib/claims/cues/content/contents';
import { canSpeak, isPaper } from '@/lib/claims/cues/verb/can-speak';
import { naming } from '@/lib/claims/lexicon/who/titles';
import type { SpeechVerb } from '@/lib/claims/lexicon/speech/verbs';
import { clauseAt, clauseOf } from '@/lib/claims/clauses/clause-at';
import { closesWords, isBoundary } from '@/lib/claims/grammar/asides';
import { subjectAfter, subjectBefore } from '@/lib/claims/clauses/subject';
import type { VerbGroup } from '@/lib/claims/grammar/verb-group';
import type { Finding } from '@/lib/claims/model/finding';
import { isUnchanging } from '@/lib/claims/lexicon/speech/verb-forms';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** “…,” said Bell; also “said Bell” alone, whose quotation stands in the paragraph before. */
export function readInverted(segment: Segment, group: VerbGroup, verb: SpeechVerb): Finding | null {
  const mark = wordAt(segment, group.from - 1).text === ',' ? group.from - 2 : group.from - 1;
  const quotes = verb.frames.includes('quote') && wordAt(segment, mark).speech !== null;
  if (!quotes && naming.has(wordAt(segment, group.verb).lower)) return null;
  if (verb.frames.includes('hearer') || isInfinitive(segment, group, verb)) return null;
  const clause = clauseOf(segment, group.from);
  if (clause?.subject || clause?.antecedent) return null;
  const reads = verb.lemma === 'read' && readsPaper(segment, group);
  if (!quotes && !reads && !verb.frames.includes('clause')) return null;
  if (!reads && !opens(segment, group, verb)) return null;
  if (wordAt(segment, group.verb).lower.endsWith('ing') || group.auxiliaries.length > 0)
    return null;
  const speaker = subjectAfter(segment, group.to);
  if (!speaker || verbFollows(segment, speaker.phrase.to)) return null;
  const plainly = !quotes && !reads && wordAt(segment, group.from - 1).text === ',';
  const head = segment.phrases[speaker.phrase.from]?.to ?? speaker.phrase.to;
  const several = wordAt(segment, head).lower === 'of';
  if (plainly && !several && !canSpeak(segment, speaker)) return null;
  if (!wordAt(segment, group.from - 1).speech && group.from > 0 && hasOwnSubject(segment, group))
    return null;
  const around = contentAround(segment, group.from, speaker.phrase.to);
  const content = around.length > 0 ? around : speechBehind(segment, group, speaker.phrase.to);
  if (content.length === 0 && group.from > 0) return null;
  return {
    segment,
    speaker,
    cue: { from: group.from, to: group.to },
    lemma: verb.lemma,
    kind: isDenial(segment, content) ? 'denies' : verb.kind,
    target: null,
    content: spansOf(segment, content),
  };
}

/** “Said Ana Bell, who owns it, “…””: the quotation behind whoever a sentence begins with. */
function speechBehind(segment: Segment, { from }: VerbGroup, to: number): WordRange[] {
  if (from > 0) return [];
  const at = segment.words.findIndex(({ speech }, i) => i > to && speech !== null);
  return at > 0 && /^[,:]$/.test(wordAt(segment, at - 1).text) ? [{ from: at, to: at + 1 }] : [];
}

/** Verbs, by lemma, that stand in their plain form before those who say it: “…, say officials”. */
const plain = /^(?:add|argue|believe|claim|say|suggest|warn|write)$/;

/** “to defend the land, maintain order and deal with fires”: one of several infinitives. */
const isInfinitive = ({ words }: Segment, group: VerbGroup, { lemma }: SpeechVerb): boolean =>
  words[group.verb]?.lower === lemma && !isUnchanging(lemma) && !plain.test(lemma);

/** “Since it is late, reads the motion, the pier stays”: a paper between commas. */
function readsPaper(segment: Segment, { from, to }: VerbGroup): boolean {
  const paper = subjectAfter(segment, to);
  if (!paper || wordAt(segment, from - 1).text !== ',') return false;
  return isBoundary(segment, paper.phrase.to) && isPaper(segment, paper);
}

/** “Nonsense, says Bell”: one word that says it is not so. */
function isDenial(segment: Segment, [only, second]: readonly WordRange[]): boolean {
  if (!only || second) return false;
  const words = segment.words.slice(only.from, only.to).map((word) => word.lower);
  return /^(?:false|nonsense|not (?:so|true)|rubbish|untrue|wrong)$/.test(words.join(' '));
}

/** After a comma only verbs that take no object: “Bluegate, a rival, questioned the number”. */
function opens(segment: Segment, group: VerbGroup, verb: SpeechVerb): boolean {
  const before = wordAt(segment, group.from - 1);
  if (before.speech || group.from === 0 || closesWords(segment, group.from - 1)) return true;
  if (before.text !== ',') return false;
  if (wordAt(segment, group.from - 2).speech) return true;
  return (
    verb.frames.every((frame) => frame === 'clause' || frame === 'thing noted') ||
    isSomebodyAside(segment, group)
  );
}

/** “The boat sank, stated Minister Ana Bell, and …”: a person, between commas or at the end. */
function isSomebodyAside(segment: Segment, { from, to }: VerbGroup): boolean {
  const clause = clauseAt(segment, from);
  const subject = subjectAfter(segment, to);
  if (!clause?.verb || clause.verb.verb >= from || !subject) return false;
  const last = wordAt(segment, subject.mention.to - 1);
  return last.tag === 'PROPN' && isBoundary(segment, subject.phrase.to);
}

/** “Anna Bell, who left in May, noted the rule”: the verb follows its subject. */
const hasOwnSubject = (segment: Segment, group: VerbGroup): boolean =>
  subjectBefore(segment, group.from) !== null &&
  readComplement(segment, group.to, ['clause', 'thing']) !== null;

/** Whether a verb follows that the phrase would be the subject of. */
function verbFollows(segment: Segment, to: number): boolean {
  const next = wordAt(segment, to);
  if (next.tag === 'VERB' && /(?:ed|en|own)$/.test(next.lower) && !segment.clauses.byVerb.has(to))
    return false;
  return next.tag === 'AUX' || (next.tag === 'VERB' && !next.lower.endsWith('ing'));
}
