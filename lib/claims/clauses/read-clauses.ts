import type { Clause, ClauseRole } from '@/lib/claims/clauses/clause';
import { isFinitePast } from '@/lib/claims/clauses/is-finite-past';
import { subjectIn, type SubjectPhrase } from '@/lib/claims/clauses/subject-in';
import { mayJoin } from '@/lib/claims/clauses/tense';
import { type VerbGroup, verbGroups } from '@/lib/claims/clauses/verb-groups';
import { chainTo } from '@/lib/claims/grammar/phrase-chain';
import { clauseTakers } from '@/lib/claims/lexicon/grammar/clause-takers';
import {
  halfSubordinators,
  questionWords,
  relativePronouns,
  subordinators,
} from '@/lib/claims/lexicon/grammar/openers';
import { phrasalForm } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { weakVerbs } from '@/lib/claims/lexicon/speech/weak-verbs';
import { verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';
import { people } from '@/lib/claims/lexicon/who/people';
import type { Segment, Word, WordRange } from '@/lib/claims/model/segment';

type Words = Pick<Segment, 'words' | 'phrases'>;

/** A clause while it is read. */
interface Draft {
  role: ClauseRole;
  opener: number;
  from: number;
  to: number;
  subject: WordRange | null;
  verb: VerbGroup | null;
  parent: Draft | null;
  antecedent: WordRange | null;
  inverted: boolean;
  governor: VerbGroup | null;
  /** Its opener may be a preposition as well (“after the match”). */
  half: boolean;
  /** A noun phrase that waits for its verb while a clause about it is read. */
  waiting: SubjectPhrase | null;
}

/**
 * The clauses of a sentence in the order of their verbs. One way through the words, with a stack of
 * the clauses that are open: a finite verb goes to the innermost one that waits for a verb, opens a
 * complement after a verb that takes one, or is joined to the one that it agrees with.
 */
export function readClauses(segment: Words): Clause[] {
  return new ClauseReader(segment).read();
}

const singular: ReadonlySet<string> = new Set(['does', 'has', 'is', 'was']);

/** So many words back a conjunction is looked for. */
const maxLook = 60;

/** So deep clauses are nested at most; a hostile text nests them deeper. */
const maxDepth = 24;

class ClauseReader {
  readonly #words: readonly Word[];
  readonly #groups: ReadonlyMap<number, VerbGroup>;
  readonly #segment: Words;
  readonly #done: Draft[] = [];
  #top: Draft;
  /** The last group of verbs, finite or not, and where words that could be a subject begin. */
  #last: VerbGroup | null = null;
  #limit = 0;
  /** The group of verbs before the last. */
  #host: VerbGroup | null = null;

  constructor(segment: Words) {
    this.#segment = segment;
    this.#words = segment.words;
    this.#groups = verbGroups(segment.words);
    this.#top = this.#open('main', -1, 0, null);
  }

  read(): Clause[] {
    const words = this.#words;
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i];
      const group = this.#groups.get(i);
      if (group) {
        this.#verb(group);
        i = group.to - 1;
      } else if (word) this.#word(word, i);
    }
    this.#closeTo(null, words.length);
    return this.#done.filter(({ verb }) => verb !== null).toSorted((a, b) => at(a) - at(b));
  }

  #open(role: ClauseRole, opener: number, from: number, parent: Draft | null): Draft {
    return {
      role,
      opener,
      from,
      to: from,
      subject: null,
      verb: null,
      parent,
      antecedent: null,
      inverted: false,
      governor: null,
      half: false,
      waiting: null,
    };
  }

  #push(role: ClauseRole, opener: number, from: number, more: Partial<Draft> = {}): Draft {
    if (this.#depth() >= maxDepth) this.#pop(from);
    const draft = { ...this.#open(role, opener, from, this.#top), ...more };
    this.#top = draft;
    this.#limit = Math.max(from, opener + 1);
    return draft;
  }

  #depth(): number {
    let depth = 0;
    for (let each: Draft | null = this.#top; each; each = each.parent) depth += 1;
    return depth;
  }

  #pop(to: number): void {
    const draft = this.#top;
    draft.to = to;
    if (!draft.verb && draft.waiting) this.#handUp(draft);
    this.#done.push(draft);
    if (draft.parent) this.#top = draft.parent;
  }

  /** Closes clauses until one is on top. */
  #closeTo(draft: Draft | null, to: number): void {
    while (this.#top !== draft && this.#top.parent) this.#pop(to);
    if (draft === null) this.#pop(to);
  }

  /** “The man after the match said”: the verb that “after” took belongs to what waits for one. */
  #handUp(draft: Draft): void {
    const thief = this.#done.find(
      (each) =>
        each.parent === draft &&
        each.verb &&
        (each.half || each.role === 'complement') &&
        each.subject !== null,
    );
    if (!thief || !draft.waiting) return;
    draft.verb = thief.verb;
    draft.subject = draft.waiting;
    thief.verb = null;
  }

  #word(word: Word, i: number): void {
    const { lower, tag, text } = word;
    if (word.speech) {
      if (this.#top.half && !this.#top.verb) this.#pop(i);
      return;
    }
    if (word.quoted && tag === 'PUNCT') return;
    if (/^[.;?!…]+$/.test(text)) {
      this.#closeTo(null, i);
      this.#top = this.#open('main', -1, i + 1, null);
      this.#last = null;
      this.#limit = i + 1;
    } else if (text === ':') {
      this.#push('joined', i, i + 1);
      this.#last = null;
    } else if (/^[,–—]$/.test(text)) {
      if (this.#top.half && !this.#top.verb) this.#pop(i);
    } else this.#opener(word, i, lower, tag);
  }

  #opener(word: Word, i: number, lower: string, tag: string): void {
    if (word.when && tag !== 'SCONJ') return;
    const previous = this.#words[i - 1];
    const before = previous?.text === ',' || previous?.tag === 'ADP' ? i - 2 : i - 1;
    const noun = this.#segment.phrases[before] ?? this.#segment.phrases[i - 1];
    if (lower === 'that' && (tag === 'SCONJ' || (tag === 'PRON' && !noun))) {
      if (tag === 'SCONJ') this.#complement(i);
      return;
    }
    if (
      relativePronouns.has(lower) &&
      (tag !== 'DET' || lower === 'whose') &&
      (noun || lower !== 'that')
    ) {
      if (this.#segment.phrases[i]?.from === i && lower === 'that') return;
      if (!this.#top.verb && !this.#top.waiting)
        this.#top.waiting = this.#outerSubject(noun?.to ?? i);
      if (noun) this.#expectComplement(noun.to);
      const chain = noun && chainTo(this.#segment, noun);
      const antecedent = chain ? { from: Math.max(chain.from, this.#limit), to: chain.to } : null;
      this.#push(noun ? 'relative' : 'complement', i, i + 1, {
        antecedent,
        governor: noun ? null : this.#last,
      });
      return;
    }
    if (subordinators.has(lower) && tag !== 'NOUN') this.#adverbial(i, false);
    else if (questionWords.has(lower) && tag !== 'NOUN' && tag !== 'DET') this.#question(i);
    else if (halfSubordinators.has(lower) && !this.#isAdverb(i)) this.#adverbial(i, true);
  }

  /** “who once served”: no clause opens between a relative pronoun and its verb. */
  #isAdverb(i: number): boolean {
    const previous = this.#words[i - 1];
    return (
      previous?.tag === 'PRON' &&
      relativePronouns.has(previous.lower) &&
      this.#groups.get(i + 1) !== undefined
    );
  }

  /** “said the man who fell died”: what a verb takes begins before the relative clause. */
  #expectComplement(to: number): void {
    const { verb } = this.#top;
    const waiting = verb && this.#outerSubject(to);
    if (!verb || !waiting || !this.#takesClause(verb) || !this.#governs(verb, waiting)) return;
    this.#push('complement', -1, waiting.from, { half: true, waiting, governor: verb });
  }

  /** What waits for its verb before a clause about the last of it: “Acme, a firm” before “which”. */
  #outerSubject(to: number): SubjectPhrase | null {
    const last = subjectIn(this.#segment, this.#limit, to);
    if (!last?.afterComma) return last;
    return subjectIn(this.#segment, this.#limit, last.from - 1) ?? last;
  }

  /** “said … that”, “and that”: the clause goes beside the one that “that” opened before. */
  #complement(i: number): void {
    const conj = this.#words[i - 1];
    if (conj?.tag === 'CCONJ' || conj?.text === ',') {
      for (let each: Draft | null = this.#top; each?.parent; each = each.parent) {
        if (each.role !== 'complement' || !each.verb) continue;
        this.#closeTo(each.parent, i);
        break;
      }
    }
    this.#wait(i);
    this.#push('complement', i, i + 1, { governor: this.#last });
  }

  #question(i: number): void {
    this.#wait(i);
    const previous = this.#words[i - 1];
    const asked = previous?.tag === 'VERB' || previous?.tag === 'ADP';
    this.#push(asked ? 'complement' : 'adverbial', i, i + 1, {
      governor: asked ? this.#last : null,
    });
  }

  #adverbial(i: number, half: boolean): void {
    if (half && this.#top.half && !this.#top.verb) this.#pop(i);
    this.#wait(i);
    this.#push('adverbial', i, i + 1, { half });
  }

  /** What stands before an opener waits for its verb, where its clause has none yet. */
  #wait(i: number): void {
    if (this.#top.verb || this.#top.waiting) return;
    this.#top.waiting = subjectIn(this.#segment, this.#limit, i);
  }

  #verb(group: VerbGroup): void {
    const finite = this.#place(group);
    if (!finite) {
      if (!this.#top.verb && !this.#top.waiting && this.#top.role !== 'relative')
        this.#wait(group.from);
      if (this.#top.inverted && this.#top.verb?.auxiliaries.length === 0)
        this.#top.verb = {
          ...group,
          auxiliaries: this.#auxiliaries(this.#top.verb),
          negated: this.#top.verb.negated,
        };
    }
    this.#host = this.#last;
    this.#last = group;
    if (finite) this.#limit = group.to;
  }

  #auxiliaries({ from, to }: VerbGroup): string[] {
    return this.#words.slice(from, to).map((word) => word.lower);
  }

  /** Gives a group of verbs its clause, if it is finite there. */
  #place(group: VerbGroup): boolean {
    const { form } = group;
    if (form === 'infinitive' || form === 'ing') return false;
    if (this.#isJoined(group)) return this.#join(group);
    if (form === 'participle') return false;
    const top = this.#top;
    const gerund = group.form === 'finite' ? this.#gerund(group) : null;
    const own = gerund ? null : this.#nonfiniteOwn(group);
    const near =
      this.#isAfterAside(group) || this.#isBeforeSpeaker(group)
        ? null
        : (gerund ?? own ?? this.#subjectFor(group) ?? this.#subjectAfterLast(group));
    if (form === 'plain' && !this.#agrees(group, near)) return false;
    if (form === 'past' && !this.#isFinite(group, near)) return false;
    if (!near) return this.#withoutSubject(group);
    const governor = gerund ? this.#host : own ? this.#last : top.verb;
    if (governor && this.#governs(governor, near) && !this.#endsRelative(group, governor)) {
      this.#addComplement(group, near);
      return true;
    }
    if (near.afterComma && !top.verb && this.#interrupts(top, group, near)) return true;
    if (!top.verb && top.waiting === null) return this.#fill(top, group, near);
    const conj = this.#words[near.from - 1];
    const vacant = this.#vacant();
    if (near.afterComma || conj?.text === ',') {
      const outer = this.#vacant(true);
      if (outer && this.#interrupts(outer, group, near)) return true;
      if (outer) return this.#fillUp(outer, group, near);
      if (vacant) return this.#fillUp(vacant, group, near);
      return this.#aside(group, near);
    }
    const joins = this.#words
      .slice(Math.max(this.#limit, near.from - maxLook), near.from)
      .some(({ tag }) => tag === 'CCONJ');
    if ((conj?.tag === 'CCONJ' || joins) && top.verb) return this.#joinOwn(group, near);
    if (vacant === top) return this.#fill(top, group, near);
    if (vacant?.waiting) return this.#fillUp(vacant, group, vacant.waiting);
    if (vacant) return this.#fillUp(vacant, group, near);
    if (
      near.before &&
      near.before.from >= this.#limit &&
      !(this.#last && this.#hearsAt(this.#last))
    ) {
      this.#push('relative', -1, near.from, {
        antecedent: near.before,
        subject: near,
        verb: group,
      });
      return true;
    }
    const takes = top.verb !== null && this.#takesClause(top.verb);
    if (!takes && form === 'finite' && group.auxiliaries.length === 0 && this.#isSingular(group)) {
      const verb = this.#words[group.verb];
      if (verb?.tag === 'VERB') return false;
    }
    this.#push('complement', -1, near.from, { subject: range(near), verb: group });
    return true;
  }

  /** “The union that called the strike said”: a verb that needs “that” leaves what follows to the noun. */
  #endsRelative(group: VerbGroup, governor: VerbGroup): boolean {
    const verb = this.#words[governor.verb];
    return (
      this.#top.role === 'relative' &&
      verb !== undefined &&
      needsThat(verb) &&
      this.#isQuotative(group) &&
      this.#vacant()?.waiting != null
    );
  }

  /** “said selling it would be wrong”: the verb in -ing that is the subject. */
  #gerund(group: VerbGroup): SubjectPhrase | null {
    const last = this.#last;
    if (last?.form !== 'ing' || last.from < this.#limit) return null;
    let i = last.from - 1;
    if (this.#words[i]?.tag === 'PART' || this.#words[i]?.tag === 'ADV') i -= 1;
    const host = this.#host;
    if (!host || host.to !== i + 1 || !this.#takesClause(host)) return null;
    if (
      this.#words
        .slice(last.to, group.from)
        .some(({ text, tag }) => text === ',' || tag === 'CCONJ')
    )
      return null;
    return { from: i + 1, to: group.from, afterComma: false, before: null };
  }

  /** The subject that stands after a verb without a clause of its own that takes one: “saying sales fell”. */
  #nonfiniteOwn(group: VerbGroup): SubjectPhrase | null {
    const last = this.#last;
    if (!last || last.to <= this.#limit || !this.#takesClause(last)) return null;
    const own = subjectIn(this.#segment, last.to, group.from);
    return own && this.#governs(last, own) ? own : null;
  }

  /** “Bell, who runs the bank, said”: the comma closes what was told of her. */
  #isAfterAside({ from }: VerbGroup): boolean {
    const closes = /^[,)–—]$/.test(this.#words[from - 1]?.text ?? '');
    return closes && this.#top.verb !== null && this.#vacant()?.waiting != null;
  }

  /** “Nonsense, says Bell.” */
  #isBeforeSpeaker({ from, to, verb }: VerbGroup): boolean {
    const word = this.#words[verb];
    const phrase = this.#segment.phrases[to];
    if (!word || phrase?.from !== to || this.#words[from - 1]?.text !== ',' || this.#top.verb)
      return false;
    const commas = this.#words
      .slice(Math.max(this.#limit, from - maxLook), from)
      .filter(({ text }) => text === ',').length;
    const next = this.#words[phrase.to];
    return commas === 1 && speechForm(word) !== undefined && (!next || next.tag === 'PUNCT');
  }

  #subjectAfterLast(group: VerbGroup): SubjectPhrase | null {
    return this.#last
      ? subjectIn(this.#segment, Math.max(this.#limit, this.#last.to), group.from)
      : null;
  }

  /** The subject in the words since the clause began or since its verb; after “and” where that parts two clauses. */
  #subjectFor(group: VerbGroup): SubjectPhrase | null {
    const from = Math.max(this.#limit, this.#top.from);
    const whole = subjectIn(this.#segment, from, group.from);
    if (!this.#top.verb || !whole) return whole;
    let conj = group.from - 1;
    while (conj > Math.max(from, group.from - maxLook) && this.#words[conj]?.tag !== 'CCONJ')
      conj -= 1;
    if (conj <= from) return whole;
    const comma = this.#words[conj - 1]?.text === ',';
    const commas = this.#words
      .slice(Math.max(from, conj - maxLook), conj)
      .filter(({ text }) => text === ',').length;
    const lists =
      this.#takesClause(this.#top.verb) && !(comma && commas === 1) && !this.#isSingular(group);
    return lists ? whole : (subjectIn(this.#segment, conj + 1, group.from) ?? whole);
  }

  /** Whether a verb cannot have two for its subject: “is”, “has”, “says”. */
  #isSingular({ from }: VerbGroup): boolean {
    const word = this.#words[from];
    return (
      word !== undefined &&
      (singular.has(word.lower) || verbFormsOf(word.lower, word.lemma).has('third'))
    );
  }

  #isFinite(group: VerbGroup, near: SubjectPhrase | null): boolean {
    let back = group.from - 1;
    while (this.#words[back]?.tag === 'ADV') back -= 1;
    const previous = this.#words[back];
    if (!near) {
      if (previous?.speech || (previous?.text === ',' && this.#top.verb === null))
        return this.#isQuotative(group);
      if (this.#top.role === 'relative' && !this.#top.verb) return true;
      return this.#vacant()?.waiting != null || this.#pairBefore(this.#top.subject) !== null;
    }
    if (previous?.text === ',' && near.to === back) return false;
    if (near.before && near.to === group.from) return true;
    if (this.#top.role === 'relative' && !this.#top.verb && near.from === this.#top.opener + 1)
      return true;
    const takes = this.#last
      ? this.#takesClause(this.#last) ||
        (this.#top.verb !== null && this.#takesClause(this.#top.verb))
      : false;
    if (
      this.#top.verb &&
      !this.#vacant() &&
      !takes &&
      !near.afterComma &&
      !near.before &&
      this.#words[near.from - 1]?.tag !== 'CCONJ'
    )
      return false;
    return isFinitePast(this.#segment, group, this.#groups);
  }

  #isQuotative({ verb }: VerbGroup): boolean {
    const word = this.#words[verb];
    return word !== undefined && speechForm(word) !== undefined;
  }

  /** Whether a plain form may go with its subject: “officials say”, not “let Acme say”. */
  #agrees(group: VerbGroup, near: SubjectPhrase | null): boolean {
    const waiting = near ?? this.#vacant()?.waiting;
    if (!waiting) return this.#top.role === 'relative' && !this.#top.verb;
    const head = this.#headOf(waiting);
    if (!head) return false;
    if (head.tag === 'PRON') return !/^(?:he|she|it|him|her|them|this|that)$/.test(head.lower);
    const last = this.#words[waiting.to - 1];
    const several = this.#words
      .slice(waiting.from, waiting.to)
      .some((word) => word.tag === 'CCONJ');
    if (head.tag === 'PROPN' && this.#words[group.verb]?.lemma === 'say') return true;
    return (
      several ||
      head.lower.endsWith('s') ||
      head.lower === 'some' ||
      head.lower === 'people' ||
      people.has(head.lower) ||
      last?.lower === 'people'
    );
  }

  #headOf(near: WordRange): Word | undefined {
    const phrase = this.#segment.phrases[near.from];
    return this.#words[Math.min(phrase?.to ?? near.to, near.to) - 1];
  }

  #takesClause({ verb }: VerbGroup): boolean {
    const word = this.#words[verb];
    if (!word) return false;
    const frames = (phrasalForm(this.#words.slice(verb, verb + 4)) ?? speechForm(word))?.verb
      .frames;
    return (
      clauseTakers.has(word.lemma) ||
      frames?.some((frame) => frame === 'clause' || frame === 'that' || frame === 'hearer') === true
    );
  }

  #hearsAt({ verb }: VerbGroup): boolean {
    const word = this.#words[verb];
    return word ? speechForm(word)?.verb.frames.includes('hearer') === true : false;
  }

  /** Whether a verb takes the clause whose subject follows: “said sales fell”, “said, sales fell”. */
  #governs(last: VerbGroup, own: SubjectPhrase): boolean {
    if (!this.#takesClause(last)) return false;
    let i = last.to;
    const hearer = this.#hearsAt(last) ? this.#segment.phrases[i] : undefined;
    if (hearer?.from === i && hearer.to <= own.from) i = hearer.to;
    if (this.#words[i]?.text === ',' && i + 1 === own.from) return true;
    while (
      i < own.from &&
      (this.#words[i]?.tag === 'ADV' || this.#words[i]?.when || this.#words[i]?.tag === 'ADP')
    )
      i += 1;
    const quoted = this.#words
      .slice(this.#top.from, last.from)
      .some(({ speech }) => speech !== null);
    const joined = this.#words[i - 1]?.tag === 'ADP' && !quoted;
    const manner = joined ? this.#segment.phrases[i] : undefined;
    const comma = manner?.from === i ? this.#afterPhrases(manner) : i;
    if (i >= own.from || (this.#words[comma]?.text === ',' && comma + 1 === own.from)) return true;
    if (this.#words.slice(last.to, own.from).some(({ tag }) => tag === 'CCONJ')) return false;
    return !own.afterComma || this.#words[last.to]?.text === ',';
  }

  /** Where “via its site around noon” ends: after the phrases that a preposition joins. */
  #afterPhrases({ to }: WordRange): number {
    let i = to;
    while (this.#words[i]?.when || this.#words[i]?.tag === 'ADP')
      i = this.#words[i]?.when ? i + 1 : (this.#segment.phrases[i + 1]?.to ?? i + 1);
    return i;
  }

  #addComplement(group: VerbGroup, subject: WordRange): void {
    if (!this.#top.verb) this.#wait(this.#last?.from ?? group.from);
    const governor =
      [this.#last, this.#host, this.#top.verb].find((each) => each && each.to <= subject.from) ??
      null;
    this.#push('complement', -1, subject.from, { subject: range(subject), verb: group, governor });
  }

  /** The nearest open clause that has no verb yet, the top one aside when it has one. */
  #vacant(whole = false): Draft | null {
    for (let each: Draft | null = this.#top; each; each = each.parent) {
      if (!each.verb && !(whole && each.half)) return each;
    }
    return null;
  }

  #fill(draft: Draft, group: VerbGroup, subject: WordRange | null): boolean {
    draft.verb = group;
    draft.subject = subject && range(subject);
    if (draft.role === 'main' && subject) draft.from = Math.min(draft.from, subject.from);
    return true;
  }

  #fillUp(draft: Draft, group: VerbGroup, subject: WordRange): boolean {
    this.#closeTo(
      draft,
      subject.to >= group.from - 1 && subject.from > draft.from ? subject.from : group.from,
    );
    return this.#fill(draft, group, subject);
  }

  #withoutSubject(group: VerbGroup): boolean {
    const top = this.#top;
    if (!top.verb && top.role === 'relative') return this.#fill(top, group, null);
    const vacant = this.#vacant();
    if (vacant?.waiting) return this.#fillUp(vacant, group, vacant.waiting);
    if (this.#isInverted(group)) {
      if (!top.verb) {
        this.#fill(top, group, null);
        top.inverted = !this.#isQuotative(group);
      } else this.#pushInserted(group, null);
      return true;
    }
    if (!top.verb && top.role !== 'main') return this.#fill(top, group, null);
    const subject = top.subject;
    if (top.verb && subject && this.#barePair(top)) return this.#closeBare(top, group);
    if (top.verb?.form === 'past' && subject && top.verb.to <= group.from) {
      top.verb = group;
      return true;
    }
    const relative = top.role === 'relative' ? top : null;
    if (relative?.antecedent && relative.parent?.verb && this.#takesClause(relative.parent.verb)) {
      const { antecedent } = relative;
      this.#closeTo(relative.parent, group.from);
      this.#push('complement', -1, antecedent.from, { subject: antecedent, verb: group });
      return true;
    }
    if (!top.verb) return this.#fill(top, group, null);
    return false;
  }

  /** “the protesters Wikinews interviewed”: two noun phrases with nothing between before the verb. */
  #barePair(top: Draft): boolean {
    return this.#pairBefore(top.subject) !== null;
  }

  #pairBefore(subject: WordRange | null): WordRange | null {
    if (!subject) return null;
    const before = this.#segment.phrases[subject.from - 1];
    return before && before.to === subject.from ? before : null;
  }

  #closeBare(top: Draft, group: VerbGroup): boolean {
    const pair = this.#pairBefore(top.subject);
    if (!pair || !top.subject) return false;
    const whole = subjectIn(this.#segment, Math.max(top.from, top.opener + 1), top.subject.from);
    const head = whole ? range(whole) : pair;
    const inner: Draft = {
      ...top,
      role: 'relative',
      opener: -1,
      from: top.subject.from,
      to: group.from,
      antecedent: head,
      parent: top,
    };
    this.#done.push(inner);
    top.verb = group;
    top.subject = head;
    return true;
  }

  #isInverted(group: VerbGroup): boolean {
    const before = this.#words[group.from - 1];
    return before === undefined || before.speech !== null || /^[,;:.—–]$/.test(before.text)
      ? this.#words[group.verb]?.tag === 'AUX' || this.#isQuotative(group)
      : false;
  }

  #pushInserted(group: VerbGroup, subject: WordRange | null): void {
    const draft = this.#open('inserted', -1, subject?.from ?? group.from, this.#top);
    draft.verb = group;
    draft.subject = subject && range(subject);
    draft.to = group.to;
    this.#done.push(draft);
  }

  /** After a comma, with a subject of its own: who says it (“…, Bell said”), or the next statement. */
  #aside(group: VerbGroup, near: SubjectPhrase): boolean {
    const next = this.#words[group.to];
    const trails =
      !next ||
      /^[.,;:!?—–]+$/.test(next.text) ||
      next.when ||
      next.tag === 'ADP' ||
      next.tag === 'SCONJ' ||
      next.tag === 'ADV' ||
      next.tag === 'CCONJ' ||
      next.speech !== null;
    if (trails && this.#isQuotative(group)) {
      this.#pushInserted(group, near);
      return true;
    }
    this.#closeTo(null, near.from);
    this.#top = this.#open('joined', -1, near.from, null);
    return this.#fill(this.#top, group, near);
  }

  /** “Boxes from the north, she alleged, had been opened”: between a subject and its verb. */
  #interrupts(outer: Draft, group: VerbGroup, near: SubjectPhrase): boolean {
    if (outer !== this.#top || this.#words[group.to]?.text !== ',' || !this.#isQuotative(group))
      return false;
    const waiting = outer.waiting ?? subjectIn(this.#segment, this.#limit, near.from - 1);
    if (!waiting) return false;
    outer.waiting = waiting;
    this.#pushInserted(group, near);
    return true;
  }

  #isJoined({ from, form }: VerbGroup): boolean {
    let i = from - 1;
    while (
      this.#words[i]?.tag === 'ADV' ||
      this.#words[i]?.when ||
      (this.#words[i]?.tag === 'ADP' && this.#words[i + 1]?.when)
    )
      i -= 1;
    const word = this.#words[i];
    return word?.tag === 'CCONJ' && i > 0 && (form !== 'plain' || this.#top.verb !== null);
  }

  #join(group: VerbGroup): boolean {
    const words = this.#words;
    if (group.form === 'plain' && this.#last && this.#last.form !== 'plain') return false;
    const speaks = this.#isQuotative(group);
    const active = this.#isActive(group);
    if (group.form === 'past' && !speaks && !isFinitePast(this.#segment, group, this.#groups))
      return false;
    let host: Draft | null = null;
    for (let each: Draft | null = this.#top; each; each = each.parent) {
      if (!each.verb || !mayJoin(words, each.verb, group) || (active && each.verb.passive))
        continue;
      if (!host || (speaks && this.#isQuotative(each.verb))) host = each;
    }
    if (!host) {
      if (group.form === 'participle' || group.form === 'plain') return false;
      for (let each: Draft | null = this.#top; each; each = each.parent) if (each.verb) host = each;
    }
    if (!host) {
      const vacant = this.#vacant();
      return vacant ? this.#fill(vacant, group, vacant.waiting) : false;
    }
    let conj = group.from - 1;
    while (conj > Math.max(0, group.from - maxLook) && words[conj]?.tag !== 'CCONJ') conj -= 1;
    const { subject, antecedent, role, parent } = host;
    this.#closeTo(host, conj);
    this.#pop(conj);
    if (!host.parent) this.#top = this.#open('main', -1, conj, null);
    const joined = this.#push('joined', conj, group.from, {
      subject,
      antecedent: role === 'relative' ? antecedent : null,
      verb: group,
    });
    joined.parent = parent;
    this.#top = joined;
    return true;
  }

  /** Whether a verb in -ed has an object or a complement: “and decided to sell”. */
  #isActive({ form, to }: VerbGroup): boolean {
    const next = this.#words[to];
    if (form !== 'past' || !next || next.when) return false;
    return this.#segment.phrases[to]?.from === to || /^(?:PART|SCONJ)$/.test(next.tag);
  }

  /** “and Brill said”: a statement of its own where it is of speaking, else it goes on. */
  #joinOwn(group: VerbGroup, near: SubjectPhrase): boolean {
    let conj = near.from - 1;
    while (conj > Math.max(this.#limit, near.from - maxLook) && this.#words[conj]?.tag !== 'CCONJ')
      conj -= 1;
    const word = this.#words[conj];
    const comma = this.#words[conj - 1]?.text === ',';
    const own = this.#isQuotative(group) || (word?.lower === 'but' && comma);
    if (own) {
      this.#closeTo(null, conj);
      this.#top = this.#open('joined', conj, near.from, null);
      return this.#fill(this.#top, group, near);
    }
    const host = this.#top;
    const { parent } = host;
    this.#pop(conj);
    const joined = this.#open('joined', conj, near.from, parent);
    this.#top = joined;
    return this.#fill(joined, group, near);
  }
}

/** “holds that”, “showed that”: a verb that seldom takes a clause without “that”. */
const needsThat = (verb: Word): boolean =>
  weakVerbs.has(verb.lemma) || speechForm(verb)?.verb.frames.includes('clause') === false;

const at = ({ verb }: Draft): number => verb?.verb ?? 0;

const range = ({ from, to }: WordRange): WordRange => ({ from, to });
