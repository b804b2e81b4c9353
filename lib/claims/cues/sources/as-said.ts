import { clauseAt } from '@/lib/claims/clauses/clause-at';
import { clauseStart, spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { behindJoint, hasVerb, isFinite } from '@/lib/claims/cues/content/interrupted';
import { afterTime } from '@/lib/claims/grammar/after-time';
import { isBoundary } from '@/lib/claims/grammar/asides';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { subjectAfter } from '@/lib/claims/clauses/subject';
import { phrasalForm } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { naming } from '@/lib/claims/lexicon/who/titles';
import type { ClaimKind } from '@/lib/story/claim-reading';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** “As Bell put it, “…””, “…, as the court noted”. */
export const readAsSaid: CueReader = (segment, index) => {
  if (wordAt(segment, index).lower !== 'as') return null;
  const leads = index === 0;
  const before = wordAt(segment, index - 1);
  const joined = before.tag === 'CCONJ' && wordAt(segment, index - 2).text === ',';
  if (!leads && !joined && before.text !== ',' && !before.speech) return null;
  const alone = asTold(segment, index, leads);
  if (alone) return alone;
  const reported =
    wordAt(segment, index + 2).lower === 'by' ||
    (wordAt(segment, index + 2).lower === 'in' && isPaper(segment, index + 3));
  const speaker = subjectAfter(segment, index + (reported ? 3 : 1));
  let verb = reported ? index + 1 : (speaker?.phrase.to ?? -1);
  const passive = /^(?:is|was|were)$/.test(wordAt(segment, verb).lower);
  while (/^(?:ADV|AUX)$/.test(wordAt(segment, verb).tag)) verb += 1;
  if (passive && !reported && !wordAt(segment, verb).lower.endsWith('ing')) return null;
  const said = speaker ? saidTo(segment, verb) : null;
  const to = said !== null && reported ? (speaker?.phrase.to ?? null) : said;
  if (!speaker || to === null || !isBoundary(segment, afterTime(segment, to))) return null;
  const end = wordAt(segment, index - 1).text === ',' ? index - 1 : index;
  const ranges =
    leads || joined
      ? [{ from: to + 1, to: clauseEnd(segment, to + 1) }]
      : around(segment, end, afterTime(segment, to));
  if (ranges.some((range) => range.to <= range.from)) return null;
  return {
    segment,
    speaker,
    cue: { from: verb, to: reported ? verb + 2 : to },
    lemma: 'say',
    kind: kindAt(segment, verb),
    target: null,
    content: spansOf(segment, ranges),
  };
};

/** What stands before “as Bell noted”, and where that is a subject alone, what goes on behind it. */
function around(segment: Segment, end: number, comma: number): WordRange[] {
  const behind = behindJoint(segment, end, comma);
  if (behind) return [behind];
  const first = { from: saidStart(segment, end), to: end };
  const on = wordAt(segment, comma).text === ',' && isFinite(segment, comma + 1);
  if (!on || hasVerb(segment, first)) return [first];
  return [first, { from: comma + 1, to: clauseEnd(segment, comma + 1) }];
}

/** Where what stands before “as Bell noted” begins: of “argued that it fell, as Bell noted” behind “that”. */
function saidStart(segment: Segment, end: number): number {
  const clause = clauseAt(segment, end - 1);
  const that = clause?.role === 'complement' && wordAt(segment, clause.from - 1).lower === 'that';
  return that ? clause.from : clauseStart(segment, end);
}

/** “as reported in the Orro Post”: a name that is no day and no year. */
const isPaper = (segment: Segment, at: number): boolean => {
  const phrase = segment.phrases[at];
  const last = phrase && wordAt(segment, phrase.to - 1);
  return last?.tag === 'PROPN' && !last.when && wordAt(segment, at - 2).lemma === 'report';
};

/** What “as Bell revealed” does: it states, for no news is made by the way. */
function kindAt(segment: Segment, verb: number): ClaimKind {
  const kind = speechForm(wordAt(segment, verb))?.verb.kind;
  return kind === undefined || kind === 'announces' ? 'states' : kind;
}

/** So many words behind the verb may tell where it was told. */
const maxPlace = 5;

/** “As revealed at the trial, the firm knew”: told by nobody who is named. */
function asTold(segment: Segment, index: number, leads: boolean): Finding | null {
  const form = speechForm(wordAt(segment, index + 1));
  if (!leads || !form?.forms.has('participle') || !telling.has(form.verb.kind)) return null;
  if (form.verb.lemma === 'expect') return null;
  if (wordAt(segment, index + 2).lower === 'by' || !form.verb.frames.includes('clause'))
    return null;
  const comma = segment.words.findIndex((word, i) => i > index && word.text === ',');
  if (comma < 0 || comma > index + 2 + maxPlace) return null;
  const content = { from: comma + 1, to: clauseEnd(segment, comma + 1) };
  const cue = { from: index + 1, to: index + 2 };
  const { lemma, kind } = form.verb;
  return {
    segment,
    speaker: null,
    cue,
    lemma,
    kind,
    target: null,
    content: spansOf(segment, [content]),
  };
}

/** Kinds that “as” leads in: what is asked or ordered is not so. */
const telling: ReadonlySet<ClaimKind> = new Set([
  'alleges',
  'announces',
  'confirms',
  'predicts',
  'states',
]);

/** Where the words of saying at an index end; null where there are none. */
function saidTo(segment: Segment, index: number): number | null {
  const phrasal = phrasalForm(segment.words, index);
  if (phrasal) return phrasal.verb.kind === 'states' ? index + 1 + phrasal.more : null;
  const form = speechForm(wordAt(segment, index));
  const tells = form?.verb.frames.some((frame) => frame === 'clause' || frame === 'that');
  if (!form || !tells || form.forms.has('ing')) return null;
  if (naming.has(wordAt(segment, index).lower)) return null;
  return telling.has(form.verb.kind) ? index + 1 : null;
}
