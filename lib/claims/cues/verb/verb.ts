import { mindVerbs } from '@/lib/claims/lexicon/speech/mind-verbs';
import { questionVerbs } from '@/lib/claims/lexicon/speech/question-verbs';
import type { Subject } from '@/lib/claims/model/subject';
import { trimEnd } from '@/lib/claims/clauses/clause-end';
import { clauseAt, clauseOf, complementOf } from '@/lib/claims/clauses/clause-at';
import { canSpeak, isPaper, isThingBlamed } from '@/lib/claims/cues/verb/can-speak';
import { readAnswer, readOpenClause } from '@/lib/claims/cues/content/open-clause';
import type { Complement } from '@/lib/claims/cues/content/complement';
import { readComplement } from '@/lib/claims/cues/content/read-complement';
import {
  clauseStart,
  contentAround,
  isFronted,
  spansOf,
  trails,
} from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { besideQuotation } from '@/lib/claims/cues/verb/beside-quotation';
import { readGap } from '@/lib/claims/cues/verb/gap';
import { readInverted } from '@/lib/claims/cues/verb/inverted';
import { kindOf } from '@/lib/claims/cues/verb/kind';
import { speakerTo, tellsTo } from '@/lib/claims/cues/verb/tells-to';
import { speakerOf } from '@/lib/claims/cues/verb/speaker-of';
import { showingVerbs, signs, weakVerbs } from '@/lib/claims/lexicon/speech/weak-verbs';
import { afterAsides, closesWords } from '@/lib/claims/grammar/asides';
import { tellsName } from '@/lib/claims/grammar/tells-name';
import { verbGroup, type VerbGroup } from '@/lib/claims/grammar/verb-group';
import { phrasalForm } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { type SpeechForm, speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { naming } from '@/lib/claims/lexicon/who/titles';
import type { SpeechVerb } from '@/lib/claims/lexicon/speech/verbs';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const unreal = /^(?:can|cannot|could|ca|may|might|must|shall|should|will|'d|'ll)$/;

/** “Alibaba has ordered employees to …”, “…, said Bell”, “…, adding that …”. */
export const readVerb: CueReader = (segment, index, before) => {
  if (wordAt(segment, index).tag !== 'VERB') return null;
  const phrasal = phrasalForm(segment.words, index);
  const form = phrasal ?? speechForm(wordAt(segment, index)) ?? besideQuotation(segment, index);
  if (!form) return null;
  if (isAttribute(segment, index) || namesOne(segment, index)) return null;
  if (isCitingSubject(segment, index)) return null;
  const { verb } = form;
  const single = verbGroup(segment, index);
  const group = phrasal ? { ...single, to: single.to + phrasal.more } : single;
  const only = wordAt(segment, group.to).lower === 'only';
  const led = group.infinitive && tellsTo(segment, group);
  if (
    !states(led ? { ...group, infinitive: false } : group, form, only) ||
    isOtherVerb(segment, group.to, verb)
  )
    return null;
  const inverted = readInverted(segment, group, verb);
  if (inverted) return inverted;

  const found = led ? speakerTo(segment, group) : speakerOf(segment, group, form, before);
  if (!found) return null;
  if (found.own && isSupposed(segment, found.own)) return null;
  if (wordAt(segment, found.subject.phrase.from).lower === 'no') return null;
  const frames = isPaper(segment, found.subject)
    ? verb.frames
    : verb.frames.filter((frame) => frame !== 'thing shown');
  const complement = readComplement(segment, group.to, frames);
  if (complement && isOfSomebody(segment, complement)) return null;
  if (complement?.content && isHowOfIt(segment, group, complement.content)) return null;
  if (!complement && verb.lemma === 'hold') return null;
  if (complement && !wordAt(segment, group.to + 1).speech && isBehindOwnComma(segment, group))
    return null;
  const clause = complementOf(segment, group.verb) !== null;
  const results = group.from === index && wordAt(segment, index).lower.endsWith('ing');
  if (results && signs.has(verb.lemma) && !found.own && !saysBefore(before)) return null;
  const needsSomebody = showingVerbs.has(verb.lemma) || (weakVerbs.has(verb.lemma) && !clause);
  if (needsSomebody && !canSpeak(segment, found.subject)) return null;
  if (results && group.from === 0 && isInMind(verb.lemma)) return null;
  if (results && verb.lemma === 'force' && !found.own) return null;
  if (
    verb.lemma === 'require' &&
    group.auxiliaries.includes('would') &&
    isThing(segment, found.subject)
  )
    return null;
  if (complement?.frame === 'to' && verb.kind === 'predicts' && !canSpeak(segment, found.subject))
    return null;
  const fronted = complement ? frontedPart(segment, found.own, group.to) : [];
  const content =
    complement && !isInterrupted(segment, found.own, complement)
      ? [...fronted, ...contentOf(segment, complement, verb)]
      : (elsewhere(segment, found.own, group.to, verb) ?? bareContent(segment, group.to, verb));
  const told = content && cutAtMain(segment, group, found.subject, content);
  if (!told || (told.length === 0 && content.length > 0)) return null;
  return {
    segment,
    speaker: found.subject,
    cue: { from: group.from, to: complement?.cueEnd ?? group.to },
    lemma: verb.lemma,
    kind: kindOf(segment, verb, complement?.frame ?? 'clause', told, before.at(-1)?.kind),
    target: complement?.target ?? null,
    content: spansOf(segment, told),
  };
};

/** What only “said” may have: “said yes”, “said the barges plan to turn”. */
function bareContent(
  segment: Segment,
  to: number,
  { lemma, frames }: SpeechVerb,
): readonly WordRange[] | null {
  const said = lemma === 'say';
  if (!said && !frames.includes('clause')) return null;
  const content = said ? readAnswer(segment, to) : null;
  const open = content ?? readOpenClause(segment, to);
  const quoted = open && segment.words.slice(open.from + 1, open.to).some((word) => word.quoted);
  return open && (said || quoted) ? [open] : null;
}

/** “that is how Bell described it to them”: of what was said before, and nothing more. */
const isHowOfIt = (segment: Segment, { from }: VerbGroup, content: WordRange): boolean =>
  wordAt(segment, clauseOf(segment, from)?.opener ?? -1).lower === 'how' &&
  /^(?:it|that|this)$/.test(wordAt(segment, content.from).lower);

/** “After Bell testified, the crew left”: the comma that ends a clause of time, and behind it no content. */
function isBehindOwnComma(segment: Segment, { from, to }: VerbGroup): boolean {
  const clause = clauseOf(segment, from);
  if (wordAt(segment, to).text !== ',' || clause?.role !== 'adverbial') return false;
  if (wordAt(segment, clause.opener + 1).text === ',') return false;
  return /^(?:after|before|once|since|until|when|while)$/.test(
    wordAt(segment, clause.opener).lower,
  );
}

/**
 * “Conceding defeat, Bell left”, “in a note defending Bell, Acme said”, “the note asking Bell to leave hung there”: a
 * verb in -ing without a clause of its own has nothing of the main clause.
 */
function cutAtMain(
  segment: Segment,
  group: VerbGroup,
  { phrase }: Subject,
  content: readonly WordRange[],
): readonly WordRange[] {
  if (!wordAt(segment, group.verb).lower.endsWith('ing') || group.auxiliaries.length > 0)
    return content;
  if (wordAt(segment, group.from - 1).text === ',') return content;
  const main = [...segment.clauses.byVerb.values()].find(({ role }) => role === 'main');
  const subject = group.from === 0 || !main?.subject ? phrase.from : main.subject.from;
  const end =
    subject >= group.to
      ? commaBefore(segment, subject)
      : main?.verb && subject >= 0 && subject < group.from && main.verb.from >= group.to
        ? main.verb.from
        : -1;
  if (end < 0) return content;
  return content
    .filter(({ from }) => from < end)
    .map(({ from, to }) => ({ from, to: trimEnd(segment, from, Math.min(to, end)) }));
}

/** The comma right before an index, that within marks too; -1 where none stands there. */
function commaBefore(segment: Segment, at: number): number {
  const comma = closesWords(segment, at - 1) ? at - 2 : at - 1;
  return wordAt(segment, comma).text === ',' ? comma : -1;
}

/** “of reported strength”, “with announced layoffs”, “an estimated ten”: a participle before its noun is no verb. */
function isAttribute(segment: Segment, index: number): boolean {
  const { lower } = wordAt(segment, index);
  const before = wordAt(segment, index - 1);
  const adverb = before.tag === 'ADV' ? 1 : 0;
  const link = wordAt(segment, index - 1 - adverb);
  if (!/(?:ed|en)$/.test(lower)) return false;
  if (/^(?:an?|her|his|its|my|our|the|their|your)$/.test(link.lower)) return true;
  const joined = link.tag === 'CCONJ' && wordAt(segment, index - adverb - 2).tag === 'ADJ';
  const article = wordAt(segment, index - adverb - 3).tag === 'DET';
  if (joined && article && /^(?:ADJ|NOUN)$/.test(wordAt(segment, index + 1).tag)) return true;
  return (
    /^(?:amid|at|by|despite|for|from|in|of|with|without)$/.test(link.lower) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(wordAt(segment, index + 1).tag)
  );
}

/** “a cook named Ida”, “a shop called “Old Maps,””: behind one who is new, and with a name alone for its object. */
function namesOne(segment: Segment, index: number): boolean {
  const about = segment.phrases[index - 1];
  if (!naming.has(wordAt(segment, index).lower) || about?.to !== index) return false;
  if (!/^an?$/.test(wordAt(segment, about.from).lower)) return false;
  let to = index + 1;
  if (wordAt(segment, to).quoted) while (wordAt(segment, to).quoted) to += 1;
  else to = segment.phrases[to]?.to ?? to;
  const { tag } = wordAt(segment, to);
  return to > index + 1 && (/^(?:AUX|PRON|PUNCT|VERB)$/.test(tag) || to >= segment.words.length);
}

/** “Fearing a flood, the port closed”: why somebody did it. */
const isInMind = (lemma: string): boolean => mindVerbs.has(lemma) || lemma === 'anticipate';

/** “That would require a gain”, “the plan would require time”: what it takes, and nobody’s order. */
const isThing = (segment: Segment, subject: Subject): boolean =>
  /^(?:it|that|this|which)$/.test(wordAt(segment, subject.mention.from).lower) ||
  isPaper(segment, subject) ||
  !canSpeak(segment, subject);

/** “Reports citing friends said”: what only tells more of the paper that says it. */
function isCitingSubject(segment: Segment, index: number): boolean {
  if (wordAt(segment, index).lower !== 'citing') return false;
  const subject = clauseAt(segment, index)?.subject;
  return subject != null && subject.from < index && index < subject.to;
}

/** “acquitted both of them”, “forced him to lie down”: whom it was done to, and no charge or order. */
const isOfSomebody = (segment: Segment, { frame, content, target }: Complement): boolean =>
  (frame === 'someone of' &&
    content !== null &&
    content.to === content.from + 1 &&
    /^(?:him|them|us)$/.test(wordAt(segment, content.from).text)) ||
  (frame === 'someone to' &&
    target !== null &&
    wordAt(segment, target.from - 1).lemma === 'force' &&
    /^(?:him|me|them|us)$/.test(wordAt(segment, target.from).text));

/** Whether the claim before in a sentence is one of words: “said it fell, suggesting …”. */
const saysBefore = (before: readonly Finding[]): boolean =>
  before.some(({ kind }) => /^(?:alleges|confirms|denies|predicts|states)$/.test(kind));

/** Whether a verb group says that somebody did say something; “would say only that” does. */
function states(group: VerbGroup, { verb, forms }: SpeechForm, only: boolean): boolean {
  if (group.infinitive || group.negated || isPassive(group, forms)) return false;
  if (verb.lemma === 'see' && (group.auxiliaries.length > 0 || forms.has('past'))) return false;
  if (verb.lemma === 'seek' && group.auxiliaries.length === 0) return false;
  if (group.auxiliaries.some((word) => unreal.test(word))) return false;
  return only || !group.auxiliaries.includes('would') || verb.kind === 'orders';
}

/** “showed up”, “called off the strike”, “responded to a call”, “That said, …”: verbs of another meaning. */
function isOtherVerb(segment: Segment, to: number, { lemma, frames }: SpeechVerb): boolean {
  const next = wordAt(segment, to).lower;
  if (lemma === 'call' && /^(?:in|into)$/.test(next)) return true;
  if (lemma === 'ask' && staysUnnamed(segment, to)) return true;
  if (lemma === 'say' && to === 2 && next === ',' && wordAt(segment, 0).lower === 'that')
    return true;
  if (lemma === 'speak' && wordAt(segment, to - 1).lower.endsWith('ing')) return true;
  if (lemma === 'write' && /^(?:at|for|in|on)$/.test(next) && to === 1) return true;
  if (/^(?:off|up)$/.test(next) && /^(?:call|set|show|sign|throw)$/.test(lemma)) return true;
  const answers = /^(?:reply|respond)$/.test(lemma) && next === 'to' && frames.includes('clause');
  return (
    answers &&
    !segment.words.some(({ speech }) => speech) &&
    !segment.words.some(({ lower }, i) => i > to && lower === 'that')
  );
}

/** “asked for anonymity”, “asked not to be named”: how the paper was told, not what. */
function staysUnnamed(segment: Segment, to: number): boolean {
  const [first, second] = [wordAt(segment, to).lower, wordAt(segment, to + 1).lower];
  if (first === 'for') return second === 'anonymity';
  return first === 'not' && second === 'to' && tellsName(segment, to + 2);
}

/** “if lawmakers push for sanctions”: nobody has said it yet. */
const isSupposed = (segment: Segment, { phrase }: Subject): boolean =>
  /^(?:if|once|should|unless|whether)$/.test(wordAt(segment, phrase.from - 1).lower);

/** What the reader of passives leaves: “was asked”. */
const isPassive = ({ auxiliaries }: VerbGroup, forms: SpeechForm['forms']): boolean =>
  !forms.has('ing') &&
  auxiliaries.some((word) => /^(?:am|are|be|been|is|was|were|'re)$/.test(word));

/** Verbs whose object alone is what is said. */
const whole: ReadonlySet<string> = new Set(['blame', 'congratulate', 'thank']);

/** What is blamed or thanked alone is what is claimed: “blamed the Easter holidays”. */
function contentOf(
  segment: Segment,
  { content, target }: Complement,
  { lemma }: SpeechVerb,
): WordRange[] {
  if (content) return [content];
  return target && (whole.has(lemma) || isThingBlamed(segment, target, lemma)) ? [target] : [];
}

/** “…,” she wrote, “…”: the quotation after the verb goes on from the one before the speaker. */
function isInterrupted(
  segment: Segment,
  own: Subject | null,
  { content, frame }: Complement,
): boolean {
  const second = content && wordAt(segment, content.from).speech;
  const before = own?.phrase.from ?? 0;
  const quoted = wordAt(segment, before - 1).speech !== null;
  return quoted && content !== null && (Boolean(second) || frame === 'clause' || frame === 'thing');
}

/** “In the end, she said, it fell”: what the speaker and the verb only interrupt. */
function frontedPart(segment: Segment, own: Subject | null, to: number): WordRange[] {
  if (!own || wordAt(segment, to).text !== ',' || wordAt(segment, own.phrase.from - 1).text !== ',')
    return [];
  if (wordAt(segment, to + 1).speech) return [];
  const end = own.phrase.from - 1;
  const front = { from: clauseStart(segment, end), to: end };
  return isFronted(segment, front) ? [front] : [];
}

/** Content that does not follow its verb: it stands before, or around the speaker and the verb. */
function elsewhere(
  segment: Segment,
  own: Subject | null,
  to: number,
  verb: SpeechVerb,
): WordRange[] | null {
  if (!own) return null;
  const gap = readGap(segment, own, to, verb);
  if (gap) return gap;
  const hears = verb.frames.includes('hearer');
  const quotes = verb.frames.includes('quote');
  const clause = verb.frames.includes('clause') || verb.frames.includes('that');
  if (!hears && !quotes && !clause) return null;
  const asks = questionVerbs.has(verb.lemma);
  const hearer = hears || asks ? segment.phrases[to] : undefined;
  const end = hearer?.from === to ? hearer.to : to;
  const beside = verb.kind === 'states' || asks;
  if (beside && isBesideQuotation(segment, own, end)) return [];
  const spoken = wordAt(segment, own.phrase.from - 1).speech !== null;
  const around = spoken || trails(segment, end) ? contentAround(segment, own.phrase.from, end) : [];
  if (quotes && !clause && !wordAt(segment, around[0]?.from ?? -1).speech) return null;
  return around.length > 0 ? around : null;
}

/**
 * “Trump tweeted.”, “Lund continued:”, “Lund tweeted, quoting a report.”: a sentence that only tells who
 * says the quotation beside it, and how.
 */
function isBesideQuotation(segment: Segment, own: Subject, to: number): boolean {
  if (own.phrase.from > 0) return false;
  const topic = /^(?:about|of)$/.test(wordAt(segment, to).lower)
    ? segment.phrases[to + 1]
    : undefined;
  const at = afterAsides(segment, topic?.to ?? to);
  const next = wordAt(segment, at + 1);
  if (topic && wordAt(segment, at).text === ',' && /^(?:after|as|when|while)$/.test(next.lower))
    return true;
  if (wordAt(segment, at).text === ',' && next.tag === 'VERB' && next.lower.endsWith('ing'))
    return true;
  const rest = segment.words.slice(at);
  const [only, more] = rest.filter(({ when, tag }) => !when && tag !== 'ADV');
  return !more && (!only || /^[.:]$/.test(only.text));
}
