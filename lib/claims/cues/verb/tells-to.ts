import { subjectBefore } from '@/lib/claims/clauses/subject';
import type { FoundSpeaker } from '@/lib/claims/cues/verb/speaker-of';
import type { VerbGroup } from '@/lib/claims/grammar/verb-group';
import { isPlace, leads, places } from '@/lib/claims/lexicon/speech/leads';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** So many words stand at most between the verb that leads to it and “to say”. */
const maxDistance = 6;

/** Where the verb that leads to an infinitive stands: “tweeted” of “tweeted on Friday to say”; -1 for none. */
function leadOf(segment: Segment, { from }: VerbGroup): number {
  for (let i = from - 1; i >= Math.max(0, from - maxDistance); i -= 1) {
    const word = wordAt(segment, i);
    if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(word.tag)) return -1;
    if (word.tag !== 'VERB') continue;
    if (leads.has(word.lemma)) return i;
    return places.has(word.lemma) && isPlace(segment.words.slice(i + 1, from)) ? i : -1;
  }
  return -1;
}

/** Whether an infinitive tells that it was said: “took to the radio to say”, “liked to say”. */
export const tellsTo = (segment: Segment, group: VerbGroup): boolean => leadOf(segment, group) >= 0;

/** Who says it: the subject of the verb that leads to it. */
export function speakerTo(segment: Segment, group: VerbGroup): FoundSpeaker | null {
  const lead = leadOf(segment, group);
  const verb = segment.clauses.byVerb.get(lead)?.verb;
  if (verb && (verb.negated || verb.modal)) return null;
  const subject = subjectBefore(segment, verb?.from ?? lead);
  return subject && { subject, own: null };
}
