import { halfSubordinators, questionWords } from '@/lib/claims/lexicon/grammar/openers';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { isLand } from '@/lib/claims/grammar/is-land';
import { opensExamples } from '@/lib/claims/grammar/opens-examples';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import type { Segment, Word, WordRange } from '@/lib/claims/model/segment';

/** The noun phrase before a verb that is its subject, as a stretch of words has it. */
export interface SubjectPhrase extends WordRange {
  /** Whether a comma stands right before it: it is not what a verb before the comma is about. */
  readonly afterComma: boolean;
  /** The noun phrase that stands right before it with nothing between: “the plan” in “the plan Acme had”. */
  readonly before: WordRange | null;
}

type Words = Pick<Segment, 'words' | 'phrases'>;

/** The parts between the commas of a stretch of words, with the phrase that could be a subject in each. */
interface Part extends WordRange {
  readonly head: WordRange | null;
  readonly before: WordRange | null;
  readonly joined: boolean;
  /** Whether it holds noun phrases at all, with a preposition or without. */
  readonly filled: boolean;
}

/** Whether a mark parts a sentence; one within quoted words does so only right before their end. */
const isBreak = ({ text, quoted }: Word, next: Word | undefined): boolean =>
  /^(?:[,–—-]|--)$/.test(text) && (!quoted || next?.tag === 'PUNCT');

/** So many words before its verb a subject is looked for. */
const maxSubjectLength = 120;

/** The subject of a verb at `to`, looked for from `from` on. */
export function subjectIn(segment: Words, from: number, to: number): SubjectPhrase | null {
  const dashed = dashBefore(segment, from, to);
  if (dashed > from) return subjectIn(segment, from, dashed);
  const parts = withoutPlaces(segment, partsOf(segment, Math.max(from, to - maxSubjectLength), to));
  const last = parts.at(-1);
  if (!last) return null;
  if (!last.head) return beforeAside(segment, parts);
  const previous = parts.at(-2);
  if (!previous) return found(last, false);
  if (last.joined && previous.head && !opensOwn(segment, parts, last))
    return { ...found(last, parts.length > 2), from: listFrom(parts) };
  const title = last.head.from === last.from && isOffice(segment, last.head);
  if (title && previous.head && endsInName(segment, previous.head))
    return found(previous, parts.length > 2);
  return found(last, true);
}

const dash = /^(?:[–—]|--)$/;

/** Where the aside between dashes begins that ends right before a verb; -1 where none does. */
function dashBefore({ words }: Words, from: number, to: number): number {
  if (!dash.test(words[to - 1]?.text ?? '') || words[to - 1]?.quoted) return -1;
  for (let i = to - 2; i > Math.max(from, to - maxSubjectLength); i -= 1)
    if (dash.test(words[i]?.text ?? '')) return i;
  return -1;
}

const found = ({ head, before, from, to }: Part, afterComma: boolean): SubjectPhrase => ({
  from: head?.from ?? from,
  to,
  afterComma,
  before,
});

/** “Anna Bell, the mayor, said”: what stands before the aside. */
function beforeAside(segment: Words, parts: readonly Part[]): SubjectPhrase | null {
  const company = parts.at(-1);
  const beside = parts.at(-2);
  if (company && beside?.head && isCompany(segment, company.from))
    return found(beside, parts.length > 2);
  if (company?.filled) return null;
  const examples = parts.findIndex(({ from }, i) => i > 0 && opensExamples(segment.words, from));
  const listed = parts[examples - 1];
  if (listed?.head) return found(listed, examples > 1);
  const named = beforeAsides(segment, parts);
  if (named) return named;
  for (let i = parts.length - 2; i >= 0; i -= 1) {
    const part = parts[i];
    const outer = parts[i - 1];
    if (!part) return null;
    if (part.head && segment.words[part.from]?.lower === 'and') return found(part, true);
    if (outer?.head) return i === parts.length - 2 ? found(outer, i > 1) : null;
    if (part.head) return found(part, i > 0);
  }
  return null;
}

