import type { Complement } from '@/lib/claims/cues/content/complement';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { beforeMedium, objectEnd } from '@/lib/claims/clauses/object-end';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { objectsOfDeeds } from '@/lib/claims/lexicon/speech/objects-of-deeds';
import { femaleNames, maleNames } from '@/lib/claims/lexicon/names/given-names';
import { naming } from '@/lib/claims/lexicon/who/titles';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { papers, people } from '@/lib/claims/lexicon/who/people';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { roles } from '@/lib/claims/lexicon/who/roles';
import type { Frame } from '@/lib/claims/lexicon/speech/verbs';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const talk =
  /^(?:apolog(?:y|ies)|calls?|concerns?|condolences|criticism|demands?|fears?|idea|notion|questions?|reports?|rumou?rs?|speculation|support|sympathy|talk|thanks|worries)$/;

const warning: ReadonlySet<string> = new Set([
  'advisories',
  'advisory',
  'alert',
  'alerts',
  'forecast',
  'forecasts',
  'warning',
  'warnings',
]);

const decree: ReadonlySet<string> = new Set([
  'ban',
  'decree',
  'injunction',
  'judgement',
  'judgment',
  'order',
  'orders',
  'request',
  'requests',
  'ruling',
  'subpoena',
  'subpoenas',
]);

const level = /^(?:closer|higher|lower|nearer)$/;
/** Nouns for what can be put at a figure. */
const quantity: ReadonlySet<string> = new Set([
  'bill',
  'chance',
  'chances',
  'cost',
  'costs',
  'count',
  'damage',
  'figure',
  'loss',
  'losses',
  'number',
  'odds',
  'price',
  'rate',
  'risk',
  'share',
  'size',
  'sum',
  'toll',
  'total',
  'value',
  'worth',
]);
const near = /^(?:above|at|below|close|near)$/;

/** An object, alone (“the loss”) or with what is said of it (“the claim as a bluff”). */
export function readThing(segment: Segment, from: number, frame: Frame): Complement | null {
  const phrase = segment.phrases[from];
  const word = wordAt(segment, from);
  const day = frame === 'thing so' && word.when && segment.phrases[from + 1]?.from === from + 1;
  const counted = (frame === 'thing' || frame === 'with for') && startsAmount(segment, from);
  if (counted && deciding.has(wordAt(segment, from - 1).lemma)) return null;
  const lasts = frame === 'thing' && word.tag === 'NUM' && wordAt(segment, from + 2).lower === 'of';
  const starts =
    counted ||
    lasts ||
    phrase?.from === from ||
    day ||
    word.quoted ||
    /^(?:what|that)$/.test(word.lower);
  if (!starts || !suits(segment, from, frame) || isAct(segment, from, frame)) return null;
  const whole = [
    'thing',
    'thing noted',
    'thing shown',
    'words',
    'warning',
    'decree',
    'paper',
  ].includes(frame);
  const to = whole
    ? objectEnd(segment, from)
    : beforeMedium(segment, from, clauseEnd(segment, from, from - 1));
  return {
    frame,
    target: null,
    content: { from, to: beforeNext(segment, from, to) },
    cueEnd: from,
  };
}

/** “called it a farce before declaring victory”: up to what was said next. */
function beforeNext(segment: Segment, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    const next = wordAt(segment, i + 1);
    const said = next.lower.endsWith('ing') && speechForm(next) !== undefined;
    if (/^(?:after|before)$/.test(wordAt(segment, i).lower) && said) return i;
  }
  return to;
}

/** So many words stand at most before the number of an amount: “as many as 20”. */
const maxBeforeCount = 3;

/** “at least 20 boats”, “up to 40 mm”, “more than half”: an amount that no noun phrase begins with. */
function startsAmount({ words }: Segment, from: number): boolean {
  for (let i = from; i <= from + maxBeforeCount; i += 1) {
    if (words[i]?.tag === 'NUM') return i > from;
    if (
      !/^(?:about|around|as|at|few|fewer|least|less|many|more|most|over|than|to|up)$/.test(
        words[i]?.lower ?? '',
      )
    )
      return false;
  }
  return false;
}

/** Verbs of deciding that are deeds where their object is counted or given to somebody. */
const deciding: ReadonlySet<string> = new Set(['admit', 'deny', 'dismiss', 'reject']);

