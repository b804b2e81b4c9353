import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { ClauseRole } from '@/lib/claims/model/clause';
import { hiddenWords } from '@/lib/claims/clauses/reading/hidden-words';
import { range, type ClauseDraft } from '@/lib/claims/clauses/reading/draft';
import { subjectIn, type SubjectPhrase } from '@/lib/claims/clauses/subject-in';
import { verbGroups } from '@/lib/claims/clauses/verb-groups';
import { roles } from '@/lib/claims/lexicon/who/roles';
import type { Segment, Word, WordRange } from '@/lib/claims/model/segment';

/** So deep clauses are nested at most; a hostile text nests them deeper. */
const maxDepth = 24;

/** The clauses of a sentence that are open and those that are done, while its words are read. */
export class ClauseStack {
  readonly words: readonly Word[];
  readonly groups: ReadonlyMap<number, ClauseVerb>;
  readonly segment: Pick<Segment, 'words' | 'phrases'>;
  readonly hidden: ReadonlySet<number>;
  readonly done: ClauseDraft[] = [];
  top: ClauseDraft;
  /** The last group of verbs, finite or not. */
  last: ClauseVerb | null = null;
  /** Where words that could be a subject begin. */
  limit = 0;
  /** The group of verbs before the last. */
  host: ClauseVerb | null = null;

  constructor(segment: Pick<Segment, 'words' | 'phrases'>) {
    this.segment = segment;
    this.words = segment.words;
    this.groups = verbGroups(segment.words);
    this.hidden = hiddenWords(segment.words, this.groups);
    this.top = this.open('main', -1, 0, null);
  }

  /** The index of the last word before another, parentheses passed over. */
  before(i: number): number {
    let at = i - 1;
    while (this.hidden.has(at)) at -= 1;
    return at;
  }

  open(role: ClauseRole, opener: number, from: number, parent: ClauseDraft | null): ClauseDraft {
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

  push(
    role: ClauseRole,
    opener: number,
    from: number,
    more: Partial<ClauseDraft> = {},
  ): ClauseDraft {
    if (this.depth() >= maxDepth) this.pop(from);
    const draft = { ...this.open(role, opener, from, this.top), ...more };
    this.top = draft;
    this.limit = Math.max(from, opener + 1);
    return draft;
  }

  depth(): number {
    let depth = 0;
    for (let each: ClauseDraft | null = this.top; each; each = each.parent) depth += 1;
    return depth;
  }

  pop(to: number): void {
    const draft = this.top;
    draft.to = to;
    if (!draft.verb && draft.waiting) this.handUp(draft);
    this.done.push(draft);
    if (draft.parent) this.top = draft.parent;
  }

  /** Closes clauses until one is on top. */
  closeTo(draft: ClauseDraft | null, to: number): void {
    while (this.top !== draft && this.top.parent) this.pop(to);
    if (draft === null) this.pop(to);
  }

  /** “The man after the match said”: the verb that “after” took belongs to what waits for one. */
  handUp(draft: ClauseDraft): void {
    const thief = this.done.find(
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

  /** What waits for its verb before a clause about the last of it: “Acme, a firm” before “which”. */
  outerSubject(to: number): SubjectPhrase | null {
    const last = subjectIn(this.segment, this.limit, to);
    if (!last) return this.#beforePhrase(to);
    if (!last.afterComma || this.words[last.from - 1]?.lower === 'and') return last;
    return subjectIn(this.segment, this.limit, last.from - 1) ?? last;
  }

  /** “The report, in a note” before “that”: the subject before a comma and a preposition. */
  #beforePhrase(to: number): SubjectPhrase | null {
    const comma = this.words.slice(this.limit, to).findLastIndex(({ text }) => text === ',');
    if (comma < 1 || this.words[this.limit + comma + 1]?.tag !== 'ADP') return null;
    return subjectIn(this.segment, this.limit, this.limit + comma);
  }

  /** What stands before an opener waits for its verb, where its clause has none yet. */
  wait(i: number): void {
    if (this.top.verb || this.top.waiting) return;
    const last = subjectIn(this.segment, this.limit, i);
    this.top.waiting = last?.afterComma ? (this.#described(last) ?? last) : last;
  }

  /** “Bell of Brill, a firm” before “selling”: the name that more is told of. */
  #described({ from }: SubjectPhrase): SubjectPhrase | null {
    const first = this.words[from];
    const office = first?.lower.replace(/^(?:co|deputy|ex|former|vice)-/, '') ?? '';
    if (!/^(?:an?|one|the)$/.test(office) && !roles.has(office)) return null;
    const named = this.words[from - 1]?.text === ',' && this.words[from - 2]?.tag === 'PROPN';
    return named ? subjectIn(this.segment, this.limit, from - 1) : null;
  }

  /** The nearest open clause that has no verb yet, the top one aside when it has one. */
  vacant(whole = false): ClauseDraft | null {
    for (let each: ClauseDraft | null = this.top; each; each = each.parent) {
      if (!each.verb && !(whole && each.half)) return each;
    }
    return null;
  }

  fill(draft: ClauseDraft, group: ClauseVerb, subject: WordRange | null): boolean {
    draft.verb = group;
    draft.subject = subject && range(subject);
    if (draft.role === 'main' && subject) draft.from = Math.min(draft.from, subject.from);
    return true;
  }

  fillUp(draft: ClauseDraft, group: ClauseVerb, subject: WordRange): boolean {
    this.closeTo(
      draft,
      subject.to >= group.from - 1 && subject.from > draft.from ? subject.from : group.from,
    );
    return this.fill(draft, group, subject);
  }

  pushInserted(group: ClauseVerb, subject: WordRange | null): void {
    const draft = this.open('inserted', -1, subject?.from ?? group.from, this.top);
    draft.verb = group;
    draft.subject = subject && range(subject);
    draft.to = group.to;
    this.done.push(draft);
  }
}