/** “Ana Bell, of Brill, one of its owners, said”: the name before two asides or more. */
function beforeAsides(segment: Words, parts: readonly Part[]): SubjectPhrase | null {
  let i = parts.length - 2;
  while (i > 0 && isAside(segment, parts[i])) i -= 1;
  const named = parts[i];
  if (i > parts.length - 4 || !named?.head || !endsInName(segment, named.head)) return null;
  return found(named, i > 0);
}

/** Whether a part can only tell more of what stands before it: “43”, “a pilot”, “of Brill”, “citing two officials”. */
function isAside({ words }: Words, part: Part | undefined): boolean {
  const first = part && words[words[part.from]?.tag === 'CCONJ' ? part.from + 1 : part.from];
  if (!first) return false;
  const last = words[part.to - 1];
  if (/^(?:an?|one)$/.test(first.lower) || /^(?:NUM|ADP)$/.test(first.tag)) return true;
  if (first.tag === 'VERB') return true;
  const list = words.slice(part.from, part.to);
  if (list.some(({ tag }) => tag === 'CCONJ') && list.every(({ tag }) => tag !== 'PROPN'))
    return true;
  return roles.has(first.lower) || (first.tag === 'DET' && last?.tag === 'NOUN');
}

/** “Acme, along with two rivals”: who else, which is no subject of its own. */
const isCompany = ({ words }: Words, at: number): boolean =>
  /^(?:along|together) with$|^as well$|^in addition$/.test(
    `${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`,
  );

/**
 * Whether the last part is the subject of a clause of its own: “it” of “the plan, and it”, “Bell” of
 * “a few of them smoke, and Bell”: two who act together have no comma between them.
 */
function opensOwn({ words }: Words, parts: readonly Part[], { head, from }: Part): boolean {
  const first = head && words[head.from];
  const pronoun =
    head?.to === (head?.from ?? 0) + 1 && /^(?:he|i|it|she|they|we)$/.test(first?.lower ?? '');
  return pronoun || (parts.length === 2 && words[from]?.tag === 'CCONJ');
}

/** Where “Vane, Gant and Stone” begins. */
function listFrom(parts: readonly Part[]): number {
  let i = parts.length - 2;
  while (i > 0 && parts[i - 1]?.head && parts[i]?.head?.from === parts[i]?.from) i -= 1;
  return parts[i]?.head?.from ?? parts.at(-1)?.from ?? 0;
}

/** Parts of a stretch without those that tell in which land: “a court in Turin, Italy, ruled”. */
function withoutPlaces(segment: Words, parts: readonly Part[]): Part[] {
  return parts.filter(
    (part, i) =>
      i === 0 ||
      (!isPlace(segment, part) &&
        !isTitle(segment, part) &&
        !isPeriod(segment, part) &&
        !isOrigin(segment, part) &&
        (i === parts.length - 1 || !isAge(segment, part))),
  );
}

/** Whether a part is a number behind a name: “Ana Bell, 43,”. */
const isAge = ({ words }: Words, { from, to }: Part): boolean =>
  to === from + 1 &&
  words[from]?.tag === 'NUM' &&
  /^\d{1,3}$/.test(words[from]?.text ?? '') &&
  words[from - 2]?.tag === 'PROPN';

/** Whether a part tells where somebody is from: “Ana Bell, 43, of Turin,”. */
const isOrigin = ({ words }: Words, { from, to, head }: Part): boolean =>
  head === null && words[from]?.lower === 'of' && words[to - 1]?.tag === 'PROPN' && to - from < 5;

/** Whether a part is a title in quotation marks: “her show, “Late Again”, was”. */
const isTitle = ({ words }: Words, { from, to }: Part): boolean =>
  to > from && words.slice(from, to).every(({ quoted, speech }) => quoted && !speech);

