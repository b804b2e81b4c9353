import { clauseAt } from '@/lib/claims/clauses/clause-at';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { objectEnd } from '@/lib/claims/clauses/object-end';
import { subjectBefore } from '@/lib/claims/clauses/subject';
import { spansOf } from '@/lib/claims/cues/content/contents';
import { isInfinitive } from '@/lib/claims/cues/content/target';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { madeNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { wordAt } from '@/lib/claims/model/segment';

/** “made his offer”, “made the request”: what the text has told of before, with nothing of what it says. */
const isKnown = (first: string, noun: string): boolean =>
  /^(?:her|his|its|their)$/.test(first) || (first === 'the' && /^requests?$/.test(noun));

/** “made the announcement on air”, “has made threats against the crew”, “made the claim that it fell”. */
export const readMade: CueReader = (segment, index) => {
  const word = wordAt(segment, index);
  const phrase = segment.phrases[index + 1];
  if (!/^(?:made|makes|making|offered|submitted|tendered)$/.test(word.lower) || word.tag !== 'VERB')
    return null;
  if (phrase?.from !== index + 1 || wordAt(segment, index + 1).lower === 'no') return null;
  const noun = wordAt(segment, phrase.to - 1).lower;
  const made = /^ma(?:de|kes|king)$/.test(word.lower);
  const kind = made ? madeNoun(noun) : noun === 'resignation' ? 'announces' : undefined;
  const group = verbGroup(segment, index);
  const later = wordAt(segment, clauseAt(segment, index)?.opener ?? -1).lower === 'until';
  const told = !later && !group.infinitive && !group.negated && word.lower !== 'making';
  const passive = group.auxiliaries.some((each) => /^(?:be|been|being|is|was|were)$/.test(each));
  const speaker = kind && told && !passive ? subjectBefore(segment, group.from) : null;
  if (!kind || !speaker || !canSpeak(segment, speaker)) return null;
  const { to } = phrase;
  const that = wordAt(segment, to).lower === 'that';
  const about = /^(?:about|against|for|of)$/.test(wordAt(segment, to).lower);
  const open = that || isInfinitive(segment, to);
  if (made && !open && !about && isKnown(wordAt(segment, phrase.from).lower, noun)) return null;
  const from = that ? to + 1 : to;
  const content = open
    ? { from, to: clauseEnd(segment, from, index) }
    : { from: phrase.from, to: about ? objectEnd(segment, phrase.from) : to };
  if (content.to <= content.from) return null;
  return {
    segment,
    speaker,
    cue: { from: group.from, to: open ? to : index + 1 },
    lemma: 'make',
    kind,
    target: null,
    content: spansOf(segment, [content]),
  };
};
