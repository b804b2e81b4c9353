import type { Subject } from '@/lib/claims/model/subject';
import type { Clause } from '@/lib/claims/model/clause';
import { nameIn, trailingName } from '@/lib/claims/grammar/mention';
import { chainFrom, chainTo } from '@/lib/claims/grammar/phrase-chain';
import { relativePronouns } from '@/lib/claims/lexicon/grammar/openers';
import { whoIs } from '@/lib/claims/clauses/who-is';
import { isLand } from '@/lib/claims/grammar/is-land';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

type Described = Pick<Clause, 'subject'> & Partial<Pick<Clause, 'antecedent' | 'opener' | 'verb'>>;

/** Who a clause is about: its subject, or what the relative pronoun that opens it stands for. */
export function subjectOf(segment: Segment, clause: Described): Subject | null {
  const { subject, antecedent = null, verb } = clause;
  if (subject) return named(segment, subject, verb?.from ?? -1);
  const opener = openerOf(segment, clause);
  if (!antecedent || isSetIn(segment, opener)) return null;
  const who = /^whom?$/.test(wordAt(segment, opener).lower);
  const whole = (who && whoIs(segment, antecedent)) || named(segment, antecedent, -1).mention;
  const pronoun = relativePronouns.has(wordAt(segment, opener).lower)
    ? { from: opener, to: opener + 1 }
    : whole;
  return { mention: pronoun, phrase: pronoun, antecedent: whole };
}

/** The pronoun that opens a relative clause; of “who left and sang” the same for what is joined. */
function openerOf(segment: Segment, { antecedent, opener = -1 }: Described): number {
  if (!antecedent || relativePronouns.has(wordAt(segment, opener).lower)) return opener;
  const at = antecedent.to + (wordAt(segment, antecedent.to).text === ',' ? 1 : 0);
  return wordAt(segment, at).lower === 'who' ? at : opener;
}

/** “a post in which”, “a day on which”: where or when, and never who. */
const isSetIn = (segment: Segment, opener: number): boolean => {
  const { lower, tag } = wordAt(segment, opener - 1);
  return tag === 'ADP' && lower !== 'of' && wordAt(segment, opener).lower === 'which';
};

/** The words that name a subject: “Anna Bell” of “the mayor, Anna Bell,”, without her title. */
function named(segment: Segment, whole: WordRange, verb: number): Subject {
  const subject = withoutOpenBrackets(segment, whole);
  const joined = segment.words.slice(subject.from, subject.to).some(({ tag }) => tag === 'CCONJ');
  if (!joined && /^(?:he|it|she|they)$/.test(wordAt(segment, subject.from).lower)) {
    const pronoun = { from: subject.from, to: subject.from + 1 };
    return { mention: pronoun, phrase: pronoun, antecedent: null };
  }
  const own = describedName(segment, subject);
  if (own) return { mention: own, phrase: { from: own.from, to: subject.to }, antecedent: null };
  const titled = nameBehindBrackets(segment, subject);
  if (titled) return { mention: titled, phrase: subject, antecedent: null };
  const apposed = apposedName(segment, subject, verb);
  const phrase = apposed ? { from: subject.from, to: apposed.to } : subject;
  return {
    mention:
      apposed ??
      (isList(segment, subject) ? subject : nameIn(segment, withoutAside(segment, subject))),
    phrase,
    antecedent: null,
  };
}

/** “Ana Bell” of “Ana Bell, the former head and deputy chair of Brill, said”: one who has two offices. */
function describedName(segment: Segment, { from, to }: WordRange): WordRange | null {
  const office = segment.phrases[from];
  const before = wordAt(segment, from - 1).text === ',' ? segment.phrases[from - 2] : undefined;
  const second = office && segment.phrases[office.to + 1];
  if (!office || before?.to !== from - 1 || wordAt(segment, office.to).lower !== 'and') return null;
  if (wordAt(segment, to).text !== ',' || wordAt(segment, before.from - 1).tag === 'ADP')
    return null;
  const offices = [office, second].every(
    (each) => each && roles.has(wordAt(segment, each.to - 1).lower),
  );
  if (!offices || !second || wordAt(segment, second.from).tag === 'DET') return null;
  return trailingName(segment, before) ?? null;
}