/** Whether a part is the name of a land that tells where what stands before it is. */
function isPlace(segment: Words, { from, to, head }: Part): boolean {
  const { words, phrases } = segment;
  if (!head || head.from !== from || head.to !== to) return false;
  const before = phrases[from - 2];
  const place = before && words[before.from - 1]?.tag === 'ADP' && before.to === from - 1;
  return place === true && words[from - 2]?.tag === 'PROPN' && isLand(segment, { from, to });
}

const isOffice = (segment: Words, { to }: WordRange): boolean =>
  roles.has(segment.words[to - 1]?.lower ?? '');

const endsInName = (segment: Words, { to }: WordRange): boolean =>
  segment.words[to - 1]?.tag === 'PROPN';

function partsOf(segment: Words, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i <= to; i += 1) {
    const word = segment.words[i];
    if (word?.text === '(') depth += 1;
    else if (word?.text === ')') depth = Math.max(0, depth - 1);
    if (i < to && word?.text === ',' && (depth > 0 || segment.phrases[i])) continue;
    if (i < to && word && !isBreak(word, segment.words[i + 1]) && !word.speech) continue;
    parts.push(partOf(segment, start, i));
    start = i + 1;
  }
  return parts;
}

function partOf(segment: Words, from: number, to: number): Part {
  let head: WordRange | null = null;
  let before: WordRange | null = null;
  let last: WordRange | null = null;
  let joined = false;
  let verbal = false;
  let depth = 0;
  for (let i = from; i < to; i += 1) {
    const word = segment.words[i];
    if (!word) break;
    if (word.text === '(' || word.text === '[') depth += 1;
    else if (word.text === ')' || word.text === ']') depth -= 1;
    if (depth > 0) continue;
    if (word.tag === 'CCONJ') joined = word.lower !== 'but' && word.lower !== 'yet';
    const phrase = reflexives.has(word.lower)
      ? undefined
      : (segment.phrases[i] ?? pointer(word, i));
    if (!phrase) {
      if ((word.tag === 'VERB' || word.tag === 'AUX') && !head) verbal = true;
      continue;
    }
    const at = Math.max(amountFrom(segment, phrase.from), from);
    const end = Math.min(phrase.to, to);
    const next = { from: at, to: end };
    if (last?.to === at && isFloating(segment, next)) continue;
    if (objects.has(word.text)) verbal ||= head === null && !segment.phrases[end];
    else if (!isGoverned(segment, at, from) && !verbal && !isTime(segment, next)) {
      if (!head || (last && last.to === at && !headIsFree(segment, last))) {
        before = head && last?.to === at ? last : null;
        head = next;
      } else if (last?.to === at || (last && isToldBefore(segment, last, at))) {
        before = last;
        head = next;
      }
    }
    last = next;
    i = end - 1;
  }
  return { from, to: trimmed(segment, head, to), head, before, joined, filled: last !== null };
}

/** “Vane and Gant both said”: a word that counts those before it and is nobody else. */
const isFloating = ({ words }: Words, { from, to }: WordRange): boolean =>
  to === from + 1 && /^(?:all|both|each)$/.test(words[from]?.lower ?? '');

/** “told the Post on Monday workers had left”: who is told, and when, before who it is about. */
function isToldBefore({ words }: Words, { from, to }: WordRange, at: number): boolean {
  const verb = words[from - 1];
  if (!verb || speechForm(verb)?.verb.frames.includes('hearer') !== true) return false;
  return words.slice(to, at).every(({ when, tag }) => when || tag === 'ADP');
}

const approximate: ReadonlySet<string> = new Set([
  'about',
  'around',
  'nearly',
  'over',
  'some',
  'under',
]);

