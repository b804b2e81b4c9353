import { clauseStart, spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { isBoundary } from '@/lib/claims/grammar/asides';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { nameIn } from '@/lib/claims/grammar/mention';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const opinion =
  /^(?:account|assessment|calculation|calculations|count|estimate|estimates|opinion|reckoning|tally|telling|view|words)$/;
/** What tells of itself, whoever made it: “by early reports”, “by most estimates”. */
const unowned = /^(?:accounts|calculations|estimates|legend|reports|tradition)$/;
const measured = /^(?:calculations?|estimates?|reckoning)$/;

/** “By her account, …”, “in the bank’s view, …”, “…, by its own count”. */
export const readAccount: CueReader = (segment, index) => {
  if (!/^(?:by|in|on)$/.test(wordAt(segment, index).lower)) return null;
  const phrase = segment.phrases[index + 1];
  if (!phrase || phrase.from !== index + 1) return null;
  const source = wordAt(segment, phrase.to - 1).lower;
  if (!opinion.test(source) && !unowned.test(source)) return null;
  const possessive = wordAt(segment, phrase.to - 2).tag === 'PART';
  const own = wordAt(segment, phrase.to - 2).lower === 'own';
  const owner = { from: phrase.from, to: phrase.to - (possessive || own ? 2 : 1) };
  const pronoun = /^(?:her|his|its|their)$/.test(wordAt(segment, phrase.from).lower);
  const owned = possessive || (pronoun && owner.to === owner.from + 1);
  if (!owned && !(unowned.test(source) && wordAt(segment, index).lower === 'by')) return null;
  const to = owned ? phrase.to : afterTime(segment, phrase.to);
  const content = about(segment, index, to);
  if (!content) return null;
  const whole = owned ? owner : phrase;
  return {
    segment,
    speaker: { mention: nameIn(segment, whole), phrase: whole, antecedent: null },
    cue: owned ? { from: index, to: phrase.to } : { from: index, to: index + 1 },
    lemma: 'according',
    kind: measured.test(source) ? 'predicts' : 'states',
    target: null,
    content: spansOf(segment, [content]),
  };
};

/** What follows such words at the start of a clause, or stands before them at its end. */
function about(segment: Segment, index: number, to: number): WordRange | null {
  const lead = wordAt(segment, index - 1);
  const joined = wordAt(segment, index - 2).tag === 'CCONJ';
  if (lead.text === ',' && !joined && isBoundary(segment, to))
    return { from: clauseStart(segment, index - 1), to: index - 1 };
  const comma = wordAt(segment, to).text === ',';
  if (!comma && !(index === 0 && segment.phrases[to])) return null;
  const from = comma ? to + 1 : to;
  const end = clauseEnd(segment, from);
  return end > from ? { from, to: end } : null;
}

/** Behind “on Saturday”, where it follows. */
function afterTime(segment: Segment, from: number): number {
  let to = from;
  while (wordAt(segment, to).when || wordAt(segment, to + 1).when) to += 1;
  return to;
}
