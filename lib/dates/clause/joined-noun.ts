import { nameOpeners } from '@/lib/dates/lexicon/around/name-openers';
import { occasions } from '@/lib/dates/lexicon/verbs/planning';
import type { TokenSpan } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** How many words a noun behind a date may have. */
const maxWords = 4;

/** A noun that a date stands before, as a name or a label does: "the June 3 letter". */
export interface JoinedNoun {
  /** Its head, lower case. */
  head: string;
  /** The place after it. */
  next: number;
  /** The word before the date: an article, a possessive or a preposition that rules a noun. */
  opener: string;
}

/** The noun that a date is joined to, or null: "on June 3 workers …" joins none. */
export function joinedNoun(
  tokens: readonly DateToken[],
  { first, last }: TokenSpan,
): JoinedNoun | null {
  const opener = openerOf(tokens, first);
  return opener === null ? null : nounFrom(tokens, last, opener);
}

/** The noun that a date owns, or null: "Monday's hearing". */
export function ownedNoun(tokens: readonly DateToken[], { last }: TokenSpan): JoinedNoun | null {
  const [mark, s] = [tokens[last], tokens[last + 1]];
  if (!mark?.glued || !/^['’]$/.test(mark.text)) return null;
  return nounFrom(tokens, s?.glued && s.word === 's' ? last + 2 : last + 1, '');
}

function nounFrom(tokens: readonly DateToken[], last: number, opener: string): JoinedNoun | null {
  let head = '';
  let next = last;
  while (next < last + maxWords && isPartOfNoun(tokens, next)) {
    if (tokens[next]?.tag === 'NOUN' || occasions.has(tokens[next]?.word))
      head = tokens[next]?.word ?? '';
    next++;
  }
  return head === '' ? null : { head, next, opener };
}

function openerOf(tokens: readonly DateToken[], first: number): string | null {
  const before = tokens[first - 1];
  if (!before || tokens[first]?.line) return null;
  const possessive = before.word === 's' && before.glued;
  return possessive || nameOpeners.has(before.word) ? before.word : null;
}

function isPartOfNoun(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.line) return false;
  if (occasions.has(token.word) && !token.glued) return true;
  if (token.glued && token.text === '-') return true;
  if (token.glued && tokens[at - 1]?.text === '-') return /^\p{L}/u.test(token.text);
  if (token.glued) return false;
  if (token.text !== token.word) return token.tag === 'PROPN' || token.tag === 'ADJ';
  return token.tag === 'NOUN' || token.tag === 'ADJ';
}
