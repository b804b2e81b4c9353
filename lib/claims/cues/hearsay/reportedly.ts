import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { subjectBefore } from '@/lib/claims/clauses/subject';
import { wordAt } from '@/lib/claims/model/segment';
import type { ClaimKind } from '@/lib/story/claim-reading';

const adverbs: ReadonlyMap<string, ClaimKind> = new Map([
  ['allegedly', 'alleges'],
  ['purportedly', 'alleges'],
  ['reportedly', 'states'],
]);

/** “The firm reportedly cut 40 jobs”: the text marks it as hearsay and names nobody. */
export const readReportedly: CueReader = (segment, index) => {
  const kind = adverbs.get(wordAt(segment, index).lower);
  if (!kind) return null;
  const whole = index === 0 && wordAt(segment, 1).text === ',';
  const rest = { from: index + 1, to: clauseEnd(segment, index + 1, whole ? -1 : index) };
  let verb = index;
  while (
    wordAt(segment, verb - 1).tag === 'AUX' ||
    (/^(?:all|both)$/.test(wordAt(segment, verb - 1).lower) &&
      wordAt(segment, verb - 2).tag === 'AUX')
  )
    verb -= 1;
  const subject =
    subjectBefore(segment, verb) ?? (verb === index ? subjectBefore(segment, index + 1) : null);
  const about = subject?.antecedent ?? (subject && { from: subject.phrase.from, to: index });
  const parts = about ? [about, rest] : [rest];
  const content = spansOf(segment, parts);
  if (content.length === 0) return null;
  const cue = { from: index, to: index + 1 };
  return { segment, speaker: null, cue, lemma: 'report', kind, target: null, content };
};
