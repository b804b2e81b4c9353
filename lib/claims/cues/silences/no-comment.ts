import { objectEnd } from '@/lib/claims/clauses/object-end';
import { subjectAfter } from '@/lib/claims/clauses/subject';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { declines } from '@/lib/claims/cues/silences/declines';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { wordAt } from '@/lib/claims/model/segment';

const answer = /^(?:answer|comment|reaction|reply|response|word)$/;
const being = /^(?:been|has|is|was)$/;

/** So many words stand at most between “no” and its noun: “no immediate public comment”. */
const maxBefore = 3;

/** “There was no immediate comment from the port on the strike”. */
export const readNoComment: CueReader = (segment, index) => {
  if (wordAt(segment, index).lower !== 'there') return null;
  let at = index + 1;
  while (being.test(wordAt(segment, at).lower)) at += 1;
  if (at === index + 1 || wordAt(segment, at).lower !== 'no') return null;
  let noun = at + 1;
  while (noun < at + maxBefore && !answer.test(wordAt(segment, noun).lower)) noun += 1;
  if (!answer.test(wordAt(segment, noun).lower)) return null;
  let from = noun + 1;
  while (wordAt(segment, from).when || wordAt(segment, from).tag === 'ADV') from += 1;
  const speaker =
    wordAt(segment, from).lower === 'from' ? subjectAfter(segment, from + 1, true) : null;
  if (!speaker || !canSpeak(segment, speaker)) return null;
  let about = speaker.phrase.to;
  while (/^(?:herself|himself|itself|themselves)$/.test(wordAt(segment, about).lower)) about += 1;
  const told = /^(?:about|on|to)$/.test(wordAt(segment, about).lower);
  const content = told ? { from: about + 1, to: objectEnd(segment, about + 1) } : null;
  return declines(segment, speaker, { from: at, to: noun + 1 }, content);
};
