import {
  bareBe,
  infinitiveMarks,
  perfects,
  settled,
  unreals,
} from '@/lib/dates/lexicon/particles/verbs';
import { modals, pastBe, presentBe } from '@/lib/dates/lexicon/verbs/auxiliaries';
import { notPast, pastForms } from '@/lib/dates/lexicon/verbs/past-forms';
import { intentions, prospects, schedules } from '@/lib/dates/lexicon/verbs/planning';
import { presentSayings, standings } from '@/lib/dates/lexicon/verbs/saying';
import {
  beforeInfinitives,
  exhortations,
  exhorted,
  haves,
  looseWords,
  negations,
  relativeSubjects,
} from '@/lib/dates/lexicon/verbs/particles';
import { weekdays } from '@/lib/dates/lexicon/calendar/weekdays';
import { aheadPrepositions } from '@/lib/dates/lexicon/verbs/clause-words';
import type { DateToken } from '@/lib/dates/tokens/token';

/**
 * What a verb form says of its time. `prospect` lay ahead of a past moment ("was due to"), `modal`
 * lies ahead of now, an infinitive takes its time from the verb that governs it.
 */
export type VerbForm = 'past' | 'present' | 'modal' | 'prospect' | 'infinitive' | null;

/** The form that each token is, as far as it and its neighbours tell. */
export function verbForms(tokens: readonly DateToken[]): VerbForm[] {
  return tokens.map((_, at) => formAt(tokens, at));
}

function formAt(tokens: readonly DateToken[], at: number): VerbForm {
  const token = tokens[at];
  if (!token || !/^\p{L}/u.test(token.text)) return null;
  // "the flag-strewn final": the second part of a compound is no verb.
  if (token.glued && tokens[at - 1]?.text === '-') return null;
  const { word } = token;
  const before = tokens[at - 1]?.word ?? '';
  if (modals.has(word)) return modalForm(tokens, at);
  if (exhortations.has(word) && isExhorting(tokens, at)) return 'modal';
  if (prospects.has(word) && looksAhead(tokens, at)) {
    if (isPluperfect(tokens, at)) return 'past';
    return pastBe.has(before) || pastBe.has(tokens[at - 2]?.word) ? 'prospect' : 'modal';
  }
  if (presentBe.has(word) && weekdays.has(tokens[at + 1]?.word ?? '')) return 'modal';
  if (rulesInfinitive(tokens, at)) {
    if (pastBe.has(word)) return 'prospect';
    if (presentBe.has(word) || (intentions.has(word) && !isPast(tokens, at))) return 'modal';
  }
  if (isAfterTo(tokens, at) && (isInfinitive(tokens, at) || token.tag === 'VERB'))
    return 'infinitive';
  if (isPast(tokens, at)) return pastForm(tokens, at);
  if (schedules.has(word) && token.text === word && isPlural(tokens[at - 1])) return 'present';
  return isPresent(tokens, at) ? 'present' : null;
}

/** "had been due to": that was ahead of a moment before a past one, and most often it is over. */
function isPluperfect(tokens: readonly DateToken[], at: number): boolean {
  return pastBe.has(tokens[at - 1]?.word) && perfects.has(tokens[at - 2]?.word);
}

/** "would have been 80 on Friday" lay ahead of a past moment; "will cut" is no past at all. */
function pastForm(tokens: readonly DateToken[], at: number): VerbForm {
  if (isBare(tokens, at)) return null;
  let have = at - 1;
  while (pastBe.has(tokens[have]?.word) || negations.has(tokens[have]?.word)) have--;
  const modal = negations.has(tokens[have - 1]?.word) ? have - 2 : have - 1;
  return haves.has(tokens[have]?.word) && unreals.has(tokens[modal]?.word) ? 'prospect' : 'past';
}

/** "may have closed" and "would have closed" tell of the past. */
function modalForm(tokens: readonly DateToken[], at: number): VerbForm {
  const token = tokens[at];
  if (token?.tag === 'NOUN' || (token?.text !== token?.word && !token?.opens)) return null;
  const next = negations.has(tokens[at + 1]?.word) ? at + 2 : at + 1;
  return haves.has(tokens[next]?.word) ? null : 'modal';
}

/** "let us", "let's". */
function isExhorting(tokens: readonly DateToken[], at: number): boolean {
  const [next, s] = tokens.slice(at + 1, at + 3);
  return exhorted.has(next?.word) || (/^['’]$/.test(next?.text ?? '') && s?.word === 's');
}

/** "due on", "expected to", "set for"; and "likely" anywhere. */
function looksAhead(tokens: readonly DateToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (looseWords.has(token?.word)) return !isCause(tokens, at);
  if (presentBe.has(before?.word) || pastBe.has(before?.word) || before?.tag === 'ADV') return true;
  const verb = token?.tag === 'VERB' && before?.tag === 'NOUN';
  if (verb && aheadPrepositions.has(next?.word)) return true;
  if (isTo(next?.word) && isInfinitive(tokens, at + 2)) return true;
  return settled.has(token?.word) && aheadPrepositions.has(next?.word);
}

/** "is to meet", "are still to meet". */
function rulesInfinitive(tokens: readonly DateToken[], at: number): boolean {
  const to = tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1;
  return isTo(tokens[to]?.word) && isInfinitive(tokens, to + 1);
}

/** "due to a slide" gives a reason. */
function isCause(tokens: readonly DateToken[], at: number): boolean {
  return isTo(tokens[at + 1]?.word) && !isInfinitive(tokens, at + 2);
}

const isTo = (word: string | undefined) => infinitiveMarks.has(word);

function isAfterTo(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  return isTo(before?.word) || (before?.tag === 'ADV' && isTo(tokens[at - 2]?.word));
}

/** A verb in lower case that is no past form, or one that has no other form. */
function isInfinitive(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.text !== token.word || token.word.endsWith('ing')) return false;
  return token.tag === 'VERB' || token.tag === 'AUX';
}

function isPast(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.text !== token.word && !token.opens) || notPast.has(token.word))
    return false;
  const before = tokens[at - 1];
  const noun = before?.tag === 'DET' || before?.tag === 'ADJ';
  if (pastForms.has(token.word)) return !noun && token.tag !== 'PROPN';
  return token.word.endsWith('ed') && (token.tag === 'VERB' || token.tag === 'AUX');
}

/** After "will", "to" or "be" a form is no finite past, whatever it looks like: "will cut". */
function isBare(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    beforeInfinitives.has(before?.word) &&
    (bareBe.has(before?.word) || !haves.has(tokens[at]?.word))
  );
}

/** "lawmakers return"; "was open" has no such subject. */
function isPlural(subject: DateToken | undefined): boolean {
  return !!subject && subject.word.endsWith('s') && subject.tag !== 'AUX';
}

function isPresent(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'VERB' || token.text !== token.word) return false;
  if (presentSayings.has(token.word) || standings.has(token.word)) return false;
  const before = tokens[at - 1];
  if (beforeInfinitives.has(before?.word) || before?.tag === 'AUX') return false;
  if (/[^s]s$/.test(token.word)) return true;
  if (token.word.endsWith('ing')) return false;
  // "states that hold primaries in March"
  if (relativeSubjects.has(before?.word) && isPlural(tokens[at - 2])) return true;
  // A club is many: "Harlow Town go into the final".
  if (before?.tag === 'PROPN') return true;
  const subject = before?.tag === 'NOUN' || before?.tag === 'PRON';
  return subject && /s$|^(?:they|we)$/.test(before.word);
}
