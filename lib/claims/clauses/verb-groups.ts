import type { GroupForm, ClauseVerb } from '@/lib/claims/model/clause-verb';
import { verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';
import { asideFrom } from '@/lib/claims/grammar/group-aside';
import { modals } from '@/lib/claims/lexicon/grammar/auxiliaries';
import type { Word } from '@/lib/claims/model/segment';

const negation: ReadonlySet<string> = new Set(['never', 'not', "n't"]);

/** “at 11:30 am” is no verb, whatever a tagger takes it for. */
const isVerbal = (word: Word): boolean => (word.tag === 'VERB' || word.tag === 'AUX') && !word.when;

/** For every word that begins one, the group of verbs that begins there. */
export function verbGroups(words: readonly Word[]): ReadonlyMap<number, ClauseVerb> {
  const found = new Map<number, ClauseVerb>();
  let i = 0;
  while (i < words.length) {
    const word = words[i];
    if (isTitle(words, i)) {
      while (words[i]?.quoted && !words[i]?.speech) i += 1;
      continue;
    }
    const group = word && isVerbal(word) && !word.speech ? groupAt(words, i) : undefined;
    if (group) found.set(i, group);
    i = group ? group.to : i + 1;
  }
  return found;
}

/** A title in quotation marks: “the film “She Said””, “of “Have No Fear””. */
function isTitle(words: readonly Word[], i: number): boolean {
  const [before, open, first] = [words[i - 1], words[i], words[i + 1]];
  if (open?.tag !== 'PUNCT' || !open.quoted || open.speech || before?.quoted) return false;
  return /^(?:ADP|NOUN|PROPN|CCONJ)$/.test(before?.tag ?? '') && /^\p{Lu}/u.test(first?.text ?? '');
}

/** So many words a group has at most. */
const maxGroupLength = 10;

function groupAt(words: readonly Word[], from: number): ClauseVerb {
  const auxiliaries: string[] = [];
  let verb = from;
  let negated = false;
  for (let i = from; i < Math.min(words.length, from + maxGroupLength); i += 1) {
    const word = words[i];
    if (!word) break;
    if (word.tag === 'AUX' || isPerfect(words, i)) {
      auxiliaries.push(word.lower);
      verb = i;
    } else if (word.tag === 'VERB') {
      verb = i;
      break;
    } else if (negation.has(word.lower)) negated = true;
    else if (word.tag === 'ADP' && words[i + 1]?.when && auxiliaries.length > 0) continue;
    else if (word.text === ',' && words[i - 1]?.tag === 'AUX') {
      const close = asideFrom(words, i);
      if (close === i) break;
      i = close;
    } else if (word.tag !== 'ADV' && !(word.when && word.tag !== 'PUNCT')) break;
  }
  const last = words[verb];
  if (last?.tag === 'AUX') auxiliaries.pop();
  if (last?.tag === 'AUX' && negation.has(words[verb + 1]?.lower ?? '')) negated = true;
  const forms = verbFormsOf(last?.lower ?? '', last?.lemma ?? '');
  return {
    from,
    to: verb + 1,
    verb,
    form: formOf(words, from, verb, auxiliaries),
    auxiliaries,
    negated: negated || negation.has(words[from - 1]?.lower ?? ''),
    passive: auxiliaries.some((each) => be.has(each)) && forms.has('participle'),
    modal: auxiliaries.some((each) => modals.has(each)),
  };
}

/** “having said”: the verb is the second of them. */
function isPerfect(words: readonly Word[], i: number): boolean {
  if (words[i]?.lower !== 'having') return false;
  let verb = i + 1;
  while (words[verb]?.tag === 'ADV') verb += 1;
  const next = words[verb];
  return (
    next?.tag === 'AUX' ||
    (next?.tag === 'VERB' && verbFormsOf(next.lower, next.lemma).has('participle'))
  );
}

const be: ReadonlySet<string> = new Set([
  'am',
  'are',
  'be',
  'been',
  'being',
  'get',
  'gets',
  'got',
  'is',
  'was',
  'were',
  "'re",
  "'s",
]);

/** Auxiliaries that make no clause of their own, where they come first. */
const unbound: ReadonlyMap<string, GroupForm> = new Map([
  ['be', 'infinitive'],
  ['been', 'participle'],
  ['being', 'ing'],
  ['having', 'ing'],
]);

function formOf(
  words: readonly Word[],
  from: number,
  verb: number,
  auxiliaries: readonly string[],
): GroupForm {
  let before = from - 1;
  while (words[before]?.tag === 'ADV') before -= 1;
  if (words[before]?.lower === 'to' && !words[before]?.when) return 'infinitive';
  const first = words[from];
  const last = words[verb];
  if (!first || !last) return 'infinitive';
  if (auxiliaries.length > 0 || last.tag === 'AUX') return unbound.get(first.lower) ?? 'finite';
  const forms = verbFormsOf(last.lower, last.lemma);
  if (forms.has('ing')) return 'ing';
  if (forms.has('third')) return 'finite';
  if (forms.has('past')) return forms.has('participle') ? 'past' : 'finite';
  return forms.has('participle') ? 'participle' : 'plain';
}
