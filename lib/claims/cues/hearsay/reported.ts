import type { Subject } from '@/lib/claims/model/subject';
import { clauseOf } from '@/lib/claims/clauses/clause-at';
import { subjectOf } from '@/lib/claims/clauses/subject-of';
import { rest } from '@/lib/claims/cues/content/clause';
import { isInfinitive, termAt, verdictEnd } from '@/lib/claims/cues/content/target';
import { contentAround, spansOf, trails } from '@/lib/claims/cues/content/contents';
import { readComplement } from '@/lib/claims/cues/content/read-complement';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { blamedOn } from '@/lib/claims/cues/hearsay/blamed-on';
import { passiveTail } from '@/lib/claims/cues/hearsay/passive-tail';
import { givenBy } from '@/lib/claims/cues/content/thing';
import { kindOf } from '@/lib/claims/cues/verb/kind';
import { canSpeak, isThingBlamed } from '@/lib/claims/cues/verb/can-speak';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { objectEnd } from '@/lib/claims/clauses/object-end';
import { afterAsides, isBoundary } from '@/lib/claims/grammar/asides';
import { chainTo } from '@/lib/claims/grammar/phrase-chain';
import { subjectAfter } from '@/lib/claims/clauses/subject';
import { verbGroup, type VerbGroup } from '@/lib/claims/grammar/verb-group';
import { questionWords } from '@/lib/claims/lexicon/grammar/openers';
import { hearsay } from '@/lib/claims/lexicon/speech/hearsay';
import { type SpeechForm, speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import type { SpeechVerb } from '@/lib/claims/lexicon/speech/verbs';
import { weakVerbs } from '@/lib/claims/lexicon/speech/weak-verbs';
import type { Clause } from '@/lib/claims/model/clause';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** Kinds that a passive without “by” tells of as well: “was banned”, “is said to”. */
const agentless: ReadonlySet<string> = new Set([
  'alleges',
  'announces',
  'asks',
  'orders',
  'predicts',
  'states',
]);

/** Verbs whose passive without “by” tells what happened to somebody and no more: “was convicted of”. */
const deeds: ReadonlySet<string> = new Set(['convict', 'force']);

/** A passive: the group, who or what is its subject, and who does it. */
interface Passive {
  readonly segment: Segment;
  readonly form: SpeechForm;
  readonly group: VerbGroup;
  readonly subject: Subject;
  readonly by: Subject | null;
  /** Where what follows the verb, or its “by”, begins. */
  readonly at: number;
  readonly cue: WordRange;
  readonly reduced: boolean;
}

/** The passive: “is said to be preparing”, “was accused by creditors of”, “have been told to”. */
export const readReported: CueReader = (segment, index) => {
  const word = wordAt(segment, index);
  if (word.tag !== 'VERB') return null;
  const form = speechForm(word) ?? hearsay.get(word.lower);
  if (!form?.forms.has('participle')) return null;
  const passive = passiveAt(segment, index, form);
  return passive && (ofTarget(passive) ?? ofContent(passive));
};

function passiveAt(segment: Segment, index: number, form: SpeechForm): Passive | null {
  const group = verbGroup(segment, index);
  const expects = form.verb.kind === 'predicts';
  if (group.infinitive || (group.negated && !expects)) return null;
  if (form.verb.lemma === 'rule' && wordAt(segment, group.to).lower === 'out') return null;
  const clause = clauseOf(segment, group.from);
  const { verb } = form;
  const whole =
    clause?.verb?.verb === index && (clause.verb.passive || isJoinedPassive(segment, clause));
  if (whole && ((clause.verb.negated && !expects) || clause.verb.modal)) return null;
  const reduced =
    !whole && (!clause || clause.verb?.verb !== index) && group.auxiliaries.length === 0;
  if (!whole && !reduced) return null;
  const subject = whole ? subjectOf(segment, clause) : reducedSubject(segment, index, verb);
  if (!subject) return null;
  let agent = group.to;
  while (wordAt(segment, agent).tag === 'ADV' || wordAt(segment, agent).lower === 'first')
    agent += 1;
  const someone = verb.frames.some((frame) => frame.startsWith('someone'));
  const spoken = wordAt(segment, agent).lower === 'by' && !wordAt(segment, agent + 1).when;
  const alone = spoken ? subjectAfter(segment, agent + 1, someone) : null;
  const by =
    alone && someone && !verb.frames.includes('someone of') ? withOf(segment, alone) : alone;
  const cue = { from: group.from, to: by ? agent + 1 : group.to };
  return { segment, form, group, subject, by, at: by ? by.phrase.to : group.to, cue, reduced };
}

/** “members of the board” behind “by”, where “of” cannot belong to the verb. */
function withOf(segment: Segment, by: Subject): Subject {
  const { from, to } = by.phrase;
  const next = wordAt(segment, to).lower === 'of' ? segment.phrases[to + 1] : undefined;
  if (!next || segment.phrases[to - 1]?.from !== from) return by;
  const whole = { from, to: next.to };
  return { mention: whole, phrase: whole, antecedent: null };
}

/** “was found guilty and sentenced to a year”: what goes on with a passive and has no object. */
function isJoinedPassive(segment: Segment, { role, verb, subject }: Clause): boolean {
  if (role !== 'joined' || !verb || !subject || verb.form !== 'past') return false;
  if (!/^(?:for|from|of|to|with)$/.test(wordAt(segment, verb.to).lower)) return false;
  if (wordAt(segment, verb.from - 2).text === ',') return false;
  const host = [...segment.clauses.byVerb].findLast(([at]) => at < verb.verb)?.[1];
  return host?.verb?.passive === true && host.subject?.from === subject.from;
}

/** “Brill Freight, blamed by two unions for the loss, …”, “sales expected to rise”: without its “was”. */
function reducedSubject(segment: Segment, index: number, verb: SpeechVerb): Subject | null {
  let before = index - 1;
  while (wordAt(segment, before).tag === 'ADV') before -= 1;
  const comma = wordAt(segment, before).text === ',';
  const owner = segment.phrases[comma ? before - 1 : before];
  const next = wordAt(segment, index + 1).lower;
  const tells = verb.frames.some(
    (frame) => frame.startsWith('someone') || frame.startsWith('thing'),
  );
  const told = verb.lemma === 'announce' && wordAt(segment, index + 1).when;
  const given = owner !== undefined && next === 'by' && givesOut(segment, owner, verb);
  const charged =
    /^(?:of|with)$/.test(next) && verb.frames.some((each) => each === `someone ${next}`);
  const fits =
    told || given || charged || (next === 'by' ? tells : next === 'to' && verb.kind === 'predicts');
  if (!owner || !fits || verb.lemma === 'give' || isSource(segment, owner)) return null;
  return subjectOf(segment, { subject: chainTo(segment, owner) });
}

/** “a warning issued by Brill”, “An order was issued”: a noun that the verb gives out. */
function givesOut(segment: Segment, { from, to }: WordRange, { frames }: SpeechVerb): boolean {
  const noun = segment.phrases[from]?.from === from ? from : to - 1;
  return frames.some((frame) => givenBy(segment, noun, frame));
}

/** “Yellow warnings were issued nationwide”: what was given out, and for whom. */
function givenOut({ segment, form, by, at, cue, group }: Passive, about: WordRange): Finding {
  const { verb } = form;
  const frame = verb.frames.find((each) => givenBy(segment, about.from, each)) ?? 'thing';
  const behind = { from: at, to: clauseEnd(segment, at, group.verb) };
  const more = /^(?:ADJ|ADP|ADV)$/.test(wordAt(segment, at).tag) ? [about, behind] : [about];
  const kind = kindOf(segment, verb, frame, [about], undefined);
  const content = spansOf(segment, more);
  return { segment, lemma: verb.lemma, kind, speaker: by, cue, target: null, content };
}

/** “according to figures reported by Brill”: what is a source itself. */
const isSource = (segment: Segment, { from }: WordRange): boolean =>
  /^(?:according|per)$/.test(wordAt(segment, from - 1).lower) ||
  wordAt(segment, from - 2).lower === 'according';

/** “was accused of theft”, “were told to leave”, “was sentenced to a year”: the subject is the target. */
function ofTarget(passive: Passive): Finding | null {
  const { segment, form, subject, by, at, cue, reduced, group } = passive;
  const { verb } = form;
  const { lemma } = verb;
  if (lemma === 'blame' && wordAt(segment, at).lower === 'on')
    return blamedOn(segment, subject, cue, at + 1);
  const plain = { segment, lemma, cue, target: subject.mention };
  if (verb.frames.includes('hearer')) {
    const told = readComplement(segment, at, ['clause'])?.content;
    const apart = segment.words.slice(at, told?.from ?? at).some(({ text }) => text === ',');
    if (told && !apart)
      return { ...plain, kind: 'states', speaker: by, content: spansOf(segment, [told]) };
    const around =
      lemma === 'tell' && trails(segment, at)
        ? contentAround(segment, subject.phrase.from, at)
        : [];
    if (around.length > 0)
      return { ...plain, kind: 'states', speaker: by, content: spansOf(segment, around) };
  }
  const someone = verb.frames.filter((frame) => frame.startsWith('someone'));
  if (someone.length === 0) return null;
  if (weakVerbs.has(lemma) && verb.kind !== 'orders' && !canSpeak(segment, subject)) return null;
  const kind = lemma === 'tell' ? 'orders' : verb.kind;
  if (!by && (deeds.has(lemma) || isAnybody(segment, subject, reduced))) return null;
  const sentenced = verdictOf(passive);
  if (sentenced) return sentenced;
  const tail = passiveTail(segment, { at, verb: group.verb, reduced, frames: someone });
  if (tail)
    return { ...plain, kind, speaker: by ?? tail.by, content: spansOf(segment, [tail.content]) };
  const alone = verb.frames.includes('someone') && by !== null;
  const thing = isThingBlamed(segment, subject.mention, lemma) ? [subject.phrase] : [];
  return alone ? { ...plain, kind, speaker: by, content: spansOf(segment, thing) } : null;
}

/** “people who had been accused of crimes”: nobody in particular. */
const isAnybody = (segment: Segment, { antecedent, mention }: Subject, reduced: boolean): boolean =>
  (antecedent !== null || reduced) &&
  /^(?:anyone|defendants|men|people|persons|suspects|those|women)$/.test(
    wordAt(segment, (antecedent ?? mention).from).lower,
  );

/** “those who are believed to be on board”, “the crew of those believed to be”: nobody’s forecast. */
const isOfThose = (segment: Segment, { antecedent }: Subject): boolean =>
  antecedent !== null && wordAt(segment, antecedent.to - 1).lower === 'those';

/** “was found guilty of theft”, “was given a fine”. */
function verdictOf({ segment, form, subject, by, at, cue, reduced }: Passive): Finding | null {
  const { lemma, frames } = form.verb;
  const from = frames.includes('someone guilty') ? verdictEnd(segment, at) : null;
  const given = frames.includes('someone term') && !reduced ? termAt(segment, at) : null;
  const term = given && { ...given, to: Math.min(given.to, objectEnd(segment, given.from)) };
  const guilt = from === null ? null : rest(segment, from);
  const told = guilt && { ...guilt, to: Math.min(guilt.to, objectEnd(segment, guilt.from)) };
  const content = from === null ? term : (told ?? { from: at, to: from });
  if (!content) return null;
  const target = subject.mention;
  return {
    segment,
    lemma,
    cue,
    target,
    kind: 'orders',
    speaker: by,
    content: spansOf(segment, [content]),
  };
}

/** Who is told behind what something was called: “hailed as good news by the crew”. */
function agentIn(segment: Segment, { from, to }: WordRange): { at: number; by: Subject } | null {
  for (let at = from + 1; at < to; at += 1) {
    if (wordAt(segment, at).lower !== 'by' || wordAt(segment, at + 1).when) continue;
    const by = subjectAfter(segment, at + 1);
    return by && canSpeak(segment, by) ? { at, by } : null;
  }
  return null;
}

/** “was described by Bell as a bluff”, “is reported to have left”, “was banned”: the subject is content. */
function ofContent(passive: Passive): Finding | null {
  const { segment, form, subject, by, at, cue, group } = passive;
  const { verb } = form;
  const { frames, kind, lemma } = verb;
  const plain = { segment, lemma, kind, speaker: by, cue, target: null };
  const about = subject.antecedent ?? subject.phrase;
  const called = frames.some((frame) => frame === 'thing as' || frame === 'thing so');
  if (by && called && weakVerbs.has(lemma) && !canSpeak(segment, by)) return null;
  if (called && !(frames.includes('thing') && isBoundary(segment, at))) {
    const as = wordAt(segment, at).lower === 'as' ? at + 1 : at;
    const said = { from: as, to: clauseEnd(segment, as, group.verb) };
    const later = by || as === at ? null : agentIn(segment, said);
    const told = by !== null || later !== null || (as > at && kind === 'states');
    if (!told || said.to <= said.from) return null;
    const content = [about, later ? { from: as, to: later.at } : said];
    return { ...plain, speaker: later?.by ?? by, content: spansOf(segment, content) };
  }
  if (!by && !agentless.has(kind)) return null;
  if (!by && kind === 'predicts' && isOfThose(segment, subject)) return null;
  if (by && (kind === 'states' || lemma === 'threaten') && !canSpeak(segment, by)) return null;
  if (lemma === 'maintain') return null;
  const it = wordAt(segment, subject.mention.from).lower === 'it';
  const loose = weakVerbs.has(lemma) && kind !== 'orders' && kind !== 'states';
  if (!by && loose && !it) return null;
  if (givesOut(segment, about, verb)) return givenOut(passive, about);
  const takes = frames.some((frame) => frame === 'clause' || frame === 'thing');
  if (!takes && !(it && frames.includes('that'))) return null;
  const open =
    wordAt(segment, afterAsides(segment, at)).text === ',' ||
    questionWords.has(wordAt(segment, at).lower) ||
    wordAt(segment, at).lower === 'if';
  const found = open ? null : readComplement(segment, at, ['clause', 'to'])?.content;
  const relative = !it && found && wordAt(segment, found.from - 1).lower === 'that';
  const complement = relative ? null : found;
  if (it) return complement ? { ...plain, content: spansOf(segment, [complement]) } : null;
  if (group.negated && !isInfinitive(segment, at)) return null;
  if (complement) return { ...plain, content: spansOf(segment, [about, complement]) };
  const state =
    /^(?:ADJ|VERB)$/.test(wordAt(segment, at).tag) || wordAt(segment, at).lower === 'dead';
  if (!by && lemma === 'report' && state) {
    const how = { from: at, to: clauseEnd(segment, at, group.verb) };
    return { ...plain, content: spansOf(segment, [about, how]) };
  }
  const expected = kind === 'predicts' && isBoundary(segment, at) && lemma !== 'fear';
  if (expected || lemma === 'cite') return { ...plain, content: spansOf(segment, [about]) };
  if (by || (kind === 'announces' && frames.includes('thing')))
    return { ...plain, content: spansOf(segment, [about]) };
  if ((kind !== 'orders' && lemma !== 'propose') || lemma === 'require') return null;
  const behind = { from: at, to: clauseEnd(segment, at, group.verb) };
  const more = wordAt(segment, at).tag === 'ADP' ? [about, behind] : [about];
  return { ...plain, content: spansOf(segment, more) };
}
