import type { Quoted } from '@/lib/claims/model/quoted';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import type { Span } from '@/lib/story/span';
import type { Token } from '@/lib/text/token';

/** So many words behind a verb of saying are a sentence, whatever letter they begin with. */
const minLong = 6;

/**
 * Whether a quotation is an utterance of its own (“We listened,” she said) and not a few words
 * taken into a sentence (an “adversarial” attack).
 */
export function isSpeech(
  text: string,
  quote: Quoted,
  before: Token | undefined,
  sentence: Span,
): boolean {
  const words = text.slice(quote.inner.start, quote.inner.end).trim();
  if (!/\p{L}/u.test(words)) return false;
  const first = !before || quote.start <= sentence.start;
  const closed = /[.,!?…]$/.test(words);
  const capital = /^(?:\[?\p{Lu}|\[\p{Ll}\]|\.\.\.|\d)/u.test(words);
  if (first) return closed || words.split(/\s+/).length > 3 || isSaid(text.slice(quote.end));
  if (before.text === ',' && isTitle(text, quote)) return false;
  if (isNamed(words, before)) return false;
  if (before.tag === 'PART' && before.lower !== 'to' && words.split(/\s+/).length < minLong)
    return false;
  if (/^\[\p{L}\]\p{Ll}/u.test(words) && words.split(/\s+/).length > minLong) return true;
  if (/^[,:–—-]+$/.test(before.text)) return capital || closed || words.split(/\s+/).length > 2;
  if (before.tag === 'VERB' && speechForm(before) && words.split(/\s+/).length > minLong)
    return true;
  return capital && (closed || before.tag === 'VERB') && before.tag !== 'DET';
}

/** So many words the name of a show or what a crowd shouts has at most. */
const maxName = 5;

/** “on the radio show “Harbour Talk,” Bell said”, “to shouts of “More!,” she left”: a name, or what was heard. */
const isNamed = (words: string, { tag }: Token): boolean =>
  words.endsWith(',') &&
  words.split(/\s+/).length <= maxName &&
  (tag === 'ADP' || (/^(?:NOUN|PROPN)$/.test(tag) && isCapitalised(words)));

/** “Days of the Mill”: a capital on every word that is not as small as “of” and “the”. */
const isCapitalised = (words: string): boolean =>
  words.split(/\s+/).every((word) => word.length <= 3 || /^\p{Lu}/u.test(word));

/** “We are ready” tweeted Bell: a verb of saying and a name right behind the marks. */
function isSaid(rest: string): boolean {
  const word = /^,? (?<verb>\p{Ll}+ed|read|reads|said|says|wrote) (?:the |\p{Lu})/u.exec(rest)
    ?.groups?.['verb'];
  return word !== undefined && speechForm({ lower: word, lemma: word }) !== undefined;
}

/** “his show, “Late Again”, was cut”: a name that an aside gives, before the verb of what it names. */
const isTitle = (text: string, { inner, end }: Quoted): boolean =>
  !/[.!?]$/.test(text.slice(inner.start, inner.end)) &&
  /^,? (?:are|had|has|have|is|was|were|will) /.test(text.slice(end, end + 8));