/** Where a noun phrase begins with the words that weigh its number: “at least 20 people”, “over a hundred”. */
export function amountFrom({ words, phrases }: Words, from: number): number {
  const [second, first] = [words[from - 2]?.lower, words[from - 1]?.lower];
  if (first === 'least' || first === 'most') return second === 'at' ? from - 2 : from;
  if (first === 'as' && /^(?:few|high|little|long|low|many|much)$/.test(second ?? ''))
    return words[from - 3]?.lower === 'as' ? from - 3 : from;
  if (first === 'to' && second === 'up' && words[from]?.tag === 'NUM') return from - 2;
  if (first === 'than') return /^(?:fewer|less|more)$/.test(second ?? '') ? from - 2 : from;
  const counted = words
    .slice(from, phrases[from]?.to ?? from)
    .some(
      ({ tag, lower }) =>
        tag === 'NUM' || /^(?:dozens?|half|hundreds?|quarters?|thirds?|thousands?)$/.test(lower),
    );
  return counted && approximate.has(first ?? '') && words[from - 1]?.tag !== 'NOUN'
    ? from - 1
    : from;
}

const periods =
  /^(?:seconds?|minutes?|hours?|mornings?|afternoons?|evenings?|days?|nights?|weeks?|weekends?|months?|years?|decades?)$/;

/** “two weeks later”, “years ago”, “all morning”: when, not who. */
function isTime({ words }: Words, { from, to }: WordRange): boolean {
  return (
    (words[to - 1]?.lower === 'all' && words[to]?.when === true) ||
    (periods.test(words[to - 1]?.lower ?? '') &&
      (words[from]?.lower === 'all' ||
        /^(?:after|ago|before|earlier|later|on)$/.test(words[to]?.lower ?? '')))
  );
}

/** Whether a part tells when and nothing else: “this past week”. */
const isPeriod = ({ words }: Words, { from, to }: Part): boolean =>
  /^(?:last|next|that|this)$/.test(words[from]?.lower ?? '') &&
  periods.test(words[to - 1]?.lower ?? '') &&
  to - from < 4;

/** “that” and “this” alone, which point at what was told. */
const pointer = ({ tag, lower }: Word, i: number): WordRange | undefined =>
  tag === 'PRON' && /^th(?:at|is|ese|ose)$/.test(lower) ? { from: i, to: i + 1 } : undefined;

/** Pronouns that are the subject of nothing. */
const objects: ReadonlySet<string> = new Set(['him', 'me', 'them', 'us']);

const reflexives: ReadonlySet<string> = new Set(['herself', 'himself', 'itself', 'themselves']);

const headIsFree = (segment: Words, { from }: WordRange): boolean =>
  segment.words[from - 1]?.tag !== 'ADP';

/** Words that belong to the verb before them rather than to the noun after: “pointed out it fell”. */
export const particles: ReadonlySet<string> = new Set(['away', 'back', 'forth', 'out']);

/** Whether a preposition right before a phrase has it: “of the firm”. */
function isGoverned(segment: Words, at: number, from: number): boolean {
  let i = at - 1;
  while (i >= from && segment.words[i]?.tag === 'ADV') i -= 1;
  const word = segment.words[i];
  if (i < from || !word) return false;
  if (questionWords.has(word.lower) || particles.has(word.lower)) return false;
  return (
    word.tag === 'ADP' ||
    word.tag === 'PART' ||
    (word.tag === 'SCONJ' && halfSubordinators.has(word.lower))
  );
}

/** The end of a subject without adverbs and words that tell when. */
function trimmed(segment: Words, head: WordRange | null, to: number): number {
  if (!head) return to;
  let end = to;
  for (; end > head.to; end -= 1) {
    const word = segment.words[end - 1];
    if (!word) break;
    if (reflexives.has(word.lower) || isFloating(segment, { from: end - 1, to: end })) continue;
    if (segment.phrases[end - 1]) break;
    const loose = word.when || word.tag === 'ADV' || word.tag === 'PUNCT' || word.tag === 'CCONJ';
    const at = word.tag === 'ADP' && (end === to || segment.words[end]?.when);
    if (!loose && !at) break;
  }
  return end;
}
