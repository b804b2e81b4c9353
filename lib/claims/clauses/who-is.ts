import { clauseOf } from '@/lib/claims/clauses/clause-at';
import { nameIn, trailingName } from '@/lib/claims/grammar/mention';
import { chainTo } from '@/lib/claims/grammar/phrase-chain';
import { isLand } from '@/lib/claims/grammar/is-land';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/**
 * Of whom “who” is said: “Ana Cole” of “Ana Cole of Turin, a chemist at Brill, who …” and of “Ana Cole
 * is a liar and a cheat who …”; “the senator” of “a setback for the senator, who …”, where what stands
 * first is nobody. Null where the antecedent is to stay as it is.
 */
export function whoIs(segment: Segment, antecedent: WordRange): WordRange | null {
  const range = withoutLand(segment, antecedent);
  return (
    ofOrigin(segment, range) ??
    apposed(segment, range) ??
    predicated(segment, range) ??
    inner(segment, range) ??
    (range === antecedent ? null : nameIn(segment, range))
  );
}

/** “a chemist from Turin” of “a chemist from Turin, Italy, who …”. */
function withoutLand(segment: Segment, range: WordRange): WordRange {
  const phrase = segment.phrases[range.from - 2];
  const comma = wordAt(segment, range.from - 1).text === ',';
  if (!comma || phrase?.to !== range.from - 1 || !isLand(segment, range)) return range;
  return chainTo(segment, phrase);
}

/** “Ana Cole” of “Ana Cole, 43, of Turin, who …”: of whom the place tells where she is from. */
function ofOrigin(segment: Segment, { from }: WordRange): WordRange | null {
  if (wordAt(segment, from - 1).lower !== 'of' || wordAt(segment, from - 2).text !== ',')
    return null;
  const before = segment.phrases[from - 3];
  const age = before && wordAt(segment, before.to - 1).tag === 'NUM' ? before.from - 1 : from - 2;
  const name = wordAt(segment, age).text === ',' ? segment.phrases[age - 1] : undefined;
  return (name && trailingName(segment, name)) ?? null;
}

/** The name before the comma that a description stands behind. */
function apposed(segment: Segment, { from, to }: WordRange): WordRange | null {
  const first = segment.phrases[from];
  const before = wordAt(segment, from - 1).text === ',' ? segment.phrases[from - 2] : undefined;
  const last = segment.phrases[to - 1];
  if (!first || !last || before?.to !== from - 1) return null;
  const one = /^an?$/.test(wordAt(segment, from).lower);
  const common = [first, last].some((phrase) => wordAt(segment, phrase.to - 1).tag !== 'PROPN');
  const opens = one || wordAt(segment, from).lower === 'the';
  const described = isSomebody(segment, first) || isSomebody(segment, last);
  if (!opens || !described || !(common || one)) return null;
  const owner = segment.phrases[chainTo(segment, before).from];
  return (owner && trailingName(segment, owner)) ?? trailingName(segment, before) ?? null;
}

/** So many words before “who” the verb stands that says what somebody is. */
const maxBack = 24;

/** The subject of “is”, “was” before one thing or several that somebody is said to be. */
function predicated(segment: Segment, { from, to }: WordRange): WordRange | null {
  if (segment.words.slice(from, to).some(({ tag }) => tag === 'ADP')) return null;
  let i = from - 1;
  while (i > from - maxBack && i > 0) {
    const { tag, text } = wordAt(segment, i);
    if (text !== ',' && !/^(?:ADJ|ADV|CCONJ)$/.test(tag) && !segment.phrases[i]) break;
    i -= 1;
  }
  if (!/^(?:am|are|is|was|were)$/.test(wordAt(segment, i).lower)) return null;
  const subject = clauseOf(segment, i)?.subject;
  const phrase = subject && segment.phrases[subject.from];
  return (phrase && trailingName(segment, phrase)) ?? null;
}

/** The somebody within “a setback for the senator”, which is nobody. */
function inner(segment: Segment, { from, to }: WordRange): WordRange | null {
  const first = segment.phrases[from];
  const last = segment.phrases[to - 1];
  if (!first || !last || last === first || last.to !== to || isSomebody(segment, first))
    return null;
  for (let i = first.to; i < last.from; i += 1) {
    const phrase = segment.phrases[i];
    if (!phrase || wordAt(segment, phrase.to - 1).tag !== 'NOUN') continue;
    const one = /^an?$/.test(wordAt(segment, phrase.from).lower);
    const placed =
      phrase.to === last.from - 1 && /^(?:at|from|in)$/.test(wordAt(segment, phrase.to).lower);
    if (isSomebody(segment, phrase) || (one && placed)) return nameIn(segment, phrase);
  }
  return isSomebody(segment, last) ? nameIn(segment, last) : null;
}

/** Whether a phrase is of people or of a body: a name, a role, a noun for those who speak. */
function isSomebody(segment: Segment, { to }: WordRange): boolean {
  const { tag, lower } = wordAt(segment, to - 1);
  const single = lower.replace(/s$/, '');
  return (
    /^(?:PRON|PROPN|NUM)$/.test(tag) ||
    [roles, people, organisations].some((set) => set.has(lower) || set.has(single))
  );
}
