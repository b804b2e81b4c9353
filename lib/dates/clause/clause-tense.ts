import { infinitiveMarks, perfects, unreals } from '@/lib/dates/lexicon/particles/verbs';
import { isDateline } from '@/lib/dates/clause/is-dateline';
import { joinedNoun, ownedNoun } from '@/lib/dates/clause/joined-noun';
import type { VerbForm } from '@/lib/dates/clause/verb-form';
import { leadIn, type ClauseLeadIn } from '@/lib/dates/clause/clause-lead-in';
import { datedNouns, happenings } from '@/lib/dates/lexicon/around/name-openers';
import {
  arrangements,
  attendings,
  fixings,
  intentions,
  lastings,
  occasions,
  outcomes,
  pendings,
  stops,
  unplanned,
} from '@/lib/dates/lexicon/verbs/planning';
import { pastBe, presentBe } from '@/lib/dates/lexicon/verbs/auxiliaries';
import { forecasts, sayings } from '@/lib/dates/lexicon/verbs/saying';
import {
  aheadPrepositions,
  approaches,
  grounds,
  ownerWords,
  records,
  relatives,
  sourceOpeners,
  sourceWords,
  suppositions,
} from '@/lib/dates/lexicon/verbs/clause-words';
import { beforeArticle, leadIns } from '@/lib/dates/tokens/lead-in';
import { isWeekday } from '@/lib/dates/model/is-day';
import type { Tense } from '@/lib/dates/model/context';
import type { Rule } from '@/lib/dates/lexicon/example';
import type { Phrase } from '@/lib/dates/model/phrase';
import { sentenceEnd, sentenceStart } from '@/lib/dates/tokens/sentence';
import type { DateToken } from '@/lib/dates/tokens/token';

/** How far from a date its verb is looked for, in tokens. */
const maxDistance = 40;

/** Words of the longest subject between “if” and its verb. */
const maxSubject = 5;

/** How far before a noun an adjective of it may stand, in tokens. */
const maxNoun = 3;

/** Which way the clause of a date looks, whether that leaves no doubt, and the rule that told it. */
export interface ClauseTense {
  tense: Tense;
  /** No doubt is left on which side of the day of writing the date lies. */
  certain: boolean;
  rule: string;
}

/** Where a date stands among its words. */
interface Site {
  tokens: readonly DateToken[];
  forms: readonly VerbForm[];
  phrase: Phrase;
  /** The first and the last token of its clause, as far as marks tell. */
  start: number;
  end: number;
  lead: ClauseLeadIn;
}

interface TenseRule extends Rule {
  find(site: Site): Omit<ClauseTense, 'rule'> | null;
}

/** Words of what comes before an occasion, which may be over itself: "ahead of Tuesday's vote". */
const findApproach = leadIns(approaches.words.map((words) => [words, true]));

/** The first that tells anything wins. */
export const tenseRules: readonly TenseRule[] = [
  {
    id: 'tense/dateline',
    example: ['OSLO, July 9 (Wire) - The mill burned.', 'July 9: 2026-07-09'],
    find: ({ tokens, phrase }) => (isDateline(tokens, phrase) ? looking('open') : null),
  },
  {
    id: 'tense/moved',
    example: [
      'The vote slipped from July 20 to Aug. 3.',
      'July 20: 2026-07-20; Aug. 3: 2026-08-03',
    ],
    find: moved,
  },
  {
    id: 'tense/owner',
    example: ['Monday’s hearing will be short.', 'Monday: 2026-07-13'],
    find: owner,
  },
  {
    id: 'tense/owned',
    example: ['The bloc will vote on its December accord.', 'December: 2025-12'],
    find: owned,
  },
  {
    id: 'tense/bound-back',
    example: ['It has been shut since May.', 'May: 2026-05 – …'],
    find: boundBack,
  },
  {
    id: 'tense/approach',
    example: ['She quit ahead of the Oct. 3 vote.', 'Oct. 3: 2026-10-03'],
    find: approached,
  },
  {
    id: 'tense/dated-noun',
    example: ['A Dec. 4 memo made that clear.', 'Dec. 4: 2025-12-04'],
    find: datedNoun,
  },
  {
    id: 'tense/bound-ahead',
    example: ['The port is shut until August.', 'August: … – 2026-08'],
    find: boundAhead,
  },
  {
    id: 'tense/for-weekday',
    example: ['Power for Thursday traded higher.', 'Thursday: 2026-07-09'],
    find: forWeekday,
  },
  {
    id: 'tense/verb-behind',
    example: ['The court Thursday refused the plea.', 'Thursday: 2026-07-02'],
    find: verbBehind,
  },
  {
    id: 'tense/source',
    example: ['In a note on Wednesday it said that the mill will close.', 'Wednesday: 2026-07-08'],
    find: toldIn,
  },
  {
    id: 'tense/unplanned',
    example: ['Her arrest on Tuesday sends a message.', 'Tuesday: 2026-07-07'],
    find: unplannedEvent,
  },
  {
    id: 'tense/fronted',
    example: ['It closed, and on Dec. 3 it will reopen.', 'Dec. 3: 2026-12-03'],
    find: fronted,
  },
  {
    id: 'tense/verb-before',
    example: ['Thieves took the mask on Dec. 11.', 'Dec. 11: 2025-12-11'],
    find: verbBefore,
  },
  {
    id: 'tense/verb-after',
    example: ['The rents in December for flats fell.', 'December: 2025-12'],
    find: verbAfter,
  },
];