/** “admitted 40 patients”, “denied a permit to Acme”, “explained himself”: a deed and no statement. */
function isAct(segment: Segment, from: number, frame: Frame): boolean {
  if (isGreeted(segment, from)) return true;
  if (frame !== 'thing' && frame !== 'thing noted') return false;
  if (/^(?:herself|himself|itself|themselves)$/.test(wordAt(segment, from).lower)) return true;
  const noun = wordAt(segment, (segment.phrases[from]?.to ?? from + 1) - 1).lower;
  if (wordAt(segment, from - 1).lemma === 'note' && roles.has(noun)) return true;
  const { lemma } = wordAt(segment, from - 1);
  if (greeting.has(lemma) && isPerson(segment, from, noun)) return true;
  if (lemma === 'claim' && isWon(segment, from, noun)) return true;
  if (objectsOfDeeds.get(lemma)?.has(noun)) return true;
  const phrase = segment.phrases[from];
  if (phrase && (isPutInOffice(segment, phrase) || isVoted(segment, from))) return true;
  if (!phrase || !deciding.has(wordAt(segment, from - 1).lemma)) return false;
  const { lower, tag } = wordAt(segment, from);
  const given =
    /^an?$/.test(lower) &&
    wordAt(segment, phrase.to).lower === 'to' &&
    segment.phrases[phrase.to + 1] !== undefined &&
    claimNoun(wordAt(segment, phrase.to - 1).lower) === undefined;
  const counted = tag === 'NUM' && phrase.to > from + 1;
  return given || (counted && !/^(?:charges|counts)$/.test(wordAt(segment, phrase.to - 1).lower));
}

/** “welcomed everyone to the fair”: nothing is said of them. */
const isGreeted = (segment: Segment, from: number): boolean =>
  wordAt(segment, from - 1).lemma === 'welcome' &&
  /^(?:everybody|everyone|her|him|me|them|us|you)$/.test(wordAt(segment, from).text);

/** Verbs, by lemma, of what one does with people in front of others. */
const greeting: ReadonlySet<string> = new Set(['introduce', 'present', 'welcome']);

/** “introduced me”, “introduced the two bakers”, “introduced Mayor Ida Holm”: who is made known to others. */
const isPerson = (segment: Segment, from: number, noun: string): boolean =>
  /^(?:everybody|everyone|her|him|me|them|us|you)$/.test(wordAt(segment, from).text) ||
  [people, roles].some((set) => set.has(noun) || set.has(noun.replace(/s$/, ''))) ||
  (wordAt(segment, from + 1).tag === 'PROPN' &&
    [roles, femaleNames, maleNames].some((set) => set.has(wordAt(segment, from).lower)));

/** “claimed 40 percent”, “claiming her third victory”: what somebody won, and no statement. */
const isWon = (segment: Segment, from: number, noun: string): boolean =>
  wordAt(segment, from).tag === 'NUM' ||
  /^(?:prize|seats?|victories)$/.test(noun) ||
  (noun === 'victory' && /^(?:her|his|its|their)$/.test(wordAt(segment, from).lower));

/** A paper that is news in itself, and no letter whose words are. */
const isNews = (noun: string): boolean =>
  papers.has(noun) &&
  !/^(?:book|clips?|emails?|film|letters?|messages?|photos?|pictures?|statements?|videos?)$/.test(
    noun,
  );

/** Whether the noun phrase at an index is what a verb of giving out has: “a flood alert” of “issued”. */
export const givenBy = (segment: Segment, at: number, frame: Frame): boolean =>
  (frame === 'warning' || frame === 'decree') && suits(segment, at, frame);

/** “rejected the ferry by a 6-to-3 vote”: a body decides, and says nothing. */
const isVoted = (segment: Segment, from: number): boolean =>
  deciding.has(wordAt(segment, from - 1).lemma) &&
  segment.words
    .slice(from, from + 12)
    .some(
      ({ lower }, i, words) => lower === 'vote' && /^\d+(?:-|–|to)/.test(words[i - 1]?.lower ?? ''),
    );

/** “confirmed him”, “confirmed the nominee”: the deed of a body. */
function isPutInOffice(segment: Segment, { from, to }: WordRange): boolean {
  if (wordAt(segment, from - 1).lemma !== 'confirm') return false;
  const head = wordAt(segment, chainFrom(segment, { from, to }).to - 1).lower;
  const alone = to === from + 1 && /^(?:her|him|them)$/.test(wordAt(segment, from).text);
  return alone || /^(?:appointments?|nominations?|nominees?)$/.test(head);
}

