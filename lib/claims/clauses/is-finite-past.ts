import { opensExamples } from '@/lib/claims/grammar/opens-examples';
import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import { amountFrom, particles } from '@/lib/claims/clauses/subject-in';
import {
  halfSubordinators,
  questionWords,
  relativePronouns,
  subordinators,
} from '@/lib/claims/lexicon/grammar/openers';
import { naming } from '@/lib/claims/lexicon/who/titles';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import type { Segment, Word } from '@/lib/claims/model/segment';

type Words = Pick<Segment, 'words' | 'phrases'>;

/** So many words ahead another verb is looked for. */
const maxAhead = 40;

const stops = ({ text, tag, speech, lower }: Word): boolean =>
  speech !== null ||
  questionWords.has(lower) ||
  subordinators.has(lower) ||
  tag === 'CCONJ' ||
  tag === 'SCONJ' ||
  /^[.,;:?!—–]+$/.test(text);

/**
 * Whether a word in -ed (or “found”, “held”) after its noun is a finite verb there (“sales dropped by
 * 5 %”) and no participle (“the man arrested in May said …”): it is unless a verb follows before the
 * clause is over that has no other subject. An object right after it makes it finite at once.
 */
export function isFinitePast(
  segment: Words,
  group: ClauseVerb,
  groups: ReadonlyMap<number, ClauseVerb>,
): boolean {
  const next = segment.words[group.to];
  const object = segment.phrases[group.to];
  if (givesName(segment, group, groups) || namesObject(segment, group)) return false;
  if (next && object?.from === group.to && !next.when) return true;
  if (next && particles.has(next.lower) && segment.phrases[group.to + 1]?.from === group.to + 1)
    return true;
  if (next?.lower === 'that' || next?.speech) return true;
  if (isNeverPassive(segment.words[group.verb])) return true;
  if (next && isDoneTo(segment.words[group.verb], next)) return false;
  if (next?.lower === 'by' && !isMeans(segment, group.to + 1)) return false;
  return !verbAhead(segment, group, groups);
}

/** “a clerk named Wei Tan said”: a name behind it, and right behind that the verb of the one so called. */
function givesName(
  segment: Words,
  { verb, to }: ClauseVerb,
  groups: ReadonlyMap<number, ClauseVerb>,
): boolean {
  const name = segment.phrases[to];
  if (!naming.has(segment.words[verb]?.lower ?? '') || name?.from !== to) return false;
  const open = segment.words[name.to]?.text === '(';
  const close = open ? segment.words.findIndex(({ text }, i) => i > name.to && text === ')') : -1;
  const form = groups.get(close > 0 ? close + 1 : name.to)?.form;
  return form === 'finite' || form === 'past';
}

/** “found pools called polynyas,”: the noun before is the object of another verb, and a name ends the phrase. */
function namesObject({ words, phrases }: Words, { from, verb, to }: ClauseVerb): boolean {
  const about = phrases[from - 1];
  const name = phrases[to];
  if (!naming.has(words[verb]?.lower ?? '') || !about || name?.from !== to) return false;
  if (words[to]?.tag === 'PRON') return false;
  const before = words[about.from - 1];
  const next = words[name.to];
  const isObject =
    before?.tag === 'ADP' ||
    (before?.tag === 'VERB' && !speechForm(before)?.verb.frames.includes('clause'));
  return isObject && (!next || /^(?:PUNCT|ADP|CCONJ)$/.test(next.tag));
}

/** Verbs that have what is said for their only object: nothing “said in May” follows a noun. */
function isNeverPassive(verb: Word | undefined): boolean {
  const frames = verb && speechForm(verb)?.verb.frames;
  return frames?.every((frame) => /^(?:clause|quote|thing noted)$/.test(frame)) === true;
}

/** “a clerk accused of theft”, “charged with theft”: without an object the noun before is who it was done to. */
const isDoneTo = (verb: Word | undefined, { lower }: Word): boolean =>
  /^(?:of|with)$/.test(lower) &&
  verb !== undefined &&
  speechForm(verb)?.verb.frames.some((frame) => frame === `someone ${lower}`) === true &&
  speechForm(verb)?.verb.frames.every((frame) => frame !== `with ${lower}`) === true;

/** “by shouting”, “by 5 %”: how, or how much, and not by whom. */
function isMeans(segment: Words, at: number): boolean {
  const word = segment.words[at];
  return (word?.tag === 'VERB' && word.lower.endsWith('ing')) || isMeasure(segment, at);
}