export function clauseTense(
  tokens: readonly DateToken[],
  forms: readonly VerbForm[],
  phrase: Phrase,
): ClauseTense {
  const start = clauseStart(tokens, phrase.first);
  const end = clauseEnd(tokens, phrase.last);
  const site: Site = { tokens, forms, phrase, start, end, lead: leadIn(tokens, phrase.first) };
  for (const { id, find } of tenseRules) {
    const found = find(site);
    if (found) return { ...found, rule: id };
  }
  return { tense: null, certain: false, rule: 'tense/none' };
}

/** The weekday to which something is moved is the next. */
function moved({ tokens, phrase }: Site) {
  if (!phrase.moved) return null;
  const isTarget = infinitiveMarks.has(tokens[phrase.first - 1]?.word);
  return looking(isTarget && isWeekday(phrase.expression) ? 'future' : 'open');
}

/** "Wednesday's ruling" is past; "Wednesday's vote" is as its clause is. */
function owner({ tokens, forms, phrase, start, end }: Site) {
  const noun = ownedNoun(tokens, phrase);
  if (!noun) return null;
  if (!occasions.has(noun.head)) return { tense: 'past', certain: false } as const;
  if (findApproach(tokens, phrase.first)) return looking('open');
  const before = previousVerb(forms, start, phrase.first);
  // "argued during Saturday's debate that it could win": the verb behind is another clause's.
  const isRuled = before !== null && tokens[phrase.first - 1]?.tag === 'ADP';
  const verb = (isRuled ? null : nextVerb(tokens, forms, phrase.last, end)) ?? before;
  return verb === null ? pastly : looking(tenseOf(forms[verb] ?? null));
}

const pastly = { tense: 'past', certain: false } as const;

const looking = (tense: Tense) => ({ tense, certain: false });

/** "its December accord" is one that stands; "its December meeting" may be to come. */
function owned({ tokens, phrase }: Site) {
  const noun = joinedNoun(tokens, phrase);
  if (!noun || !ownerWords.has(noun.opener) || occasions.has(noun.head)) return null;
  return { tense: 'past', certain: true } as const;
}

function boundBack({ phrase: { bound } }: Site) {
  if (bound?.looks !== 'back') return null;
  return { tense: 'past', certain: bound.open === 'from' } as const;
}

/** "ahead of the Oct. 3 vote": what was done before an occasion does not say that it is over. */
function approached({ tokens, phrase }: Site) {
  const noun = joinedNoun(tokens, phrase);
  if (!noun || !occasions.has(noun.head) || ownerWords.has(noun.opener)) return null;
  return findApproach(tokens, beforeArticle(tokens, phrase.first)) ? looking('open') : null;
}

/** What is written or decided bears a day that has passed. */
function datedNoun({ tokens, phrase }: Site) {
  const noun = joinedNoun(tokens, phrase);
  const stands = noun && (datedNouns.has(noun.head) || happenings.has(noun.head));
  return stands ? ({ tense: 'past', certain: true } as const) : null;
}

/** "Until Thursday, they had not called": there the verb comes after. */
function boundAhead(site: Site) {
  const { phrase, start } = site;
  const ahead = phrase.bound?.looks === 'ahead' && phrase.first - start > 2;
  return ahead ? looking(isOver(site) ? 'past' : 'future') : null;
}

/** Whether what a bound ends is over: "had sold it by May", "served until May", "counted through May". */
function isOver({ tokens, forms, phrase, start }: Site): boolean {
  const name = phrase.bound?.name;
  const at = previousVerb(forms, start, phrase.first);
  if (at === null || forms[at] !== 'past' || !name) return false;
  const word = tokens[at]?.word;
  if (isPerfect(tokens, at) && !stops.has(word)) return true;
  if (name === 'by' || name === 'before') return false;
  return name === 'through' ? !stops.has(word) : lastings.has(word) || pastBe.has(word);
}

