import { clauseStart, spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { isBoundary } from '@/lib/claims/grammar/asides';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { nameIn } from '@/lib/claims/grammar/mention';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

const opinion =
  /^(?:account|assessment|calculation|calculations|count|estimate|estimates|opinion|reckoning|tally|telling|view|words)$/;
const measured = /^(?:calculations?|estimates?|reckoning)$/;

/** “By her account, …”, “in the bank’s view, …”, “…, by its own count”. */
export const readAccount: CueReader = (passage, index) => {
  if (!/^(?:by|in|on)$/.test(wordAt(passage, index).lower)) return null;
  const phrase = passage.phrases[index + 1];
  if (!phrase || phrase.from !== index + 1) return null;
  if (!opinion.test(wordAt(passage, phrase.to - 1).lower)) return null;
  const possessive = wordAt(passage, phrase.to - 2).tag === 'PART';
  const owner = { from: phrase.from, to: phrase.to - (possessive ? 2 : 1) };
  const pronoun = /^(?:her|his|its|their)$/.test(wordAt(passage, phrase.from).lower);
  if (!possessive && !(pronoun && owner.to === owner.from + 1)) return null;
  const content = about(passage, index, phrase.to);
  if (!content) return null;
  const noun = wordAt(passage, phrase.to - 1).lower;
  return {
    passage,
    speaker: { mention: nameIn(passage, owner), phrase: owner, antecedent: null },
    cue: { from: index, to: phrase.to },
    lemma: 'according',
    kind: measured.test(noun) ? 'predicts' : 'states',
    target: null,
    content: spansOf(passage, [content]),
  };
};

/** What follows such words at the start of a clause, or stands before them at its end. */
function about(passage: Passage, index: number, to: number): Range | null {
  const lead = wordAt(passage, index - 1);
  if (lead.text === ',' && isBoundary(passage, to))
    return { from: clauseStart(passage, index - 1), to: index - 1 };
  const comma = wordAt(passage, to).text === ',';
  if (!comma && !(index === 0 && passage.phrases[to])) return null;
  const from = comma ? to + 1 : to;
  const end = clauseEnd(passage, from);
  return end > from ? { from, to: end } : null;
}
