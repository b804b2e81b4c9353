import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { caretakers, institutions } from '@/lib/claims/lexicon/who/institutions';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { isNameWord } from '@/lib/claims/lexicon/names/name-words';
import { countries } from '@/lib/claims/lexicon/names/places';
import type { WordRange, Word } from '@/lib/claims/model/segment';

const determining = /^(?:its|his|her|their|our|my|your|whose)$/;
const quantity =
  /^(?:all|another|both|each|every|half|neither|no|some|such|that|these|this|those)$/;
const relative = /^(?:who|whom|which|that|what|whose)$/;

/** What a name begins with: “in Zamora Mr Hale said”. */
const address = /^(?:Dr|DR|Mr|MR|Mrs|MRS|Ms|MS|Mx)\.?$/;

const partsOfDay: ReadonlySet<string> = new Set(['afternoon', 'evening', 'morning']);

/** For every word, the noun phrase (without relative clauses and phrases after it) it belongs to. */
export function nounPhrases(words: readonly Word[]): (WordRange | undefined)[] {
  const found: (WordRange | undefined)[] = Array.from({ length: words.length });
  let i = 0;
  while (i < words.length) {
    const to = Math.max(hearerEnd(words, i, phraseEnd(words, i)), shortenedEnd(words, i));
    if (to > i) {
      const phrase = { from: i, to };
      for (; i < to; i += 1) found[i] = phrase;
    } else i += 1;
  }
  return found;
}

/** “told the Orro Post four divers were safe”: the name of who is told ends before who it is about. */
function hearerEnd(words: readonly Word[], from: number, to: number): number {
  const source = words[from - 1]?.lower === 'to' && words[from - 2]?.lower === 'according';
  const told = /^(?:assure|inform|notify|remind|tell)$/.test(words[from - 1]?.lemma ?? '');
  if (!told && !source) return to;
  const next = words[to];
  if (!next || !/^(?:AUX|VERB)$/.test(next.tag) || next.lower.endsWith('ing')) return to;
  const name = words.slice(from, to).findIndex(({ tag }) => tag === 'PROPN');
  const rest = words.slice(from + name, to).findIndex(({ tag }) => /^(?:ADJ|NOUN|NUM)$/.test(tag));
  const only = words.slice(from, from + name).every(({ tag }) => tag === 'DET');
  const own = words.slice(from + name, to).some(({ tag }) => tag === 'PART');
  return name >= 0 && rest > 0 && only && !own ? from + name + rest : to;
}

/** Names with initials have commas at most: “Norse Educational, Scientific and Cultural Council (NESCC)”. */
const mayStandInName = ({ tag, text, when }: Word): boolean =>
  !when && (text === ',' || !/^(?:AUX|PART|PRON|PUNCT|VERB)$/.test(tag));

/** So many words a name has at most that is told to be called by its initials. */
const maxShortened = 9;

/**
 * “Action on Soot and Heat (ASH)”: where a name ends that brackets tell the initials of, though small words
 * part it; -1 where none begins.
 */
function shortenedEnd(words: readonly Word[], at: number): number {
  const from = words[at]?.tag === 'DET' ? at + 1 : at;
  if (words[from]?.tag !== 'PROPN') return -1;
  const open = words.slice(from, from + maxShortened).findIndex(({ text }) => text === '(') + from;
  const short = words[open + 1]?.text ?? '';
  if (open < from + 3 || words[open + 2]?.text !== ')' || !/^\p{Lu}\p{L}{2,6}$/u.test(short))
    return -1;
  const name = words.slice(from, open);
  if (at < from && name.every(({ text }) => text !== ',')) return -1;
  if (name.some((word) => word.speech !== null || !mayStandInName(word))) return -1;
  const initials = name
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ text }) => text.charAt(0))
    .join('');
  const own = short.toUpperCase();
  const listed = name.some(({ text }) => text === ',');
  return initials === own || (initials.slice(1) === own && !listed) ? open : -1;
}

