import type { Subject } from '@/lib/claims/model/subject';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { subjectAfter } from '@/lib/claims/clauses/subject';
import { isInfinitive } from '@/lib/claims/cues/content/target';
import { objectEnd } from '@/lib/claims/clauses/object-end';
import type { Finding } from '@/lib/claims/model/finding';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** Prepositions before what nobody in particular alleges. */
const unowned = /^(?:after|amid|amidst|by|following|over)$/;

const isRequest = (word: string): boolean => /^(?:appeal|demand|plea|request)s?$/.test(word);

const owning = /^(?:her|his|its|their)$/;

/** “Nereid’s claim that …”, “his allegation that …”, “the announcement by Acme that …”. */
export const readNominal: CueReader = (segment, index) => {
  const word = wordAt(segment, index);
  const kind = claimNoun(word.lower);
  const phrase = segment.phrases[index];
  if (!phrase || phrase.to !== index + 1) return null;
  if (isRequest(word.lower)) return ofRequest(segment, phrase, index);
  if (!kind) return null;
  if (kind === 'alleges' && wordAt(segment, index + 1).lower === 'of') {
    const told = ofNobody(segment, phrase, index);
    if (told) return told;
  }
  const by = wordAt(segment, index + 1).lower === 'by' ? subjectAfter(segment, index + 2) : null;
  const speaker = by ?? owner(segment, phrase, index);
  const next = by ? by.phrase.to : index + 1;
  const aside = wordAt(segment, next).text === ',';
  const that = aside ? next + 1 : next;
  if (!speaker || wordAt(segment, that).lower !== 'that') return null;
  const to = aside ? asideEnd(segment, that) : contentEnd(segment, phrase, that + 1);
  const content = { from: that + 1, to };
  if (content.to <= content.from) return null;
  return {
    segment,
    speaker,
    cue: { from: index, to: index + 1 },
    lemma: word.lower,
    kind,
    target: null,
    content: spansOf(segment, [content]),
  };
};

/** “amid allegations of fraud”, “over claims of neglect”: of nobody, where no verb of saying has it. */
function ofNobody(segment: Segment, phrase: WordRange, index: number): Finding | null {
  const before = wordAt(segment, phrase.from - 1);
  if (!/^(?:accusations|allegations)$/.test(wordAt(segment, index).lower)) return null;
  if (!unowned.test(before.lower) || owner(segment, phrase, index)) return null;
  const to = objectEnd(segment, index + 2);
  if (to <= index + 2) return null;
  const cue = { from: index, to: index + 1 };
  const content = spansOf(segment, [{ from: index + 2, to }]);
  return {
    segment,
    speaker: null,
    cue,
    lemma: 'allegation',
    kind: 'alleges',
    target: null,
    content,
  };
}

/** “her request to leave”, “the request of Bell to leave”. */
function ofRequest(segment: Segment, phrase: WordRange, index: number): Finding | null {
  const of = wordAt(segment, index + 1).lower === 'of' ? subjectAfter(segment, index + 2) : null;
  const speaker = of ?? owner(segment, phrase, index);
  const to = of ? of.phrase.to : index + 1;
  if (!speaker || !isInfinitive(segment, to)) return null;
  const content = { from: to, to: contentEnd(segment, phrase, to) };
  return {
    segment,
    speaker,
    cue: { from: index, to: index + 1 },
    lemma: 'request',
    kind: 'asks',
    target: null,
    content: spansOf(segment, [content]),
  };
}

/** Where an aside ends: “Bell’s explanation, that the trucks were lost, did not hold”. */
function asideEnd(segment: Segment, from: number): number {
  const close = segment.words.findIndex((word, i) => i > from && /^[,.;–—]$/.test(word.text));
  return Math.min(close < 0 ? segment.words.length : close, clauseEnd(segment, from + 1));
}

/** Whose claim it is: “his”, “Nereid” in “Nereid’s”. */
function owner(segment: Segment, phrase: WordRange, index: number): Subject | null {
  for (let i = index - 1; i >= phrase.from; i -= 1) {
    const word = wordAt(segment, i);
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
function contentEnd(segment: Segment, phrase: WordRange, from: number): number {
  const end = clauseEnd(segment, from);
  if (phrase.from > 0) return end;
  let own = from;
  while (own < end && !/^(?:AUX|VERB)$/.test(wordAt(segment, own).tag)) own += 1;
  while (own < end && /^(?:AUX|VERB|ADV|PART)$/.test(wordAt(segment, own).tag)) own += 1;
  for (let i = own; i < end; i += 1) {
    const before = wordAt(segment, i - 1);
    if (wordAt(segment, i).tag === 'AUX' && /^(?:NOUN|PROPN|NUM)$/.test(before.tag)) return i;
  }
  return end;
}