/** "had given": the participle of a past perfect. */
function isPerfect(tokens: readonly DateToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at + 1).some(({ word }) => perfects.has(word));
}

function verbBehind({ tokens, forms, phrase: { last, first, bound } }: Site) {
  if (forms[last] !== 'past' || tokens[last]?.line) return null;
  return {
    tense: 'past',
    certain: !bound && !aheadPrepositions.has(tokens[first - 1]?.word),
  } as const;
}

/** "in a statement Monday": what is written or spoken stands already, whatever it foretells. */
function toldIn({ tokens, phrase, lead }: Site) {
  const { noun, at } = lead;
  if (!datedNouns.has(noun) || occasions.has(noun) || phrase.bound) return null;
  const opener = tokens.slice(Math.max(0, at - maxNoun), at).findLast(({ tag }) => tag === 'ADP');
  return sourceOpeners.has(opener?.word) ? pastly : null;
}

/** "tickets for Sunday", but not "figures for Sunday". */
function forWeekday({ phrase: { expression }, lead: { preposition, noun } }: Site) {
  if (!isWeekday(expression) || !aheadPrepositions.has(preposition)) return null;
  return records.has(noun) ? null : looking('future');
}

/** "Her arrest on Tuesday sends a message": but "an attack on Tuesday would" may be to come. */
function unplannedEvent({ tokens, forms, phrase, start, end, lead }: Site) {
  if (!unplanned.has(lead.noun) || lead.preposition === '' || phrase.bound) return null;
  const verbs = [
    previousVerb(forms, start, phrase.first),
    nextVerb(tokens, forms, phrase.last, end),
  ].flatMap((at) => (at === null ? [] : [forms[at]]));
  return verbs.every((form) => form === 'present' || form === 'past') ? pastly : null;
}

/** A date that opens its clause belongs to the verb behind it: "and on Dec. 3 it will reopen". */
function fronted(site: Site) {
  return site.lead.opens ? verbAfter(site) : null;
}

function verbBefore({ tokens, forms, phrase, start, lead }: Site) {
  const at = previousVerb(forms, start, phrase.first);
  const source = sourceBefore(tokens, at ?? start, phrase.first);
  if (source) return pastly;
  if (isPending(tokens, lead, at ?? start)) return looking('future');
  if (at === null) return null;
  const form = forms[at] ?? null;
  const word = tokens[at]?.word;
  if (form === 'infinitive') return governed(tokens, forms, start, at);
  if (form === 'modal' && foretold(tokens, start, at))
    return { tense: 'prospect', certain: false } as const;
  if (form !== 'past') return { tense: tenseOf(form), certain: false };
  if (isSupposed(tokens, at) || isPassive(tokens, at, phrase)) return looking('open');
  const begins = phrase.bound?.looks === null && phrase.bound.open !== 'to';
  if (at === phrase.first - 2 && fixings.has(word) && isFixed(tokens, phrase))
    return looking('future');
  const object = at === phrase.first - 1 && fixings.has(word);
  const open =
    begins || object || aheadPrepositions.has(lead.preposition) || arrangements.has(word);
  if (open) return looking('open');
  const isOccasion = occasions.has(lead.noun) || occasions.has(joinedNoun(tokens, phrase)?.head);
  return { tense: 'past', certain: attendings.has(word) || !isOccasion } as const;
}

/** "if she won the vote on Oct. 3": the past of what is only supposed. */
const isSupposed = (tokens: readonly DateToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - maxSubject), at).some(({ word }) => suppositions.has(word));

/** "until the votes are counted on March 15": the participle of the present, right before its day. */
const isPassive = (tokens: readonly DateToken[], at: number, { first }: Phrase): boolean =>
  presentBe.has(tokens[at - 1]?.word) &&
  (at === first - 1 || (at === first - 2 && tokens[first - 1]?.tag === 'ADP'));

/** "set a Sept. 12 hearing": the occasion that is fixed bears its day. */
function isFixed(tokens: readonly DateToken[], phrase: Phrase): boolean {
  const noun = joinedNoun(tokens, phrase);
  return noun !== null && !ownerWords.has(noun.opener) && occasions.has(noun.head);
}

function verbAfter(site: Site) {
  const { tokens, forms, phrase, end, lead } = site;
  const whole = lead.opens || isFrontedPhrase(site);
  if (isGround(site)) return pastly;
  const at = nextVerb(
    tokens,
    forms,
    phrase.last,
    whole ? end : commaAfter(tokens, phrase.last, end),
  );
  if (at === null) return occasions.has(lead.noun) ? looking('future') : null;
  const form = forms[at] ?? null;
  if (form === 'modal' && foretold(tokens, phrase.last, at))
    return { tense: 'prospect', certain: false } as const;
  if (form !== 'past') return { tense: tenseOf(form), certain: false };
  const noun = joinedNoun(tokens, phrase)?.head;
  const open =
    aheadPrepositions.has(lead.preposition) || occasions.has(noun) || occasions.has(lead.noun);
  return { tense: 'past', certain: !open } as const;
}

