import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { type Subject, subjectAfter } from '@/lib/claims/grammar/subject';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

const owning = /^(?:her|his|its|their)$/;

/** “Nereid’s claim that …”, “his allegation that …”, “the announcement by Acme that …”. */
export const readNominal: CueReader = (passage, index) => {
  const word = wordAt(passage, index);
  const kind = claimNoun(word.lower);
  const phrase = passage.phrases[index];
  if (!kind || !phrase || phrase.to !== index + 1) return null;
  const by = wordAt(passage, index + 1).lower === 'by' ? subjectAfter(passage, index + 2) : null;
  const speaker = by ?? owner(passage, phrase, index);
  const next = by ? by.phrase.to : index + 1;
  const aside = wordAt(passage, next).text === ',';
  const that = aside ? next + 1 : next;
  if (!speaker || wordAt(passage, that).lower !== 'that') return null;
  const to = aside ? asideEnd(passage, that) : contentEnd(passage, phrase, that + 1);
  const content = { from: that + 1, to };
  if (content.to <= content.from) return null;
  return {
    passage,
    speaker,
    cue: { from: index, to: index + 1 },
    lemma: word.lower,
    kind,
    target: null,
    content: spansOf(passage, [content]),
  };
};

/** Where an aside ends: “Bell’s explanation, that the trucks were lost, did not hold”. */
function asideEnd(passage: Passage, from: number): number {
  const close = passage.words.findIndex((word, i) => i > from && /^[,.;–—]$/.test(word.text));
  return Math.min(close < 0 ? passage.words.length : close, clauseEnd(passage, from + 1));
}

/** Whose claim it is: “his”, “Nereid” in “Nereid’s”. */
function owner(passage: Passage, phrase: Range, index: number): Subject | null {
  for (let i = index - 1; i >= phrase.from; i -= 1) {
    const word = wordAt(passage, i);
    const mention = owning.test(word.lower)
      ? { from: i, to: i + 1 }
      : word.tag === 'PART'
        ? { from: phrase.from, to: i }
        : null;
    if (mention && mention.to > mention.from) return { mention, phrase: mention, antecedent: null };
  }
  return null;
}

/** A claim that is the subject of its sentence ends before the verb of the sentence. */
function contentEnd(passage: Passage, phrase: Range, from: number): number {
  const end = clauseEnd(passage, from);
  if (phrase.from > 0) return end;
  let own = from;
  while (own < end && !/^(?:AUX|VERB)$/.test(wordAt(passage, own).tag)) own += 1;
  while (own < end && /^(?:AUX|VERB|ADV|PART)$/.test(wordAt(passage, own).tag)) own += 1;
  for (let i = own; i < end; i += 1) {
    const before = wordAt(passage, i - 1);
    if (wordAt(passage, i).tag === 'AUX' && /^(?:NOUN|PROPN|NUM)$/.test(before.tag)) return i;
  }
  return end;
}