function phraseEnd(words: readonly Word[], from: number): number {
  let end = from;
  let determined = false;
  for (let i = from; i < words.length; i += 1) {
    const word = words[i];
    const next = words[i + 1];
    if (
      !word ||
      word.speech ||
      (word.when &&
        !(next?.tag === 'NOUN' && (i > from || partsOfDay.has(word.lower))) &&
        !(word.tag === 'ADJ' && i > from && next?.tag === 'PROPN' && !next.when))
    )
      break;
    if (word.lower === 'no' && next?.lower === 'longer') break;
    if (word.lower === 'such' && next?.lower === 'as') break;
    if (word.tag === 'PRON' || quantity.test(word.lower) || determining.test(word.lower)) {
      if (i > from && !(i === from + 1 && words[from]?.lower === 'all')) break;
      if (relative.test(word.lower) && !(word.lower === 'that' && word.tag === 'DET')) break;
      if (determining.test(word.lower) || word.tag === 'DET') {
        determined = true;
        if (word.lower === 'her' || quantity.test(word.lower)) end = i + 1;
        continue;
      }
      return i + 1;
    }
    if (word.tag === 'DET') {
      if (i > from && !quantity.test(words[i - 1]?.lower ?? '')) break;
      determined = true;
      continue;
    }
    if (
      i > from &&
      address.test(word.text) &&
      word.tag === 'PROPN' &&
      !roles.has(words[i - 1]?.lower ?? '')
    )
      break;
    const claims = words[i - 1]?.lower ?? '';
    const told = claims.endsWith('s') || /^an?$/.test(words[from]?.lower ?? '');
    if (word.tag === 'PROPN' && i > from && told && claimNoun(claims)) break;
    if (word.tag === 'PROPN' && i > from && isActorBehind(words, from, i)) break;
    if (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'NUM') end = i + 1;
    else if (word.tag === 'SYM' && /^[$€£¥%]$/.test(word.text)) end = i + 1;
    else if (word.lower === "'s" || (word.tag === 'PART' && /^['’]$/.test(word.text))) {
      if (end !== i || i === from) break;
      determined = true;
    } else if (word.text === '&' && end === i) continue;
    else if (/^(?:for|of|on)$/.test(word.lower) && end === i && isInstitution(words, i)) continue;
    else if (word.lower === 'and' && end === i && (isTask(words, from, i) || isTwofold(words, i)))
      continue;
    else if (word.tag === 'ADJ') {
      if (end === i && i > from && !determined && !nounFollows(words, i)) break;
      if ((end === i || end === from) && isTail(words, from, i)) end = i + 1;
    } else if (word.tag === 'ADV' && words[i - 1]?.tag === 'NUM' && isEarlier(words, i)) continue;
    else if (word.text === '/' && end === i && next?.tag === 'PROPN') continue;
    else if (word.quoted && word.tag === 'PUNCT' && /^[“”"`']+$/.test(word.text) && determined)
      continue;
    else if (!(
      (determined || (end === i && i === from + 1 && words[from]?.lower === 'one')) &&
      (word.tag === 'VERB' || word.tag === 'ADV') &&
      attributive(words, i, end)
    )) {
      break;
    }
  }
  return end;
}

/** “two earlier letters”: between a number and its noun. */
const isEarlier = (words: readonly Word[], i: number): boolean =>
  /^(?:earlier|later)$/.test(words[i]?.lower ?? '') && words[i + 1]?.tag === 'NOUN';

/** “During the meeting”: a phrase that a preposition at the beginning of a sentence has, with an article. */
const isFronted = (words: readonly Word[], from: number): boolean =>
  from === 1 && words[0]?.tag === 'ADP' && words[1]?.tag === 'DET';

/** “After the visits Lund left”: a name with a verb behind a plural of things is a phrase of its own. */
function isActorBehind(words: readonly Word[], from: number, i: number): boolean {
  const before = words[i - 1];
  if (before?.tag !== 'NOUN' || /^\p{Lu}/u.test(before.text)) return false;
  if (!/[^si]s$/.test(before.lower) && !isFronted(words, from)) return false;
  if (before.lower === 'series' || before.lower === 'species') return false;
  if (people.has(before.lower) || organisations.has(before.lower)) return false;
  if (roles.has(before.lower) || roles.has(before.lower.slice(0, -1))) return false;
  let to = i;
  while (words[to]?.tag === 'PROPN') to += 1;
  while (words[to]?.tag === 'ADV') to += 1;
  return /^(?:AUX|VERB)$/.test(words[to]?.tag ?? '');
}

/** “a two-year suspended sentence”: how long it lasts. */
const lasting = /^[\p{L}\d]+-(?:day|hour|month|week|year)$/u;

/** A participle or adverb within a phrase: “the remaining two”, “a widely held view”. */
function attributive(words: readonly Word[], i: number, end: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  if (end > 0 && end === i && before !== "'s" && !lasting.test(before)) return false;
  const word = words[i];
  return word?.tag === 'ADV' || /(?:ing|ed|en)$/.test(word?.lower ?? '')
    ? nounFollows(words, i)
    : false;
}

function nounFollows(words: readonly Word[], i: number): boolean {
  let at = i + 1;
  if (words[i]?.lower === 'most' && words[at]?.tag === 'ADV') at += 1;
  const next = words[at];
  return next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next.tag) && !next.when;
}

function isInstitution(words: readonly Word[], of: number): boolean {
  const before = words[of - 1];
  const after = words[of + 1];
  if (before?.tag !== 'PROPN' || !after) return false;
  const place = after.tag === 'DET' ? words[of + 2] : after;
  return place?.tag === 'PROPN' && institutions.has(before.lower);
}

/** Whether “and” stands within what a body looks after, not between it and another body. */
function isTask(words: readonly Word[], from: number, and: number): boolean {
  const after = words[and + 1];
  const link = words.slice(from, and).findLastIndex(({ lower }) => /^(?:for|of|on)$/.test(lower));
  if (link < 1 || after?.tag !== 'PROPN' || /^\p{Lu}{2}/u.test(after.text)) return false;
  const body = words[from + link - 1];
  const place = countries.has(words[from + link + 1]?.lower ?? '');
  return body !== undefined && caretakers.has(body.lower) && !place && !isNameWord(after.lower);
}

const adjective = /(?:al|ar|ary|ic|ive)$/;

/** “Norse Oceanic and Atmospheric Administration”: a body that two adjectives name. */
function isTwofold(words: readonly Word[], and: number): boolean {
  const [before, after, body] = [words[and - 1], words[and + 1], words[and + 2]];
  const named = [before, after, body].every((word) => word?.tag === 'PROPN');
  const twofold = adjective.test(before?.lower ?? '') && adjective.test(after?.lower ?? '');
  const kind = body?.lower ?? '';
  return named && twofold && (institutions.has(kind) || isNameWord(kind));
}

/** A noun that a tagger takes for an adjective at the end of a phrase: “a trade fair in Taipei”. */
function isTail(words: readonly Word[], from: number, i: number): boolean {
  const next = words[i + 1];
  return (
    /^an?$/.test(words[from]?.lower ?? '') &&
    (next?.tag === 'PUNCT' || /^(?:at|for|in|of|on)$/.test(next?.lower ?? ''))
  );
}