/** “by 5 %”, “by half”: how much, not by whom. */
function isMeasure(segment: Words, at: number): boolean {
  const phrase = segment.phrases[at];
  for (let i = at; i < (phrase?.to ?? at + 2); i += 1) {
    const word = segment.words[i];
    if (
      word &&
      (word.tag === 'NUM' || word.tag === 'SYM' || /^(?:half|third|quarter)$/.test(word.lower))
    )
      return true;
  }
  return false;
}

/** Whether a finite verb follows, before a boundary, that no noun of its own stands before. */
function verbAhead(
  segment: Words,
  group: ClauseVerb,
  groups: ReadonlyMap<number, ClauseVerb>,
): boolean {
  /** Where a relative clause began whose verb has not come yet, or whose verb has. */
  let relative = -1;
  let open = false;
  for (let i = group.to; i < Math.min(segment.words.length, group.to + maxAhead); i += 1) {
    const word = segment.words[i];
    if (word && i > group.to && word.tag !== 'DET' && relativePronouns.has(word.lower)) {
      relative = i;
      open = true;
      continue;
    }
    if (word?.text === ',') return resumes(segment, group, groups, i);
    if (!word || stops(word)) return false;
    const next = groups.get(i);
    if (!next) continue;
    const finite = next.form === 'finite' || next.form === 'past' || next.form === 'plain';
    if (next.form === 'plain' && !open && isSeveral(segment, group.from) && speaks(segment, next))
      return !hasOwnSubject(segment, group.to, relative < 0 ? i : relative);
    if (open && finite) open = false;
    else if (next.form === 'finite' || next.form === 'past')
      return !hasOwnSubject(segment, group.to, relative < 0 ? i : relative);
    i = next.to - 1;
  }
  return false;
}

/** “figures printed in May show”: the noun before is a plural. */
const isSeveral = ({ words }: Words, at: number): boolean =>
  words[at - 1]?.tag === 'NOUN' && /(?:s|people)$/.test(words[at - 1]?.lower ?? '');

const speaks = ({ words }: Words, { verb }: ClauseVerb): boolean => {
  const word = words[verb];
  return word !== undefined && speechForm(word) !== undefined;
};

/**
 * Whether a verb stands right after a comma that closes an aside: “a clerk raised in Ghent, said he
 * left”. The subject may follow it (“…, said Bell”), and then it is none of the noun before.
 */
function resumes(
  { words, phrases }: Words,
  group: ClauseVerb,
  groups: ReadonlyMap<number, ClauseVerb>,
  from: number,
): boolean {
  const asideBefore = words.slice(Math.max(0, group.from - maxAhead), group.from);
  const comma = asideBefore.findLastIndex(({ text }) => text === ',');
  const listed = opensExamples(words, from + 1);
  if ((comma < 0 && !listed) || from === group.to) return false;
  const aside = asideBefore.slice(comma + 1);
  const reduced = aside[0]?.tag === 'VERB' && comma >= 0;
  if (!reduced && aside.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return false;
  for (let i = from; i < Math.min(words.length, from + maxAhead); i += 1) {
    if (words[i]?.text !== ',') continue;
    let verb = i + 1;
    while (words[verb]?.tag === 'ADV') verb += 1;
    const next = groups.get(verb);
    if (next?.form !== 'finite' && next?.form !== 'past') continue;
    const object = phrases[next.to];
    const after = words[object?.to ?? next.to];
    return object?.from !== next.to || (after !== undefined && after.tag !== 'PUNCT');
  }
  return false;
}

/** “on Sunday night”: no subject of a verb behind it. */
const partOfDay = /^(?:afternoon|evening|morning|night)$/;

function hasOwnSubject(segment: Words, from: number, verb: number): boolean {
  let i = verb - 1;
  while (i >= from && segment.words[i]?.tag === 'ADV') i -= 1;
  let phrase = segment.phrases[i];
  while (phrase && phrase.from > from) {
    let before = amountFrom(segment, phrase.from) - 1;
    while (before >= from && segment.words[before]?.tag === 'ADV') before -= 1;
    const opener = segment.words[before];
    if (opener?.when && partOfDay.test(segment.words[i]?.lower ?? '')) return false;
    if (opener?.tag !== 'ADP' || particles.has(opener.lower) || halfSubordinators.has(opener.lower))
      return true;
    phrase = before > from ? segment.phrases[before - 1] : undefined;
  }
  return false;
}
