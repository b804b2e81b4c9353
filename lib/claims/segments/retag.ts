import { clauseTakers } from '@/lib/claims/lexicon/grammar/clause-takers';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { isNameWord } from '@/lib/claims/lexicon/names/name-words';
import { isPeopleName } from '@/lib/claims/lexicon/names/demonyms';
import { plainNouns } from '@/lib/claims/lexicon/names/plain-nouns';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { papers, people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { isAged } from '@/lib/claims/lexicon/who/aged';
import { phrasalForm } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { whenWords } from '@/lib/claims/segments/when-words';
import { speechTag } from '@/lib/claims/segments/speech-tag';
import { isPlainPast, isUnchanging, verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';
import type { WordCases } from '@/lib/claims/segments/word-cases';
import type { Tag, Token } from '@/lib/text/token';

const ordinals: ReadonlySet<string> = new Set([
  'first',
  'former',
  'last',
  'latter',
  'other',
  'second',
  'third',
]);

const crowds: ReadonlySet<string> = new Set([
  'few',
  'many',
  'more',
  'most',
  'none',
  'others',
  'several',
  'some',
]);

/** Determiners that stand alone as well: “both now say”. */
const quantities: ReadonlySet<string> = new Set([
  'all',
  'both',
  'each',
  'either',
  'neither',
  'some',
]);

const persons: ReadonlySet<string> = new Set([
  'anybody',
  'anyone',
  'everybody',
  'everyone',
  'no-one',
  'nobody',
  'somebody',
  'someone',
]);

const numbers: ReadonlySet<string> = new Set(['hundred', 'naked', 'sacred']);

/** Small words within the names of people: “Ana da Silva”, “Bo van der Meer”. */
const nobiliary: ReadonlySet<string> = new Set([
  'al',
  'bin',
  'bint',
  'binti',
  'da',
  'das',
  'de',
  'del',
  'dela',
  'della',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'van',
  'von',
]);

/** Whether a small word stands between two words of a name. */
const isWithinName = (
  { lower }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean =>
  nobiliary.has(lower) &&
  before?.tag === 'PROPN' &&
  after !== undefined &&
  (/^\p{Lu}/u.test(after.text) || nobiliary.has(after.lower));

const own = /^(?:'s|its|his|her|their|our|my|your)$/;
const small = /^(?:ADP|AUX|CCONJ|DET|NUM|PART|PRON|PUNCT|SCONJ|SYM)$/;
const always = /^(?:people|sources|police|firm|military)$/;
const period =
  /^(?:afternoon|day|evening|month|morning|night|summer|time|week|weekend|winter|year)$/;

/**
 * Sets right what a general tagger mistakes and claims hang on: names that look like verbs (“Ford”),
 * roles that look like adjectives (“finance chief”), “that”, and verbs of saying that are nouns too.
 */
export function retag(tokens: readonly Token[], cases: WordCases): Token[] {
  const tagged: Token[] = [];
  tokens.forEach((token, i) => {
    const phrasal = phrasalForm(tokens, i);
    const tag =
      opensWithSaid(tokens, i) || (phrasal && maySpeakAfter(tokens[i - 1]))
        ? 'VERB'
        : isAttribute(tokens, i)
          ? 'ADJ'
          : namesWhat(tokens, i)
            ? 'PRON'
            : isNounHere(tokens, i, tagged.at(-1))
              ? 'NOUN'
              : opensBehindPhrase(tokens, i, tagged.at(-1))
                ? 'SCONJ'
                : tagOf(token, tagged, tokens[i + 1], cases);
    const lemma = phrasal?.verb.lemma ?? (token.lower === 'said' ? 'say' : undefined);
    if (tag === token.tag) tagged.push(token);
    else tagged.push({ ...token, tag, lemma: (tag === 'VERB' && lemma) || token.lemma });
  });
  return tagged;
}

/** “Said Ana Bell, who owns it, “…””: the first word, and before the quotation no other verb of saying. */
function opensWithSaid(tokens: readonly Token[], i: number): boolean {
  if (i > 0 || tokens[0]?.text !== 'Said' || !/^(?:DET|PROPN)$/.test(tokens[1]?.tag ?? ''))
    return false;
  const mark = tokens.findIndex(({ text }) => /^(?:[“":]|''|``)$/.test(text));
  return (
    mark > 1 && tokens.slice(1, mark).every((each) => each.tag !== 'VERB' || !speechForm(each))
  );
}

/** Where a verb of saying of several words may stand: “Bell shot back”, but not “a shot back”. */
const maySpeakAfter = (before: Token | undefined): boolean =>
  !/^(?:ADJ|ADP|DET|VERB)$/.test(before?.tag ?? 'DET');

const inner: ReadonlySet<string> = new Set(['above', 'inside', 'outside', 'then']);

/** “an outside review”, “the then minister”: between an article and its noun. */
function isAttribute(tokens: readonly Token[], i: number): boolean {
  return (
    inner.has(tokens[i]?.lower ?? '') &&
    tokens[i - 1]?.tag === 'DET' &&
    tokens[i + 1]?.tag === 'NOUN'
  );
}

/** So many words name who calls it so in “what the mayor of Turin called a farce”. */
const maxCaller = 8;

/** “against what police called a farce”: “what” is no article of the noun behind it. */
function namesWhat(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.lower !== 'what' || token.tag === 'PRON') return false;
  const words = tokens.slice(i + 1, i + 1 + maxCaller);
  let verb = words.findIndex(({ tag }) => /^(?:AUX|PUNCT|SCONJ|VERB)$/.test(tag));
  if (verb > 0 && /^(?:had|has|have)$/.test(words[verb]?.lower ?? '')) verb += 1;
  const frames = verb > 0 ? speechForm(words[verb] ?? token)?.verb.frames : undefined;
  const acts = /^(?:AUX|VERB)$/.test(words[verb + 1]?.tag ?? '');
  return (
    frames?.some(
      (frame) => frame === 'thing so' || frame === 'thing as' || (acts && frame === 'clause'),
    ) === true
  );
}

/** Plurals that hardly ever are verbs where neither “that” nor an object follows. */
const plurals: ReadonlySet<string> = new Set([
  'protests',
  'recalls',
  'remarks',
  'suspects',
  'ventures',
]);

/** “states that will vote”, “on terrorism suspects.”, “state Rep. Holm”: no verb of saying, though it looks like one. */
function isNounHere(tokens: readonly Token[], i: number, before: Token | undefined): boolean {
  const [token, next, third] = tokens.slice(i, i + 3);
  if (!token || !before || !/^(?:ADJ|DET|NOUN|PROPN)$/.test(before.tag)) return false;
  if (token.lower === 'state')
    return /^(?:Assemblyman|Rep|Reps|Sen|Sens)\.?$/.test(next?.text ?? '');
  if (token.lower === 'ban') return next?.lower === 'that' && third?.tag === 'VERB';
  if (!token.lower.endsWith('s') || !speechForm(token)) return false;
  if (next?.lower === 'that')
    return /^(?:AUX|VERB)$/.test(third?.tag ?? '') && !third?.lower.endsWith('ing');
  return plurals.has(token.lower) && (!next || next.text === '.' || next.tag === 'ADP');
}

/** So many words stand at most between “that” and the clause that it opens. */
const maxFronted = 24;

/** “said that, in Turin, the choir sings”, “and that — it was late — he left”: words in front of the clause. */
function opensBehindPhrase(
  tokens: readonly Token[],
  i: number,
  before: Token | undefined,
): boolean {
  const [that, next] = tokens.slice(i, i + 2);
  if (that?.lower !== 'that' || !next || !before || !/^(?:[,—–]|--)$|^\p{L}+$/u.test(next.text))
    return false;
  const says = speechForm(before)?.verb.frames.some((each) =>
    /^(?:clause|hearer|that)$/.test(each),
  );
  const joins = before.tag === 'CCONJ' && next.tag === 'PUNCT';
  if (!joins && !(before.tag === 'VERB' && says)) return false;
  if (next.tag !== 'PUNCT' && next.tag !== 'ADP') return false;
  const words = tokens.slice(i + 2, i + 2 + maxFronted);
  const mark = next.tag === 'PUNCT' ? next.text : ',';
  const close = words.findIndex(({ text }) => text === mark);
  if (close < 1 || words[0]?.tag === 'CCONJ') return false;
  return words.slice(close + 1).some(({ tag }) => tag === 'AUX' || tag === 'VERB');
}

function tagOf(
  token: Token,
  tagged: readonly Token[],
  after: Token | undefined,
  cases: WordCases,
): Tag {
  const before = tagged.at(-1);
  if (/^\p{Lu}/u.test(token.text)) return tagOfCapital(token, before, after, cases);
  if (isWithinName(token, before, after)) return 'PROPN';
  if (/^(?:de|del|di|von)$/.test(token.lower) && after?.tag === 'PROPN' && before?.tag !== 'X')
    return 'PROPN';
  if (token.lower === 'that') return tagOfThat(token, tagged, after);
  if (/^(?:ADJ|ADV|VERB)$/.test(token.tag) && tagged.at(-2)?.lower === 'according')
    return token.tag === 'VERB' ? 'NOUN' : token.tag;
  if (token.lower === 'have' && token.tag === 'VERB' && isPerfect(after)) return 'AUX';
  if (token.lower === 'further' && after?.lower.endsWith('ing') && speechForm(after)) return 'ADV';
  if (token.tag === 'NOUN' && isJoinedInRelative(token, tagged, after)) return 'VERB';

  if (isHearsayOf(token, before, after)) return 'ADJ';
  if (isActOf(token, before, after)) return 'VERB';
  if (speechForm(token)) return speechTag(token, tagged, after);
  if (token.lower === 'which' && token.tag === 'DET')
    return /^(?:NOUN|PROPN|PUNCT|SYM)$/.test(before?.tag ?? '') ? 'PRON' : token.tag;
  if (always.test(token.lower)) return 'NOUN';
  if (token.lower.endsWith('-elect') && before?.tag === 'DET') return 'NOUN';
  if (token.lower === 'worth' && before?.lower === 'net') return 'NOUN';
  if (/^(?:concern|fear|hope|regret)s?$/.test(token.lower) && before?.lemma === 'express')
    return 'NOUN';
  if (token.lower === 'polling' && /^(?:ADJ|NOUN)$/.test(before?.tag ?? '')) return 'NOUN';
  if (persons.has(token.lower)) return 'PRON';
  if (token.lower === 'primary' && token.tag === 'ADJ' && /^(?:AUX|VERB)$/.test(after?.tag ?? ''))
    return 'NOUN';
  if (token.lower === 'board' && before?.lower === 'on' && /^(?:DET|PROPN)$/.test(after?.tag ?? ''))
    return 'ADP';
  if (token.lower === 'such' && after?.lower === 'as') return 'ADP';
  if (token.lower === 'as' && before?.lower === 'such') return 'ADP';
  if (isSubjectVerb(token, tagged, after) || isBehindWho(token, before, after)) return 'VERB';
  const shape = tagOfShape(token, tagged, after);
  if (shape) return shape;
  if (
    ordinals.has(token.lower) &&
    before?.lower === 'the' &&
    after &&
    (/^(?:AUX|VERB)$/.test(after.tag) || speechForm(after))
  )
    return 'NOUN';
  if (
    token.tag === 'VERB' &&
    before?.tag === 'NUM' &&
    before.lower !== 'one' &&
    verbFormsOf(token.lower, token.lemma).has('third')
  )
    return 'NOUN';
  const crowd = tagOfCrowd(token, before, after);
  if (crowd) return crowd;
  if (isAged(token.lower) && !/^(?:NOUN|PROPN|ADJ)$/.test(after?.tag ?? '')) return 'NOUN';
  if (token.tag === 'VERB' && isSource(tagged, token)) return 'NOUN';
  if (token.lower === 'there' && before?.tag === 'NOUN') return 'ADV';
  if (token.lower === 'since' && before?.tag === 'AUX' && /^(?:AUX|VERB)$/.test(after?.tag ?? ''))
    return 'ADV';
  if (
    token.tag === 'VERB' &&
    after &&
    roles.has(after.lower) &&
    !/^(?:to|who)$/.test(before?.lower ?? '')
  ) {
    const past = token.lower.endsWith('ed') && /^\p{Lu}/u.test(after.text);
    const named = before?.tag === 'PROPN' && past;
    return before?.tag === 'NOUN' || before?.tag === 'PRON' || named ? token.tag : 'ADJ';
  }
  if (token.tag === 'VERB' && before?.lower === 'alleged') return 'NOUN';
  if (token.tag === 'VERB' && before?.lower === 'in' && token.lower === token.lemma) return 'NOUN';
  const noun = roles.has(token.lower) || organisations.has(token.lower);
  if (noun && !/^(?:NOUN|PROPN)$/.test(token.tag)) return tagOfRole(token, before, after);
  const named = before && (own.test(before.lower) || before.tag === 'DET');
  if (token.tag === 'VERB' && token.lower.endsWith('ing') && named) {
    return after && /^(?:NOUN|PROPN|ADJ)$/.test(after.tag) ? 'ADJ' : 'NOUN';
  }
  return token.tag;
}

/** “of alleged looters”, “several alleged looters”, “with purported experts”: an attribute of a noun. */
function isHearsayOf(
  { lower }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (
    !/^(?:alleged|purported|suspected)$/.test(lower) ||
    !/^(?:ADJ|NOUN|PROPN)$/.test(after?.tag ?? '')
  )
    return false;
  if (before?.tag === 'NUM') return !/^\d{4}$/.test(before.lower);
  return before !== undefined && (before.tag === 'ADP' || crowds.has(before.lower));
}

const degree = /^(?:better|less|more|worse)$/;
const nominative = /^(?:he|i|she|they|we)$/;

/** “they forgave him”, “he penned it”: what stands right behind such a pronoun is its verb. */
const isActOf = (
  { lower, tag }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean =>
  tag === 'NOUN' &&
  nominative.test(before?.lower ?? '') &&
  (isPlainPast(lower) || /[^e]ed$/.test(lower)) &&
  !/^(?:AUX|VERB)$/.test(after?.tag ?? '');

/** “to have killed”: “have” before a participle is no verb of its own. */
const isPerfect = (after: Token | undefined): boolean =>
  after?.tag === 'AUX' ||
  (after?.tag === 'VERB' && verbFormsOf(after.lower, after.lemma).has('participle'));

/** “many of her friends say”, “most agreed”: an amount that stands alone. */
function tagOfCrowd(
  { lower, tag }: Token,
  before: Token | undefined,
  after: Token | undefined,
): Tag | undefined {
  if (!crowds.has(lower) || !after) return undefined;
  if (/^(?:among|at|in|of|on)$/.test(after.lower))
    return before && /^(?:ADJ|ADV|DET|NUM)$/.test(before.tag) ? tag : 'PRON';
  if (after.lower === 'who') return 'PRON';
  return /^(?:AUX|VERB)$/.test(after.tag) && !after.lower.endsWith('ing') ? 'PRON' : undefined;
}

/** What the words beside a word leave it to be: “a damaged block”, “the crash involved a car”, “the public”. */
function tagOfShape(
  token: Token,
  tagged: readonly Token[],
  after: Token | undefined,
): Tag | undefined {
  const { tag, lower, lemma } = token;
  const before = tagged.at(-1);
  if (!before) return undefined;
  if (tag === 'NOUN' && isJoinedInRelative(token, tagged, after)) return 'VERB';
  if (isSeveral({ ...token, tag }) && before.lower === 'that' && before.tag === 'PRON')
    return after && /^(?:DET|PROPN|NUM|PRON|ADJ|ADP|NOUN)$/.test(after.tag) ? 'VERB' : undefined;
  if (
    tag === 'NOUN' &&
    before.tag === 'NOUN' &&
    isUnchanging(lower) &&
    after &&
    /^(?:DET|NUM|PROPN|PRON|SYM)$/.test(after.tag)
  )
    return 'VERB';
  const several = isSeveral(before.tag === 'ADJ' ? (tagged.at(-2) ?? before) : before);
  const regular = /[^e]ed$/.test(lower) && lower.length > 5 && !numbers.has(lower);
  if (tag === 'NOUN' && regular && !lower.includes('-') && /^(?:NOUN|PROPN|PRON)$/.test(before.tag))
    return after &&
      (/^(?:ADP|ADV|DET|PRON|PROPN|PUNCT|SCONJ)$/.test(after.tag) || degree.test(after.lower))
      ? 'VERB'
      : undefined;
  if (tag === 'NOUN' && isPlainPast(lower) && several && after?.tag === 'ADP') return 'VERB';
  const acts = before.tag === 'NOUN' && /(?:man|woman|men|women)$/.test(before.lower);
  if (tag === 'NOUN' && isPlainPast(lower) && acts && /^(?:DET|NOUN|PROPN)$/.test(after?.tag ?? ''))
    return 'VERB';
  const determined = before.tag === 'DET' && !crowds.has(before.lower);
  const past = lower.endsWith('ed') && lower.length > 4;
  if (tag === 'VERB') {
    const plain = lower === lemma && !past;
    const order = before.tag === 'ADJ' || before.tag === 'ADV';
    const lead = tagged.at(-2);
    const attribute = order && lead?.tag === 'DET' && !quantities.has(lead.lower);
    const owned =
      (before.tag === 'PART' && before.lower.endsWith('s')) ||
      /^(?:its|his|their|our|my|your)$/.test(before.lower);
    if (plain && owned) return 'NOUN';
    if (isObjectNoun(token, before, tagged.at(-2))) return 'NOUN';
    const one = /^(?:NOUN|PROPN)$/.test(before.tag) && /^an?$/.test(tagged.at(-2)?.lower ?? '');
    const third = verbFormsOf(lower, lemma).has('third');
    if ((plain && (determined || attribute || one)) || (third && determined)) return 'NOUN';
    if (third && before.tag === 'VERB' && speechForm(before) && after?.tag === 'ADP') return 'NOUN';
    if (past && before.lower === 'those') return 'ADJ';
    if (past && determined && after && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(after.tag)) return 'ADJ';
  }
  if (tag === 'ADJ' && past && !lower.includes('-') && /^(?:NOUN|PROPN|PRON)$/.test(before.tag))
    return !after || /^(?:DET|NOUN|NUM|PROPN|PRON|ADP|SYM)$/.test(after.tag) ? 'VERB' : undefined;
  const actor = before.tag === 'ADV' ? tagged.at(-2) : undefined;
  if (
    tag === 'ADJ' &&
    past &&
    actor?.tag === 'PROPN' &&
    /^(?:DET|PROPN|PRON)$/.test(after?.tag ?? '')
  )
    return 'VERB';
  const joinedPast = past && before.tag === 'PRON' && /^(?:DET|PROPN)$/.test(after?.tag ?? '');
  if (tag === 'ADJ' && joinedPast) return 'VERB';
  if (tag === 'ADJ' && lower === 'said' && /^(?:NOUN|PROPN|PRON)$/.test(before.tag)) return 'VERB';
  if (tag === 'ADJ' && before.tag === 'ADJ' && tagged.at(-2)?.tag === 'DET' && after?.tag === 'AUX')
    return 'NOUN';
  const acted = after?.lower === 'said' || (after?.tag === 'VERB' && isPlainPast(after.lower));
  if (tag === 'ADJ' && acted && isDetermined(tagged)) return 'NOUN';
  if (tag === 'ADV' && lower === 'well' && determined && after?.tag === 'AUX') return 'NOUN';
  const owned = before.tag === 'PART' || determined;
  if (tag === 'ADJ' && papers.has(lower) && owned && !/^(?:NOUN|ADJ|PROPN)$/.test(after?.tag ?? ''))
    return 'NOUN';
  if (tag === 'ADJ' && before.lower === 'the' && (!after || /^(?:ADP|PUNCT|AUX)$/.test(after.tag)))
    return 'NOUN';
  return undefined;
}

/** “the retired socialist”, “its first alert”: an article or owner before attributes. */
function isDetermined(tagged: readonly Token[]): boolean {
  let i = tagged.length - 1;
  while (i > 0 && /^(?:ADJ|ADV)$/.test(tagged[i]?.tag ?? '')) i -= 1;
  const first = tagged[i];
  return first !== undefined && (own.test(first.lower) || /^(?:an?|the)$/.test(first.lower));
}

/** “a site that tracks and lists old files”: two verbs behind what says more of one. */
function isJoinedInRelative(
  { lower, lemma }: Token,
  tagged: readonly Token[],
  after: Token | undefined,
): boolean {
  if (!verbFormsOf(lower, lemma).has('third')) return false;
  const [third, second, first] = [tagged.at(-3), tagged.at(-2), tagged.at(-1)];
  if (first?.tag === 'PRON' && /^(?:that|which)$/.test(first.lower)) {
    const one = tagged.slice(-5, -2).some(({ lower: word }) => /^(?:a|an|the)$/.test(word));
    return after?.tag === 'CCONJ' && second?.tag === 'NOUN' && one;
  }
  return (
    first?.tag === 'CCONJ' &&
    second?.tag === 'VERB' &&
    verbFormsOf(second.lower, second.lemma).has('third') &&
    /^(?:that|which|who)$/.test(third?.lower ?? '') &&
    /^(?:ADJ|ADP|DET|NOUN|PRON|PROPN)$/.test(after?.tag ?? '')
  );
}

/** “a woman who lives near the port”: in -s behind “who”, where no verb follows. */
const isBehindWho = (
  { tag, lower }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean =>
  tag === 'NOUN' &&
  lower.endsWith('s') &&
  before?.lower === 'who' &&
  after !== undefined &&
  !/^(?:AUX|VERB)$/.test(after.tag);

/** “said the town plans to”, “said learning yields a gain”: a verb behind one noun, where an object follows. */
function isSubjectVerb(
  { tag, lower, lemma }: Token,
  tagged: readonly Token[],
  after: Token | undefined,
): boolean {
  const marked = /^[“"]$/.test(tagged.at(-1)?.text ?? '');
  const before = marked ? tagged.at(-2) : tagged.at(-1);
  if (!before || !after) return false;
  const crowd =
    tag === 'NOUN' && lower.endsWith('ing') && isSeveral(before) && after.lower === 'to';
  if (crowd) return true;
  const third = tag === 'NOUN' && lower === `${lemma}s`;
  const told = tagged.at(-2);
  if (third && before.text === ',' && after.lower === 'to')
    return told?.tag === 'VERB' && speechForm(told) !== undefined;
  if (!third || !/^(?:NOUN|PROPN)$/.test(before.tag)) return false;
  if (!tagged.some((each) => each.tag === 'VERB' && speechForm(each))) return false;
  if (marked) return /^(?:DET|NUM|PRON|PROPN|SYM)$/.test(after.tag);
  if (before.lower.endsWith('s')) return false;
  const name =
    before.tag === 'PROPN' &&
    after.lower === 'to' &&
    speechForm(tagged.at(-2) ?? before) !== undefined;
  return name || (after.tag === 'DET' && !quantities.has(after.lower));
}

/** “issued weather alerts”: a plural behind its attribute, of a verb that takes no clause. */
function isObjectNoun(token: Token, before: Token, verb: Token | undefined): boolean {
  if (before.tag !== 'NOUN' || before.lower.endsWith('s') || verb?.tag !== 'VERB') return false;
  if (!verbFormsOf(token.lower, token.lemma).has('third') || clauseTakers.has(verb.lemma))
    return false;
  const frames = speechForm(verb)?.verb.frames ?? [];
  return !frames.some((frame) => frame === 'clause' || frame === 'that' || frame === 'hearer');
}

/** “according to records”, “according to internal logs”: a paper, whatever it looks like. */
function isSource(tagged: readonly Token[], { lower }: Token): boolean {
  const back = tagged.at(-1)?.tag === 'ADJ' ? 3 : 2;
  return papers.has(lower) && tagged.at(-back)?.lower === 'according';
}

/** “Office”, “Council”: a word that the name of a body ends with. */
const isBody = (word: string): boolean => organisations.has(word) || isNameWord(word);

function tagOfCapital(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  cases: WordCases,
): Tag {
  const opens = before === undefined || /^[.:“"`‘]+$/.test(before.text);
  const crowd = opens ? tagOfCrowd(token, before, after) : undefined;
  if (crowd) return crowd;
  const named =
    token.tag === 'AUX' &&
    !opens &&
    (/^\p{Lu}{2}/u.test(token.text) || /^\p{Lu}/u.test(after?.text ?? ''));
  if (token.tag === 'NUM' && isNumberInName(token, before, after)) return 'PROPN';
  const wills =
    token.text === 'Will' && (after?.lower === 'said' || isPlainPast(after?.lower ?? ''));
  if (small.test(token.tag) && !named && !wills) return token.tag;
  if (opens && isHour(token, after)) return 'ADV';
  if (!opens) {
    const office = /^\p{Lu}/u.test(after?.text ?? '') && isBody(after?.lower ?? '');
    const ofBody = office && !isPeopleName(token.lower);
    return token.tag === 'ADJ' && after?.tag === 'NOUN' && !ofBody ? 'ADJ' : 'PROPN';
  }
  if (wills || cases.proper.has(token.text)) return 'PROPN';
  if (isCommon(token, after, cases)) return 'NOUN';
  if (plainNouns.has(token.lower) && !/^\p{Lu}/u.test(after?.text ?? '')) return 'NOUN';
  const goesOn = after && (/^(?:VERB|AUX|PROPN)$/.test(after.tag) || /^\p{Lu}/u.test(after.text));
  if (token.lower.endsWith('ed') && speechForm(token) && goesOn) return 'VERB';
  if (token.tag === 'VERB' && goesOn) return 'PROPN';
  const body = after && /^\p{Lu}/u.test(after.text) && isNameWord(after.lower);
  if (token.tag === 'NOUN' && body && !roles.has(token.lower)) return 'PROPN';
  const plain =
    organisations.has(token.lower) ||
    roles.has(token.lower) ||
    (token.lower.endsWith('s') && people.has(token.lower) && after?.tag === 'ADP');
  return token.tag === 'PROPN' && plain && !/^(?:chief|general)$/.test(token.lower)
    ? 'NOUN'
    : token.tag;
}

/** “Pier Nine Orro”: a number in letters within a name. */
const isNumberInName = (
  { text }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && before?.tag === 'PROPN' && /^\p{Lu}/u.test(after?.text ?? '');

/** “Language in the bill says”: a lone word that the article writes with a small letter elsewhere. */
const isCommon = (
  { tag, lower }: Token,
  after: Token | undefined,
  { common }: WordCases,
): boolean =>
  tag === 'PROPN' && common.has(lower) && /^(?:ADP|AUX|PUNCT|VERB)$/.test(after?.tag ?? '');

/** “Late on Monday”, “Early last week” at the beginning of a sentence. */
const isHour = ({ lower }: Token, after: Token | undefined): boolean =>
  /^(?:earlier|early|late|later)$/.test(lower) &&
  after !== undefined &&
  (after.tag === 'ADP' || whenWords.has(after.lower) || /^(?:last|this)$/.test(after.lower));

/** A conjunction after a verb or noun of saying, unless it points at a statement (“that claim”). */
function tagOfThat(token: Token, tagged: readonly Token[], after: Token | undefined): Tag {
  if (!after || (/^(?:PUNCT|ADP|CCONJ)$/.test(after.tag) && !/^(?:“|"|``|')/.test(after.text))) {
    if (after?.text === ',' && isSaying(tagged.at(-1))) return 'SCONJ';
    return after?.tag === 'PUNCT' ? 'PRON' : token.tag;
  }
  if (claimNoun(after.lower) && after.lower.at(-1) !== 's') return 'DET';
  if (period.test(after.lower) && tagged.at(-1)?.tag === 'NOUN') return 'DET';
  if (opensThat(tagged.at(-1), after) || isMadeClear(tagged)) return 'SCONJ';
  if (tagged.at(-1)?.tag === 'NOUN' && isFinite(after)) return 'PRON';
  if (/^(?:NOUN|PROPN)$/.test(tagged.at(-1)?.tag ?? '') && isSeveral(after) && token.tag === 'DET')
    return 'PRON';
  for (let i = tagged.length - 1; i >= Math.max(0, tagged.length - 7); i -= 1) {
    const word = tagged[i];
    if (!word || (word.tag === 'PUNCT' && word.text !== ',')) break;
    if (word.tag === 'VERB' && i === tagged.length - 1 && names(word) && after.tag === 'PUNCT')
      return 'PRON';
    if (word.tag === 'VERB') return speechForm(word) ? 'SCONJ' : token.tag;
    if (i === tagged.length - 1 && claimNoun(word.lower)) return 'SCONJ';
  }
  return token.tag;
}

/** “said that, after the vote, it fell”: a verb that has nothing but what is said for its object. */
const isSaying = (before: Token | undefined): boolean =>
  before?.tag === 'VERB' &&
  speechForm(before)?.verb.frames.every((frame) => frame === 'clause') === true;

/** “made clear that”, “made it clear that”: the words before are a verb of saying of several words. */
const isMadeClear = (tagged: readonly Token[]): boolean =>
  tagged.at(-1)?.lower === 'clear' &&
  [2, 3].some((length) => phrasalForm(tagged, tagged.length - length)?.more === length - 1);

/** “called that “a farce””: the verb says what something is. */
const names = (verb: Token): boolean => speechForm(verb)?.verb.frames.includes('thing so') === true;

/** A verb of saying that “that” before it is the subject of: “a sign that read”. */
const isFinite = (word: Token): boolean =>
  (word.tag === 'VERB' && (speechForm(word)?.forms.has('past') ?? false)) ||
  (word.tag === 'VERB' && (speechForm(word)?.forms.has('third') ?? false));

/** Whether a noun is a plural by its ending: “prices”. */
const isSeveral = ({ tag, lower, lemma }: Token): boolean =>
  tag === 'NOUN' && /(?:s|en|people)$/.test(lower) && (lemma !== lower || lower === 'people');

/** “and that prices fell”: no “that” that points, which would be “those”. */
function opensThat(before: Token | undefined, after: Token): boolean {
  if (before?.tag !== 'CCONJ' && before?.text !== ',') return false;
  return isSeveral(after) || /^(?:DET|PRON|PROPN)$/.test(after.tag) || own.test(after.lower);
}

function tagOfRole(token: Token, before: Token | undefined, after: Token | undefined): Tag {
  if (token.tag === 'ADJ' && after && /^(?:NOUN|ADJ)$/.test(after.tag)) return 'ADJ';
  const led = before && (/^(?:DET|ADJ|PROPN|NOUN)$/.test(before.tag) || own.test(before.lower));
  return led || token.tag === 'ADJ' ? 'NOUN' : token.tag;
}
