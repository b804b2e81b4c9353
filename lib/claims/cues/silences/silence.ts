import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { declines } from '@/lib/claims/cues/silences/declines';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { speakerOf } from '@/lib/claims/cues/verb/speaker-of';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { silences } from '@/lib/claims/lexicon/speech/silences';
import type { SpeechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** So many words may follow the first one of the longest row. */
const maxMore = 7;

const silent: SpeechForm = {
  verb: { lemma: 'decline', kind: 'declines', frames: [] },
  forms: new Set(['past'] as const),
};

/** “had no comment”, “would not be drawn on the price”, “could not be reached”. */
export const readSilence: CueReader = (segment, index, before) => {
  const rows = silences.get(wordAt(segment, index).lower);
  if (!rows) return null;
  const more = segment.words.slice(index + 1, index + 1 + maxMore).map((word) => word.lower);
  const text = more.join(' ');
  const row = rows.find(({ goesOn }) => goesOn.test(text));
  const group = verbGroup(segment, index);
  if (!row || group.infinitive || group.negated !== row.negated) return null;
  const found = speakerOf(segment, group, silent, before);
  if (!found || !canSpeak(segment, found.subject)) return null;
  const length = row.goesOn.exec(text)?.[0].split(' ').filter(Boolean).length ?? 0;
  const cue = { from: group.from, to: index + 1 + length };
  const content = about(segment, cue.to) ?? asked(segment, group.from);
  return declines(segment, found.subject, cue, content);
};

/** What nothing is said about: “on the price”, “about whether it paid”. */
function about(segment: Segment, at: number): WordRange | null {
  if (!/^(?:about|on|over|regarding)$/.test(wordAt(segment, at).lower)) return null;
  if (wordAt(segment, at + 1).when) return null;
  const from = at + 1;
  const to = clauseEnd(segment, from, at);
  return to > from ? { from, to } : null;
}

/** The question that the sentence opens with: “Asked whether it paid, Acme had no comment”. */
function asked(segment: Segment, verb: number): WordRange | null {
  if (!/^(?:asked|pressed|questioned|quizzed)$/.test(wordAt(segment, 0).lower)) return null;
  const from = /^(?:about|on|over)$/.test(wordAt(segment, 1).lower) ? 2 : 1;
  const comma = segment.words.findIndex((word, i) => i > from && i < verb && word.text === ',');
  return comma < 0 ? null : { from, to: comma };
}