/** “Ana Bell” of “Member of parliament (MP) Ana Bell”: what the office before is called for short. */
function nameBehindBrackets(segment: Segment, { from, to }: WordRange): WordRange | null {
  const name = segment.phrases[to - 1];
  const first = segment.phrases[from];
  if (!first || !name || name.to !== to || wordAt(segment, name.from - 1).text !== ')') return null;
  const office = roles.has(wordAt(segment, first.to - 1).lower);
  return office ? (trailingName(segment, name) ?? null) : null;
}

/** “Vane, Gant and Stone”: names parted by commas and “and”. */
function isList(segment: Segment, { from, to }: WordRange): boolean {
  const first = segment.phrases[from];
  return (
    first !== undefined && wordAt(segment, first.to).text === ',' && isListed(segment, first.to, to)
  );
}

/** Whether a list goes on at a comma or an “and”: “Vane, Gant and Stone”. */
function isListed(segment: Segment, at: number, to: number): boolean {
  const { tag, text } = wordAt(segment, at);
  const rest = segment.words.slice(at + 1, to);
  return tag === 'CCONJ' || (text === ',' && rest.some((word) => word.tag === 'CCONJ'));
}

/** “the Harbour Service” of “the Harbour Service (HSC”, whose last bracket is not closed. */
function withoutOpenBrackets(segment: Segment, { from, to }: WordRange): WordRange {
  const words = segment.words.slice(from, to);
  const open = words.findLastIndex(({ text }) => text === '(');
  const closed = words.findLastIndex(({ text }) => text === ')');
  return { from, to: open > 0 && closed < open ? from + open : to };
}

/** A subject up to an aside within it: “Zyk” of “Zyk, 23,”. */
function withoutAside(segment: Segment, { from, to }: WordRange): WordRange {
  for (let i = from; i < to; i += 1) {
    if (!segment.phrases[i] && isListed(segment, i, to)) return { from, to };
    if (/^[(–—]$/.test(wordAt(segment, i).text)) return { from, to: i };
  }
  return { from, to };
}

/** The name in “its head of sales, Ilse Varga, said”, where the words before are no name. */
function apposedName(segment: Segment, { from, to }: WordRange, verb: number): WordRange | null {
  const first = segment.phrases[from];
  const last = wordAt(segment, (first?.to ?? to) - 1);
  if (last.tag === 'PROPN' && !roles.has(last.lower)) return null;
  return asideName(segment, to + 1) ?? (verb > to + 2 ? nameBefore(segment, to, verb - 1) : null);
}

const closes = /^[,()–—]$/;

/** The name that an aside begins with and is: “, Ilse Varga of Brill,”. */
function asideName(segment: Segment, at: number): WordRange | null {
  const next = segment.phrases[at];
  if (next?.from !== at || !/^[,(–—]$/.test(wordAt(segment, at - 1).text)) return null;
  const name = trailingName(segment, next);
  if (!name || next.from + 1 < name.from || isLand(segment, name)) return null;
  const whole = chainFrom(segment, next);
  if (!closes.test(wordAt(segment, whole.to).text)) return null;
  const joined = segment.words.slice(name.to, whole.to).some(({ tag }) => tag === 'CCONJ');
  return joined ? whole : name;
}

/** The name in an aside right before the verb: “the man who found it, Carl Coe, says”. */
function nameBefore(segment: Segment, from: number, close: number): WordRange | null {
  const last = segment.phrases[close - 1];
  const phrase = last && chainTo(segment, last);
  if (!phrase || phrase.from <= from + 1 || !closes.test(wordAt(segment, close).text)) return null;
  return wordAt(segment, phrase.from - 1).text === ',' ? asideName(segment, phrase.from) : null;
}
