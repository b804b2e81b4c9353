import { afterDescription } from '@/lib/claims/cues/sources/after-description';
import { clauseStart, isFronted, spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { behindJoint } from '@/lib/claims/cues/content/interrupted';
import { isBoundary } from '@/lib/claims/grammar/asides';
import { clauseAt } from '@/lib/claims/clauses/clause-at';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { subjectAfter } from '@/lib/claims/clauses/subject';
import { measures } from '@/lib/claims/lexicon/who/measures';
import type { Subject } from '@/lib/claims/model/subject';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** “According to the firm, …”, “…, according to the firm”, “…, per a filing”. */
export const readAccordingTo: CueReader = (segment, index) => {
  const { lower } = wordAt(segment, index);
  const according = lower === 'according' && wordAt(segment, index + 1).lower === 'to';
  if (!according && lower !== 'per') return null;
  const cue = { from: index, to: index + (according ? 2 : 1) };
  const speaker = subjectAfter(segment, cue.to);
  if (!speaker || isMeasure(segment, speaker)) return null;
  const after = afterDescription(segment, speaker.phrase.to);
  const opens = index === 0 || wordAt(segment, index - 1).text === ',';
  if (!according && !(opens && isBoundary(segment, after) && canSpeak(segment, speaker)))
    return null;
  const lead = wordAt(
    segment,
    wordAt(segment, index - 1).text === ',' ? index - 2 : index - 1,
  ).lower;
  const leads = index === 0 || /^(?:and|but|however|meanwhile|still|[;.:])$/.test(lead);
  const start = after + (wordAt(segment, after).text === ',' ? 1 : 0);
  const end = wordAt(segment, index - 1).text === ',' ? index - 1 : index;
  const joined = behindJoint(segment, end, start - 1);
  const ranges = leads
    ? [{ from: start, to: clauseEnd(segment, start) }]
    : joined
      ? [joined]
      : [before(segment, index), ...goesOn(segment, index, start)];
  const content = spansOf(segment, ranges);
  if (content.length === 0) return null;
  return { segment, speaker, cue, lemma: 'according', kind: 'states', target: null, content };
};

/** “paid according to size”, “according to the age of a boat”: by what something goes, and no source. */
const isMeasure = (segment: Segment, { mention }: Subject): boolean =>
  measures.has(wordAt(segment, (segment.phrases[mention.from]?.to ?? mention.to) - 1).lower);

/** What stands before a source; of a relative clause only what it is about. */
function before(segment: Segment, index: number): WordRange {
  const end = wordAt(segment, index - 1).text === ',' ? index - 1 : index;
  const relative = /^(?:that|which|who)$/.test(wordAt(segment, end - 1).lower);
  const comma = relative && wordAt(segment, end - 2).text === ',' ? 1 : 0;
  const about = relative ? segment.phrases[end - 2 - comma] : undefined;
  return about ?? reported(segment, end) ?? { from: clauseStart(segment, end), to: end };
}

/** The rest of what a source interrupts: “a fault that, according to the logs, began in May”. */
function goesOn(segment: Segment, index: number, start: number): WordRange[] {
  const next = wordAt(segment, start);
  const finite = /^(?:AUX|VERB)$/.test(next.tag) && !next.lower.endsWith('ing');
  if (wordAt(segment, start - 1).text !== ',') return [];
  const first = before(segment, index);
  if (isFronted(segment, first) && !hasMainVerb(segment, first))
    return [{ from: start, to: clauseEnd(segment, start) }];
  const lead = wordAt(segment, index - 2);
  const open = wordAt(segment, index - 1).text === ',' && lead.tag === 'AUX';
  if (!finite && !open && hasVerb(segment, index)) return [];
  return [{ from: start, to: clauseEnd(segment, start) }];
}

/** “The Post reported that it fell, according to the board”: what was reported is what the board says. */
function reported(segment: Segment, end: number): WordRange | null {
  const said = clauseAt(segment, end - 1);
  const verb = said?.role === 'complement' ? said.governor?.verb : undefined;
  const told = verb !== undefined && segment.clauses.byVerb.has(verb);
  const news = told && wordAt(segment, verb).lemma === 'report';
  return said && news
    ? { from: Math.min(said.from, said.subject?.from ?? said.from), to: end }
    : null;
}

/** Whether more stands before a source than a clause of time or condition. */
const hasMainVerb = ({ clauses }: Segment, { from, to }: WordRange): boolean =>
  [...clauses.byVerb].some(
    ([at, { role }]) => at >= from && at < to && (role === 'main' || role === 'joined'),
  );

/** Whether a finite verb stands before a source: “Since then, according to the logs, it rose” has none. */
const hasVerb = (segment: Segment, index: number): boolean =>
  [...segment.clauses.byVerb.keys()].some(
    (verb) => verb < index && verb >= clauseStart(segment, index),
  );
