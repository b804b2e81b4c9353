import type { Subject } from '@/lib/claims/model/subject';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { subjectOf } from '@/lib/claims/clauses/subject-of';
import { clauseOf } from '@/lib/claims/clauses/clause-at';
import type { Clause } from '@/lib/claims/model/clause';
import { hasOwnSubject, subjectBefore } from '@/lib/claims/clauses/subject';
import type { VerbGroup } from '@/lib/claims/grammar/verb-group';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { type SpeechForm, speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { closesWords } from '@/lib/claims/grammar/asides';
import { nameIn } from '@/lib/claims/grammar/mention';
import { papers, people } from '@/lib/claims/lexicon/who/people';
import type { Finding } from '@/lib/claims/model/finding';
import { chainTo, withSecond } from '@/lib/claims/grammar/phrase-chain';
import { type Segment, type Word, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** Whether a base form may go with a subject: “officials say”, not “let Acme claim”. */
function agrees(
  segment: Segment,
  { mention, phrase, antecedent }: Subject,
  { verb }: SpeechForm,
): boolean {
  const last = wordAt(segment, mention.to - 1);
  const head = wordAt(segment, (segment.phrases[phrase.from]?.to ?? phrase.to) - 1);
  const many = [last, head].some(({ lower }) => /(?:s|^data|^media|^percent)$/.test(lower));
  const several = phrase.to - phrase.from > 2 || many;
  return (
    verb.lemma === 'say' ||
    antecedent !== null ||
    several ||
    last.tag === 'PRON' ||
    people.has(last.lower)
  );
}

/** Whether the claim before is in the present of several: “drivers dispute the bill and say …”. */
function saysNow(segment: Segment, last: Finding | undefined): boolean {
  const cue = last?.cue && wordAt(segment, last.cue.to - 1);
  return cue ? speechForm(cue)?.forms.has('base') === true : false;
}

/** “refuses to release it or explain why”: no statement, but part of an infinitive. */
const isBare = ({ forms }: SpeechForm, group: VerbGroup): boolean =>
  group.from === group.verb &&
  forms.has('base') &&
  !forms.has('past') &&
  group.auxiliaries.length === 0;

/** Verbs, by lemma, behind which somebody does something without “to”: “makes owners question the rule”. */
const causing: ReadonlySet<string> = new Set([
  'have',
  'hear',
  'help',
  'let',
  'make',
  'see',
  'watch',
]);

const isCaused = (segment: Segment, { phrase }: Subject): boolean =>
  wordAt(segment, phrase.from - 1).tag === 'VERB' &&
  causing.has(wordAt(segment, phrase.from - 1).lemma);

/** A speaker, and whether the words of it belong to this verb or to one before (“… and said”). */
export interface FoundSpeaker {
  readonly subject: Subject;
  readonly own: Subject | null;
}

/** How far back the subject of a joined verb is looked for. */
const maxDistance = 80;

/** Who is the subject of a verb of saying: its own, or that of the verb it is joined to. */
export function speakerOf(
  segment: Segment,
  group: VerbGroup,
  form: SpeechForm,
  before: readonly Finding[],
): FoundSpeaker | null {
  const [first] = group.auxiliaries;
  if (first === 'having' && group.from === 0) return null;
  const participle = first === undefined ? form.forms.has('ing') : first === 'having';
  if (participle) return shared(ofParticiple(segment, group, before));
  const clause = clauseOf(segment, group.from);
  if (clause?.role === 'joined') {
    const subject = subjectOf(segment, clause);
    if (subject && isExpletive(segment, subject)) return shared(before.at(-1)?.speaker ?? null);
    if (subject) return { subject, own: hasOwnSubject(segment, clause) ? subject : null };
  }
  if (!clause) return null;
  if (isBare(form, group) && /^(?:him|me|them|us)$/.test(wordAt(segment, group.from - 1).lower))
    return null;
  const own = subjectBefore(segment, group.from);
  const issuer = own?.antecedent ? ofIssued(segment, own.antecedent) : null;
  if (issuer) return shared(issuer);
  const bare = own !== null && isBare(form, group);
  if (bare && (isCaused(segment, own) || !agrees(segment, own, form))) return null;
  if (own) return { subject: own, own };
  if (isBare(form, group) && !saysNow(segment, before.at(-1))) return null;
  return joined(segment, group.from) ? shared(previous(segment, group.from, before)) : null;
}

const shared = (subject: Subject | null): FoundSpeaker | null => subject && { subject, own: null };

const openers = /^(?:after|and|in|upon|before|but|by|then|while|—|–|-|,|\()$/;

/** “…, adding that”: whoever spoke or acted before; “…, Acme saying that”: its own. */
function ofParticiple(
  segment: Segment,
  group: VerbGroup,
  earlier: readonly Finding[],
): Subject | null {
  const says = wordAt(segment, group.verb).lemma === 'say';
  let end = group.from;
  while (wordAt(segment, end - 1).when && !segment.phrases[end - 1]) end -= 1;
  const last = segment.phrases[end - 1];
  const filed = last ? filedWith(segment, last) : null;
  if (filed) return ofPaper(segment, filed);
  const bare = last && wordAt(segment, last.from - 1).lower === 'with';
  const phrase = last && (bare ? last : chainTo(segment, last));
  const lead = wordAt(segment, (phrase?.from ?? group.from) - 1);
  if (phrase && (lead.lower === 'with' || isSecondWith(segment, lead, earlier.at(-1)))) {
    const subject = subjectOf(segment, { subject: { from: phrase.from, to: group.from } });
    const speaks = subject && (canSpeak(segment, subject) || (says && isShare(segment, phrase)));
    return speaks ? subject : null;
  }
  const cited =
    lead.lower === 'as' && phrase === undefined ? citedBefore(segment, group.from - 1) : undefined;
  if (cited) return { mention: nameIn(segment, cited), phrase: cited, antecedent: null };
  if (phrase && lead.text === ',') return subjectBefore(segment, group.from);
  if (phrase && says && isShare(segment, phrase))
    return { mention: phrase, phrase, antecedent: null };
  const hearer = phrase ? beforeHearer(segment, phrase, group.from) : null;
  if (hearer) return hearer;
  if (phrase) return papers.has(wordAt(segment, last.to - 1).lower) ? ofPaper(segment, last) : null;
  const report = lead.text === ',' ? reportBefore(segment, group.from - 1) : null;
  if (report) return { mention: report, phrase: report, antecedent: null };
  if (says && group.from === 1 && /^(?:ADP|SCONJ)$/.test(lead.tag)) return mainSubject(segment);
  const own = besideSubject(segment, group.from);
  if (own) return subjectOf(segment, { subject: own });
  if (lead.lower === 'in' && wordAt(segment, group.from - 2).tag === 'NOUN') return null;
  const before = earlier.at(-1)?.content.at(-1);
  if (before && before.end > wordAt(segment, group.verb).start) return null;
  const opens =
    group.from === 0 ||
    openers.test(lead.lower) ||
    lead.tag === 'ADV' ||
    lead.speech ||
    closesWords(segment, group.from - 1);
  if (!opens || isForDoing(segment, group.from)) return null;
  const actor = previous(segment, besideDoing(segment, group.from), earlier);
  return actor && !actor.antecedent && isPointer(segment, actor) ? null : actor;
}

/** “40 percent of voters saying”, “three in ten saying”: a share of those who were asked. */
function isShare({ words }: Segment, { from, to }: WordRange): boolean {
  const told = words.slice(from, to);
  return (
    told.some(({ lower }) => /^(?:percent|%)$/.test(lower)) ||
    told.filter(({ tag }) => tag === 'NUM').length > 1
  );
}

/** “emailed donors saying”, “opened the fair saying”: whoever wrote to them, or did what only leads on. */
function beforeHearer(segment: Segment, { from, to }: WordRange, verb: number): Subject | null {
  if (to !== verb || !addressing.has(wordAt(segment, from - 1).lemma)) return null;
  return nearestSubject(segment, from);
}

/** Verbs, by lemma, that what was said goes with: “ended the talk saying”. */
const addressing: ReadonlySet<string> = new Set([
  'address',
  'begin',
  'close',
  'conclude',
  'email',
  'end',
  'finish',
  'interrupt',
  'open',
  'start',
  'text',
]);

/** “fined him for publicly defending”: whoever was fined, whom the words before need not name. */
const isForDoing = (segment: Segment, from: number): boolean =>
  wordAt(segment, from - 1).tag === 'ADV' && wordAt(segment, from - 2).lower === 'for';

/** “began by listing what Coe lacks and calling for more”: where the verb stands that “and” joins a second to. */
function besideDoing(segment: Segment, from: number): number {
  if (wordAt(segment, from - 1).tag !== 'CCONJ') return from;
  for (let i = from - 2; i > Math.max(0, from - maxDistance); i -= 1) {
    const { lower, tag, quoted } = wordAt(segment, i);
    if (tag === 'VERB' && lower.endsWith('ing') && !quoted && wordAt(segment, i - 1).lower === 'by')
      return i;
  }
  return from;
}

/** “That is why she left before announcing it”: what was told, which is nobody. */
const isPointer = (segment: Segment, { mention }: Subject): boolean =>
  /^(?:that|there)$/.test(wordAt(segment, mention.from).lower);

/** “but the agency when announcing”: who stands between a conjunction and what tells when. */
function besideSubject(segment: Segment, from: number): WordRange | null {
  const last = segment.phrases[from - 2];
  if (!/^(?:when|while)$/.test(wordAt(segment, from - 1).lower) || last?.to !== from - 1)
    return null;
  const whole = chainTo(segment, last);
  const lead = wordAt(segment, whole.from - 1);
  return whole.from === 0 || lead.tag === 'CCONJ' || lead.text === ';' ? whole : null;
}

/** “filed a complaint with the police accusing Lund”: the paper that somebody was given. */
function filedWith(segment: Segment, { from }: WordRange): WordRange | null {
  const paper = segment.phrases[from - 2];
  if (wordAt(segment, from - 1).lower !== 'with' || paper?.to !== from - 1) return null;
  return papers.has(wordAt(segment, paper.to - 1).lower) ? paper : null;
}

/** So many words stand at most between “cited” and “as saying”. */
const maxCited = 14;

/** Who is cited before “as”: “cited Bell, head of the union, as saying”. */
function citedBefore(segment: Segment, as: number): WordRange | undefined {
  for (let i = as - 1; i > as - maxCited && i > 0; i -= 1) {
    const { lemma, tag } = wordAt(segment, i - 1);
    const phrase = segment.phrases[i];
    if (/^(?:cite|quote)$/.test(lemma) && phrase?.from === i) return withSecond(segment, phrase);
    if (tag === 'VERB' || tag === 'AUX') return undefined;
  }
  return undefined;
}

/** “with Bell calling it dear and Moen calling it late”: the second of them. */
const isSecondWith = (segment: Segment, lead: Word, last: Finding | undefined): boolean =>
  lead.tag === 'CCONJ' &&
  last?.speaker != null &&
  wordAt(segment, last.speaker.phrase.from - 1).lower === 'with';

/** What one does with the papers of others, by lemma: “carried placards asking”. */
const holding: ReadonlySet<string> = new Set(['carry', 'find', 'hold', 'receive', 'see', 'wave']);

/** Where a phrase ends before what it is called for short: “the Harbour Council (HC),”. */
function beforeBrackets(segment: Segment, end: number): number {
  if (wordAt(segment, end - 1).text !== ')') return end;
  const open = segment.words.slice(0, end).findLastIndex(({ text }) => text === '(');
  return open > 0 ? open : end;
}

/** “The journal published a study by two chemists, saying”: a paper that tells whose it is. */
function reportBefore(segment: Segment, comma: number): WordRange | null {
  const end = beforeBrackets(segment, comma);
  const last = segment.phrases[end - 1];
  const whole = last && chainTo(segment, last);
  const paper = whole && segment.phrases[whole.from];
  if (!paper || whole.to !== end || wordAt(segment, paper.to).lower !== 'by') return null;
  const given = /^(?:issue|publish|release)$/.test(wordAt(segment, whole.from - 1).lemma);
  return given && papers.has(wordAt(segment, paper.to - 1).lower) ? whole : null;
}

/** What one gives out to say something. */
const issued: ReadonlySet<string> = new Set([
  'announcement',
  'letter',
  'memo',
  'message',
  'note',
  'notice',
  'post',
  'proclamation',
  'release',
  'statement',
  'tweet',
]);

/** Verbs of giving out, by lemma. */
const issuing: ReadonlySet<string> = new Set([
  'circulate',
  'issue',
  'make',
  'post',
  'publish',
  'put',
  'release',
  'send',
  'share',
  'write',
]);

/** “The council released a statement, which said”: the council. */
function ofIssued(segment: Segment, paper: WordRange): Subject | null {
  const phrase = segment.phrases[paper.from];
  if (!phrase || !issued.has(wordAt(segment, phrase.to - 1).lower)) return null;
  return issuing.has(wordAt(segment, phrase.from - 1).lemma)
    ? nearestSubject(segment, phrase.from)
    : null;
}

/** “The council issued a statement saying”: the council; “because of reports saying”: the reports. */
function ofPaper(segment: Segment, phrase: WordRange): Subject | null {
  const verb = wordAt(segment, phrase.from - 1).tag === 'ADP' ? phrase.from - 2 : phrase.from - 1;
  const { tag, lemma } = wordAt(segment, verb);
  const isIssued =
    tag === 'VERB' && !holding.has(lemma) && (verb === phrase.from - 1 || issuing.has(lemma));
  const issuer = isIssued ? nearestSubject(segment, phrase.from) : null;
  return issuer ?? { mention: phrase, phrase, antecedent: null };
}

function joined(segment: Segment, from: number): boolean {
  let i = from - 1;
  while (wordAt(segment, i).tag === 'ADV') i -= 1;
  return wordAt(segment, i).tag === 'CCONJ' || wordAt(segment, i).lower === 'but';
}

/** The speaker before, unless somebody else has acted since; else whoever acted last. */
function previous(segment: Segment, to: number, earlier: readonly Finding[]): Subject | null {
  if (to === 0) return mainSubject(segment);
  const last = earlier.findLast((finding) => !isNested(finding, earlier));
  const verb = finiteVerbs(segment, to).next().value;
  if (!last?.speaker || (verb !== undefined && !governs(segment, last, verb))) {
    return outerSubject(segment, to) ?? nearestSubject(segment, to) ?? last?.speaker ?? null;
  }
  return last.speaker;
}

/**
 * “Bell came close to a promise that Coe would pay, saying”, “Bell left after Coe came, saying”: a comma
 * before a verb in -ing ends the clause before, so that whoever acts in the clause around it says so; not
 * where the clause before is one of saying itself.
 */
function outerSubject(segment: Segment, to: number): Subject | null {
  const verb = finiteVerbs(segment, to).next().value;
  let clause = verb === undefined ? null : clauseOf(segment, verb);
  if (wordAt(segment, to - 1).text !== ',' || isSpoken(segment, clause)) return null;
  let found: Subject | null = null;
  while (
    clause?.parent &&
    /^(?:adverbial|complement)$/.test(clause.role) &&
    !isAt(segment, clause)
  ) {
    clause = clause.parent;
    const subject = subjectOf(segment, clause);
    if (subject && subject.phrase.to <= to && acts(segment, subject)) found = subject;
  }
  return found;
}

/** Whether the verb of a clause is one of saying. */
const isSpoken = (segment: Segment, clause: Clause | null): boolean =>
  clause?.verb?.passive === false && speechForm(wordAt(segment, clause.verb.verb)) !== undefined;

/** “at the mill where two men sang”: what tells of a place has a subject of its own. */
const isAt = (segment: Segment, { opener }: Clause): boolean =>
  wordAt(segment, opener).lower === 'where';

/** Whether a subject can do something: “there is”, “it is likely that” have none. */
const acts = (segment: Segment, subject: Subject): boolean =>
  !subject.antecedent &&
  canSpeak(segment, subject) &&
  !claimNoun(wordAt(segment, subject.mention.to - 1).lower) &&
  !/^(?:it|that|this)$/.test(wordAt(segment, subject.mention.from).lower) &&
  !isExpletive(segment, subject);

/** “there” of “there are two”: nobody. */
const isExpletive = (segment: Segment, { mention }: Subject): boolean =>
  wordAt(segment, mention.from).lower === 'there';

/** Whether a verb is the cue of a claim or stands in its content. */
function governs(segment: Segment, { cue, content }: Finding, verb: number): boolean {
  const { start } = wordAt(segment, verb);
  return verb < (cue?.to ?? 0) || content.some((span) => span.start <= start && start < span.end);
}

function isNested(finding: Finding, earlier: readonly Finding[]): boolean {
  const cue = finding.cue && wordAt(finding.segment, finding.cue.from);
  return earlier.some(
    ({ content }) => cue && content.some((span) => span.start <= cue.start && cue.start < span.end),
  );
}

/** “Describing the plan as old, Bell explained …”: the subject after the first comma. */
function mainSubject(segment: Segment): Subject | null {
  const comma = segment.words.findIndex((word, i) => {
    const next = segment.phrases[afterMark(segment, i + 1)];
    return word.text === ',' && next && /^(?:VERB|AUX)$/.test(wordAt(segment, next.to).tag);
  });
  const phrase = segment.phrases[afterMark(segment, comma + 1)];
  return comma < 0 || !phrase ? null : subjectBefore(segment, phrase.to);
}

/** Behind the mark that closes a quotation. */
const afterMark = (segment: Segment, at: number): number => {
  const { quoted, tag } = wordAt(segment, at);
  return quoted && tag === 'PUNCT' ? at + 1 : at;
};

/** The subject of the last finite verb before an index, relative clauses aside. */
export function nearestSubject(
  segment: Segment,
  to: number,
  suits: (subject: Subject, verb: number) => boolean = () => true,
): Subject | null {
  for (const verb of finiteVerbs(segment, to)) {
    const subject = subjectBefore(segment, verb);
    if (subject && !subject.antecedent && suits(subject, verb)) return subject;
  }
  return null;
}

/** The finite verbs before an index, the last first. */
function* finiteVerbs(segment: Segment, to: number): Generator<number> {
  for (let i = to - 1; i >= Math.max(0, to - maxDistance); i -= 1) {
    const word = wordAt(segment, i);
    const finite = word.tag === 'AUX' || (word.tag === 'VERB' && !word.lower.endsWith('ing'));
    if (finite && !word.quoted && wordAt(segment, i - 1).lower !== 'to') yield i;
  }
}
