import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/find-claims';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { nameIn } from '@/lib/claims/grammar/mention';
import { wordAt } from '@/lib/claims/passages/passage';

const opinion = /^(?:account|assessment|estimate|estimates|opinion|reckoning|telling|view|words)$/;

/** “By her account, …”, “in the bank’s view, …”. */
export const readAccount: CueReader = (passage, index) => {
  if (!/^(?:by|in)$/.test(wordAt(passage, index).lower)) return null;
  const phrase = passage.phrases[index + 1];
  if (!phrase || phrase.from !== index + 1) return null;
  if (!opinion.test(wordAt(passage, phrase.to - 1).lower)) return null;
  if (wordAt(passage, phrase.to).text !== ',') return null;
  const possessive = wordAt(passage, phrase.to - 2).tag === 'PART';
  const owner = { from: phrase.from, to: phrase.to - (possessive ? 2 : 1) };
  const pronoun = /^(?:her|his|its|their)$/.test(wordAt(passage, phrase.from).lower);
  if (!possessive && !(pronoun && owner.to === owner.from + 1)) return null;
  const from = phrase.to + 1;
  const to = clauseEnd(passage, from);
  if (to <= from) return null;
  return {
    passage,
    speaker: { mention: nameIn(passage, owner), phrase: owner, antecedent: null },
    cue: { from: index, to: phrase.to },
    lemma: 'according',
    kind: 'states',
    target: null,
    content: spansOf(passage, [{ from, to }]),
  };
};
