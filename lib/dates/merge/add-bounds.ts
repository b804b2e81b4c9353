import { aheadPrepositions } from '@/lib/dates/lexicon/verbs/clause-words';
import { befores } from '@/lib/dates/lexicon/particles/lengths';
import { infinitiveMarks, perfects } from '@/lib/dates/lexicon/particles/verbs';
import { joinedNoun, ownedNoun } from '@/lib/dates/clause/joined-noun';
import { type Bound, bounds } from '@/lib/dates/lexicon/around/bounds';
import {
  afterBounds,
  beginnings,
  deadlines,
  denials,
  linkWords,
  runnings,
  turnable,
} from '@/lib/dates/lexicon/around/bound-words';
import { froms } from '@/lib/dates/lexicon/particles/ranges';
import { changes } from '@/lib/dates/lexicon/verbs/planning';
import { units } from '@/lib/dates/lexicon/calendar/units';
import { isMoved } from '@/lib/dates/merge/join-ranges';
import { beforeArticle, leadIns } from '@/lib/dates/tokens/lead-in';
import { hasDay } from '@/lib/dates/model/is-day';
import { clockOf, type Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

const findBound = leadIns(bounds);

/** How far before a bound a word may stand that denies its clause, in tokens. */
const maxDenial = 7;

/** How far before "from" the word of a change stands, in tokens: "rose by 0.6 percent from". */
const maxChange = 5;

/** Marks what "since", "by", "until" and their like leave open; the words stay outside the span. */
export function addBounds(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    const { form } = phrase.expression;
    if (
      phrase.through ||
      phrase.moved ||
      phrase.offset ||
      form === 'duration' ||
      form === 'reference'
    )
      return phrase;
    if (isMoved(tokens, phrase)) return { ...phrase, moved: true };
    if (isBase(tokens, phrase.first)) return phrase;
    const bound = boundBefore(tokens, phrase) ?? boundAfter(tokens, phrase.last);
    return bound ? { ...phrase, bound } : phrase;
  });
}

/** "grew 2 percent from the second quarter": what a change is measured from. */
function isBase(tokens: readonly DateToken[], at: number): boolean {
  const from = beforeArticle(tokens, at) - 1;
  if (!froms.has(tokens[from]?.word)) return false;
  return tokens.slice(Math.max(0, from - maxChange), from).some(({ word }) => changes.has(word));
}

function boundBefore(tokens: readonly DateToken[], phrase: Phrase): Bound | null {
  const found = leadInOf(tokens, phrase.first);
  if (!found) return runsTo(tokens, phrase.first) ? until : null;
  const { first, value } = found;
  const word = tokens[phrase.first - 1]?.word;
  // "two weeks before the vote", "a day after": the words measure from the date.
  if (
    (value.name === 'before' || value.name === 'after') &&
    units.has(tokens[first - 1]?.word ?? '')
  )
    return null;
  // "just after 7 a.m.": that very morning, and "after last week's vote" no open stretch of time.
  const beside = value.name === 'before' || value.name === 'after';
  if (beside && clockOf(phrase)) return null;
  const noun = joinedNoun(tokens, phrase) ?? ownedNoun(tokens, phrase);
  if (noun && value.open && !(value.open === 'to' && deadlines.has(noun.head))) return null;
  if (turnable.has(tokens[first]?.word) && isDenied(tokens, first)) {
    return { open: 'from', looks: 'ahead', name: 'not before' };
  }
  // "set for July 23" looks ahead, "for the third quarter" either way.
  if (aheadPrepositions.has(word) && !hasDay(phrase.expression)) return null;
  return value.open === 'onwards' && (standsAlone(tokens, first) || isLimited(tokens, phrase.last))
    ? { ...value, open: 'from' }
    : value;
}

const until: Bound = { open: 'to', looks: 'ahead', name: 'until' };

/** "the show runs to 3 May". */
function runsTo(tokens: readonly DateToken[], at: number): boolean {
  return infinitiveMarks.has(tokens[at - 1]?.word) && runnings.has(tokens[at - 2]?.word);
}

/** The bound right before a date, or before its own preposition: "starting on Thursday". */
function leadInOf(tokens: readonly DateToken[], at: number) {
  const bare = beforeArticle(tokens, at);
  const found = findBound(tokens, bare);
  if (found || !linkWords.has(tokens[bare - 1]?.word)) return found;
  const beyond = findBound(tokens, bare - 1);
  return beyond && beginnings.has(tokens[beyond.first]?.word) ? beyond : null;
}

/** "from 1965 she worked there": the date opens its clause and what began then went on. */
function standsAlone(tokens: readonly DateToken[], from: number): boolean {
  const before = tokens[from - 1];
  return !before || !!tokens[from]?.opens || before.text === ',' || before.tag === 'CCONJ';
}

/** "from 1968 until his retirement": the end is told by no date. */
function isLimited(tokens: readonly DateToken[], at: number): boolean {
  return turnable.has(tokens[at]?.word) && !befores.has(tokens[at]?.word);
}

/** "shall not open before October 3" begins where "shall open before October 3" ends. */
function isDenied(tokens: readonly DateToken[], at: number): boolean {
  for (let near = at - 1; near >= at - maxDenial; near--) {
    const token = tokens[near];
    if (
      !token ||
      token.text === ',' ||
      token.text === ';' ||
      perfects.has(token.word) ||
      (infinitiveMarks.has(token.word) && tokens[near + 1]?.tag === 'VERB')
    )
      return false;
    if (denials.has(token.word)) return true;
    if (token.opens) return false;
  }
  return false;
}

/** "from 2029 on", "June 1 onwards", "1994 or later". */
function boundAfter(tokens: readonly DateToken[], at: number): Bound | null {
  const [next, then] = [tokens[at]?.word, tokens[at + 1]?.word];
  const onwards = afterBounds.has(next) || afterBounds.has(`${next} ${then}`);
  return onwards ? { open: 'from', looks: null, name: 'from' } : null;
}