/** "until his next appearance on April 5": what is called the next one lies ahead. */
function isPending(
  tokens: readonly DateToken[],
  { at: noun }: ClauseLeadIn,
  from: number,
): boolean {
  return tokens.slice(Math.max(from, noun - maxNoun), noun).some(({ word }) => pendings.has(word));
}

/** "as a notice of Monday has it": what a source says stands already. */
function sourceBefore(tokens: readonly DateToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => sourceWords.has(word));
}

/** An infinitive has come true, is intended, or takes the time of what governs it. */
function governed(
  tokens: readonly DateToken[],
  forms: readonly VerbForm[],
  start: number,
  at: number,
) {
  const above = previousVerb(forms, start, at);
  const word = above === null ? undefined : tokens[above]?.word;
  const form = above === null ? null : (forms[above] ?? null);
  if (form === 'infinitive' && above !== null) return governed(tokens, forms, start, above);
  if (outcomes.has(word)) return { tense: 'past', certain: true } as const;
  if (intentions.has(word)) return { tense: 'future', certain: false } as const;
  if (above !== null && form === 'modal' && foretold(tokens, start, above))
    return { tense: 'prospect', certain: false } as const;
  return { tense: form === 'past' ? 'open' : tenseOf(form), certain: false } as const;
}

/** Whether a verb that foresees stands before: "predicted that the storm would land". */
function foretold(tokens: readonly DateToken[], start: number, at: number): boolean {
  if (!unreals.has(tokens[at]?.word)) return false;
  return tokens.slice(start, at).some(({ word }) => forecasts.has(word));
}

function tenseOf(form: VerbForm): Tense {
  if (form === 'modal' || form === 'present') return 'future';
  return form === 'past' || form === 'prospect' ? form : null;
}

function previousVerb(forms: readonly VerbForm[], start: number, before: number): number | null {
  for (let at = before - 1; at >= start; at--) if (forms[at]) return at;
  return null;
}

/** The next verb that tells a tense; a relative clause between commas is passed over. */
function nextVerb(
  tokens: readonly DateToken[],
  forms: readonly VerbForm[],
  last: number,
  end: number,
): number | null {
  let comma = false;
  let relative = false;
  for (let at = last; at < end; at++) {
    const { text, word } = tokens[at] ?? { text: '', word: '' };
    if (text === ',') {
      comma = true;
      relative = relatives.has(tokens[at + 1]?.word);
    }
    const form = forms[at];
    if (!form || form === 'infinitive' || relative) continue;
    return comma && sayings.has(word) ? null : at;
  }
  return null;
}

/** The sentence of a date, cut at a mark that ends a clause. */
function clauseStart(tokens: readonly DateToken[], first: number): number {
  const start = sentenceStart(tokens, first, maxDistance);
  for (let at = first - 1; at >= start; at--) if (isBarrier(tokens, at)) return at + 1;
  return start;
}

function clauseEnd(tokens: readonly DateToken[], last: number): number {
  const end = sentenceEnd(tokens, last, maxDistance);
  for (let at = last; at < end; at++) if (tokens[at]?.text === ';') return at;
  return end;
}

/** "In the primary on Tuesday, she faces …": a phrase before the clause, without a verb of its own. */
function isFrontedPhrase({ tokens, forms, phrase, start }: Site): boolean {
  if (!tokens[start]?.opens || tokens[start]?.tag !== 'ADP') return false;
  return tokens[phrase.last]?.text === ',' && previousVerb(forms, start, phrase.first) === null;
}

/** "Despite the loss on Tuesday, she …": what a fronted phrase gives as its ground has happened. */
function isGround(site: Site): boolean {
  return isFrontedPhrase(site) && grounds.has(site.tokens[site.start]?.word);
}

/** A date within its sentence takes no verb from beyond a comma. */
function commaAfter(tokens: readonly DateToken[], last: number, end: number): number {
  for (let at = last; at < end; at++) if (tokens[at]?.text === ',') return at;
  return end;
}

/** A semicolon, or a quotation mark that opens. */
function isBarrier(tokens: readonly DateToken[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text === ';' || text === '“' || text === '``') return true;
  return text === '"' && !tokens[at]?.glued && !!tokens[at + 1]?.glued;
}
