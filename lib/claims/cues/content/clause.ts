import { complementOf } from '@/lib/claims/clauses/clause-at';
import { afterAsides, isBoundary } from '@/lib/claims/grammar/asides';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { whenTellers } from '@/lib/claims/lexicon/speech/when-tellers';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** “that …”, “whether …”, a quotation, or a clause with a subject of its own. */
export function readClause(segment: Segment, from: number): WordRange | null {
  if (
    /^(?:ADP|ADV)$/.test(wordAt(segment, from).tag) &&
    complementOf(segment, from - 1)?.subject?.from === from
  )
    return rest(segment, from);
  if (asksHow(segment, from)) return rest(segment, from);
  if (wordAt(segment, from).lower === 'when' && !tellsWhen(segment, from)) return null;
  const dash = /^[—–]$/.test(wordAt(segment, from).text) ? dashAfter(segment, from) : -1;
  if (dash > 0 && wordAt(segment, dash + 1).speech) return speechAt(dash + 1);
  const that = thatBehindPhrases(segment, from);
  if (that > 0) return rest(segment, that + 1);
  let at = afterComma(segment, afterAsides(segment, afterTopic(segment, from)));
  if (
    wordAt(segment, at).text === ',' &&
    at > from &&
    (startsStatement(segment, at + 1) || hasComplement(segment, from, at + 1))
  )
    at += 1;
  if (wordAt(segment, at).text === ',' && hasComplement(segment, from, at + 1)) at += 1;
  const word = wordAt(segment, at);
  if (/^[,:]$/.test(word.text) && wordAt(segment, at + 1).speech) return speechAt(at + 1);
  if (word.text === ':' && at < segment.words.length - 1) return rest(segment, at + 1);
  if (word.speech) return speechAt(at);
  if (word.lower === 'that' && word.tag !== 'DET') {
    const twice = wordAt(segment, at + 1).lower === 'that' ? 1 : 0;
    return rest(segment, at + 1 + twice);
  }
  if (startsClause(segment, at)) return rest(segment, at);
  if (isActor(segment, at)) return rest(segment, at);
  if (word.quoted && !wordAt(segment, at - 1).quoted) return rest(segment, at);
  if (word.lower === 'there' && /^(?:AUX|VERB)$/.test(wordAt(segment, at + 1).tag))
    return rest(segment, at);
  const not = word.lower === 'not' ? 1 : 0;
  const doing =
    wordAt(segment, at + not).tag === 'VERB' && wordAt(segment, at + not).lower.endsWith('ing');
  if (doing && hasComplement(segment, from, at)) return rest(segment, at);
  const phrase = segment.phrases[at] ?? segment.phrases[at + 1];
  if (!phrase || phrase.from > at + 1 || isBoundary(segment, at)) return null;
  return hasComplement(segment, from, at) ? rest(segment, at) : null;
}

/** So many words tell at most when, where and to whom it was said, before “that”. */
const maxBefore = 28;

/**
 * The “that” behind phrases of any length: “said in a talk taped before the vote that it fell”, “said for
 * months that”, “said — on the radio, as it happens — that”; -1 where an object or a clause stands between.
 */
function thatBehindPhrases(segment: Segment, from: number): number {
  const first = wordAt(segment, from);
  const dash = /^[—–]$/.test(first.text) ? dashAfter(segment, from) : -1;
  if (dash > 0) return opensWhatIsSaid(segment, dash + 1) ? dash + 1 : -1;
  if (first.tag !== 'ADP' && !first.when && first.tag !== 'ADV') return -1;
  for (let i = from + 1; i < from + maxBefore; i += 1) {
    const word = wordAt(segment, i);
    if (opensWhatIsSaid(segment, i)) return claimNoun(wordAt(segment, i - 1).lower) ? -1 : i;
    if (segment.clauses.byVerb.has(i) || word.speech || word.tag === 'CCONJ') return -1;
    if (word.tag === 'VERB' && speechForm(word)) return -1;
    const abbreviated = word.text === '.' && wordAt(segment, i + 1).text === ',';
    if ((/^[.;:?!]$/.test(word.text) && !abbreviated) || word.tag === 'SCONJ') return -1;
  }
  return -1;
}

/** The dash that closes an aside; -1 where none does. */
function dashAfter({ words }: Segment, from: number): number {
  const close = words
    .slice(from + 1, from + maxBefore)
    .findIndex(({ text }) => /^[—–]$/.test(text));
  return close < 0 ? -1 : from + 1 + close;
}

