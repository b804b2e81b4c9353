import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** So many words tell of a source at most. */
const maxDescription = 24;

/**
 * Behind what tells more of a source that ends at an index: “(D-Vt.)”, “published on Monday”, “who asked
 * not to be named”, “, 43,”, “, of Brill, one of its owners,”. It ends at a comma or at the end of the sentence.
 */
export function afterDescription(segment: Segment, from: number): number {
  const of = wordAt(segment, from).lower === 'of' ? segment.phrases[from + 1] : undefined;
  let at = of?.from === from + 1 && wordAt(segment, of.to).text === ',' ? of.to : from;
  if (wordAt(segment, at).text === '(') at = closeOf(segment, at, /^\)$/) + 1;
  const next = wordAt(segment, at);
  if (/^(?:who|that|which)$/.test(next.lower) || isParticiple(segment, at) || isClose(segment, at))
    at = closeOf(segment, at, /^[,.]$/);
  for (let asides = 0; asides < 2 && isAside(segment, at); asides += 1)
    at = closeOf(segment, at + 1, /^[,.]$/);
  return at;
}

/** The first mark of a kind behind an index; the index itself where none follows soon. */
function closeOf({ words }: Segment, from: number, mark: RegExp): number {
  for (let i = from; i < Math.min(words.length, from + maxDescription); i += 1) {
    if (mark.test(words[i]?.text ?? '')) return i;
    if (words[i]?.speech) return from;
  }
  return from;
}

/** “a report published on Monday,”: a verb of no clause right behind its noun, and a comma to close it. */
const isParticiple = (segment: Segment, at: number): boolean =>
  wordAt(segment, at).tag === 'VERB' &&
  verbFormsOf(wordAt(segment, at).lower, wordAt(segment, at).lemma).has('participle') &&
  !segment.clauses.byVerb.has(at);

/** “people close to the talks,”, “a cook with a key,”: more of the source without a verb, up to a comma. */
function isClose(segment: Segment, at: number): boolean {
  if (!/^(?:ADJ|ADP)$/.test(wordAt(segment, at).tag)) return false;
  const close = closeOf(segment, at, /^[,.]$/);
  return segment.words.slice(at, close).every(({ tag }) => tag !== 'AUX' && tag !== 'VERB');
}

/** Whether a comma opens words about the source, which another comma closes, and no part of what it says. */
function isAside(segment: Segment, comma: number): boolean {
  if (wordAt(segment, comma).text !== ',') return false;
  const first = wordAt(segment, comma + 1);
  const close = closeOf(segment, comma + 1, /^[,.]$/);
  if (close <= comma + 1) return false;
  if (/^who(?:se)?$/.test(first.lower)) return true;
  const acts = segment.words
    .slice(comma + 1, close)
    .some(({ tag }, i) => tag === 'AUX' || segment.clauses.byVerb.has(comma + 1 + i));
  if (acts) return false;
  if (first.lower.endsWith('ing') && speechForm(first)) return true;
  if (first.tag === 'NUM') return close === comma + 2;
  if (/^(?:along|together)$/.test(first.lower)) return wordAt(segment, comma + 2).lower === 'with';
  if (/^(?:at|from|in|of|with)$/.test(first.lower) && first.tag === 'ADP')
    return wordAt(segment, comma - 1).tag === 'PROPN' && !wordAt(segment, comma + 2).when;
  const phrase = segment.phrases[comma + 1];
  if (phrase?.from !== comma + 1 || wordAt(segment, phrase.to - 1).tag !== 'NOUN') return false;
  const named = wordAt(segment, comma - 1).tag === 'PROPN';
  const { to } = chainFrom(segment, phrase);
  const whole = { mention: phrase, phrase, antecedent: null };
  return named && to <= close && canSpeak(segment, whole) && !isSubject(segment, close);
}

/** Whether a verb stands right behind a comma, or a name with one: what is before is its subject. */
function isSubject(segment: Segment, comma: number): boolean {
  const next = segment.phrases[comma + 1];
  const follows = wordAt(segment, comma + 1);
  if (/^(?:who|which)$/.test(follows.lower)) return false;
  return next !== undefined && wordAt(segment, next.to).text === ',' && follows.tag === 'PROPN';
}