/** Whether what a frame asks for stands by an object. */
function suits(segment: Segment, from: number, frame: Frame): boolean {
  const phrase = segment.phrases[from] ?? { from, to: from + 1 };
  const { to } = chainFrom(segment, phrase);
  const next = wordAt(segment, wordAt(segment, to).tag === 'ADV' ? to + 1 : to);
  const ahead = segment.words.slice(phrase.to, from + 14).map((word) => word.lower);
  if (frame === 'words') return isTalk(segment, phrase) || isTalkQuoted(segment, from);
  if (frame === 'warning') return warning.has(wordAt(segment, phrase.to - 1).lower);
  if (frame === 'paper') return isNews(wordAt(segment, phrase.to - 1).lower);
  if (frame === 'decree') return decree.has(wordAt(segment, phrase.to - 1).lower);
  if (frame === 'thing as') return next.lower === 'as' || next.lower === 'to';
  if (frame === 'thing doing') return next.tag === 'VERB' && next.lower.endsWith('ing');
  if (frame === 'thing to be')
    return (
      wordAt(segment, to).lower === 'to' && /^(?:be|have)$/.test(wordAt(segment, to + 1).lower)
    );
  if (frame === 'thing to') return ahead.includes('to');
  if (frame === 'thing at') {
    const counted = quantity.has(wordAt(segment, phrase.to - 1).lower);
    return ahead.some(
      (word, i) =>
        level.test(word) ||
        ((near.test(word) || (counted && word === 'in')) && isAmount(segment, phrase.to + i + 1)),
    );
  }
  if (actsAlone(segment, to)) return false;
  if (frame !== 'thing so') return true;
  const so =
    next.quoted ||
    /^(?:ADJ|DET)$/.test(next.tag) ||
    (segment.phrases[to] && !next.when) ||
    isSoBehindAside(segment, to);
  const later = segment.words.slice(to, from + 14).findIndex(({ quoted }) => quoted);
  const open =
    later > 0 &&
    segment.words
      .slice(to, to + later)
      .every(({ tag, text }) => tag !== 'VERB' && tag !== 'AUX' && text !== ',');
  const names = naming.has(wordAt(segment, from - 1).lower);
  if (names && wordAt(segment, from).quoted) return false;
  return so || open || (!names && to - from > 2);
}

/** “was calling donors himself”: the object, and who does it. */
const actsAlone = ({ words }: Segment, at: number): boolean =>
  /^(?:herself|himself|themselves)$/.test(words[at]?.lower ?? '') &&
  /^(?:PUNCT)?$/.test(words[at + 1]?.tag ?? '') &&
  words[at + 1]?.quoted !== true;

/** So many words more is told of what is called so, at most. */
const maxAside = 12;

/** “called Bell, the mayor, “a joke””: behind an aside in commas about a name. */
function isSoBehindAside({ words, phrases }: Segment, at: number): boolean {
  if (words[at]?.text !== ',' || (words[at - 1]?.tag !== 'PROPN' && words[at - 1]?.tag !== 'NOUN'))
    return false;
  const aside = words.slice(at + 1, at + maxAside).findIndex(({ text }) => text === ',');
  if (aside < 1) return false;
  const told = words.slice(at + 1, at + 1 + aside);
  if (told.some(({ tag, quoted }) => quoted || /^(?:AUX|CCONJ|VERB)$/.test(tag))) return false;
  const next = words[at + aside + 2];
  return next?.quoted === true || (phrases[at + aside + 2] !== undefined && next?.tag === 'DET');
}

/** So many words before its number an amount has: “at more than $ 4”. */
const maxBeforeNumber = 4;

/** Whether an amount begins at an index: “four weeks”, “more than $4 million”, “half that”. */
const isAmount = ({ words }: Segment, at: number): boolean =>
  words
    .slice(at, at + maxBeforeNumber)
    .some(
      ({ tag, lower }) =>
        tag === 'NUM' || /^(?:dozens|half|hundreds|millions|thousands|\p{Sc}|zero)$/u.test(lower),
    );

/** “offered “condolences to the crew””, “expressed “deep sorrow””: a quotation that names it. */
const isTalkQuoted = ({ words }: Segment, from: number): boolean =>
  words[from]?.speech != null && words[from - 1]?.tag === 'VERB';

/** Whether a phrase names what somebody said: “talk of a sale”, “the claim”; “9,000 questions” are traffic. */
function isTalk({ words }: Segment, { from, to }: WordRange): boolean {
  const noun = words[to - 1]?.lower ?? '';
  const counted = words.slice(from, to - 1).some(({ text }) => /\d/.test(text));
  return !counted && (talk.test(noun) || claimNoun(noun) !== undefined);
}