/** Whether “that” opens a clause at an index. */
const opensWhatIsSaid = (segment: Segment, i: number): boolean => {
  const { lower, tag } = wordAt(segment, i);
  return lower === 'that' && tag === 'SCONJ' && !/^(?:AUX|VERB)$/.test(wordAt(segment, i + 1).tag);
};

/** Behind of whom or what a quotation is said: “said of Bell, “…””. */
export function afterTopic(segment: Segment, from: number): number {
  const topic = /^(?:about|of)$/.test(wordAt(segment, from).lower)
    ? segment.phrases[from + 1]
    : null;
  const end = topic?.to ?? from;
  const comma = wordAt(segment, end).text === ',' ? 1 : 0;
  return topic && wordAt(segment, end + comma).speech ? end : from;
}

/** So many words a cue has at most. */
const maxCueLength = 4;

/** Whether a clause without “that” follows the verb before `from`. */
export function hasComplement(segment: Segment, from: number, at: number): boolean {
  for (let verb = Math.max(0, from - maxCueLength); verb <= at; verb += 1) {
    const clause = complementOf(segment, verb);
    if (!clause?.governor || clause.governor.to > at) continue;
    if (Math.min(clause.from, clause.subject?.from ?? clause.from) >= at - 1) return true;
  }
  return false;
}

/** The index of “that” or a quotation after an aside in commas: “said, by way of thanks, that …”. */
export function afterComma(segment: Segment, at: number): number {
  if (wordAt(segment, at).text !== ',' || wordAt(segment, at + 1).speech) return at;
  let acts = false;
  for (let i = at + 1; i < at + 14; i += 1) {
    const word = wordAt(segment, i);
    const next = wordAt(segment, i + 1);
    acts ||= /^(?:AUX|VERB)$/.test(word.tag);
    if (word.text === ',' && next.lower === 'that' && i > at + 1) return i + 1;
    if (word.text === ',' && next.speech && !acts) return i + 1;
    if (/^[.,;:]$/.test(word.text) || word.speech) return at;
  }
  return at;
}

/** “told police he bit a dog”: behind a verb only a subject is “he”, whatever its verb looks like. */
const isActor = (segment: Segment, at: number): boolean =>
  /^(?:he|she|they|we)$/.test(wordAt(segment, at).lower) &&
  /^(?:ADV|AUX|NOUN|VERB)$/.test(wordAt(segment, at + 1).tag);

/** “recalled how it fell”: a word that asks, right behind the verb. */
export const asksHow = (segment: Segment, at: number): boolean =>
  /^(?:how|why|whether)$/.test(wordAt(segment, at).lower);

/** Whether the verb before an index may have “when it opens” for what is said: not “bristled when it opened”. */
export const tellsWhen = (segment: Segment, from: number): boolean =>
  opensFronted(segment, from) || whenTellers.has(wordAt(segment, from - 1).lemma);

/** Whether a word opens a clause: “that”, “whether”, “how”. */
export const startsClause = (segment: Segment, at: number): boolean =>
  /^(?:that|whether|how|why|what|who|where|if|when)$/.test(wordAt(segment, at).lower);

/** The same behind a comma, where “when” and “who” open an aside. */
const startsStatement = (segment: Segment, at: number): boolean =>
  /^(?:that|whether|how|why|what)$/.test(wordAt(segment, at).lower);

/** The range of a quotation that is one word of a segment. */
export const speechAt = (at: number): WordRange => ({ from: at, to: at + 1 });

/** From an index to where the content that begins there ends. */
export function rest(segment: Segment, from: number): WordRange | null {
  const to = clauseEnd(segment, from, opensFronted(segment, from) ? -1 : from - 1);
  return to > from ? { from, to } : null;
}

/** So many words a clause has at most that stands before what is said. */
const maxFronted = 14;

/** “found when it rained, the roof leaked”: a clause of time or condition, and behind its comma another. */
export function opensFronted({ words, phrases, clauses }: Segment, at: number): boolean {
  if (!/^(?:if|once|when|while)$/.test(words[at]?.lower ?? '')) return false;
  const comma = words.slice(at, at + maxFronted).findIndex(({ text }) => text === ',') + at;
  const subject = comma > at ? phrases[comma + 1] : undefined;
  if (subject?.from !== comma + 1) return false;
  return words.slice(subject.to, subject.to + 3).some((_, i) => clauses.byVerb.has(subject.to + i));
}
