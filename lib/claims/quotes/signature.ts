import { isGivenName } from '@/lib/claims/grammar/title';
import type { Subject } from '@/lib/claims/model/subject';
import { nameIn } from '@/lib/claims/grammar/mention';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** So many words stand at most behind the dash: a name and an office. */
const maxWords = 16;

/**
 * Who is named after a quotation and a dash: “‘The pier is sound.’ — Ida Holm, chair of the board”.
 * `from` is where the dash stands; null where more than a name and an office follows.
 */
export function signature(segment: Segment, from: number): Subject | null {
  if (!/^(?:[—–-]|--|―)$/.test(wordAt(segment, from).text)) return null;
  const phrase = segment.phrases[from + 1];
  if (phrase?.from !== from + 1 || wordAt(segment, phrase.to - 1).tag !== 'PROPN') return null;
  const rest = segment.words.slice(phrase.to);
  const told = rest.some(({ tag, speech }) => tag === 'VERB' || tag === 'AUX' || speech);
  if (told || rest.length > maxWords) return null;
  return { mention: nameIn(segment, phrase), phrase, antecedent: null };
}

/** So many words a person’s name on a line of its own has at most. */
const maxNameWords = 4;

/** The name that a line is, alone: “Ida Holm” below a quotation. */
export function nameLine(segment: Segment): Subject | null {
  const { words } = segment;
  const phrase = segment.phrases[0];
  if (words.length < 2 || words.length > maxNameWords || phrase?.to !== words.length) return null;
  if (!isGivenName(wordAt(segment, 0).lower) || words.some(({ tag }) => tag !== 'PROPN'))
    return null;
  return { mention: phrase, phrase, antecedent: null };
}

const loneQuotation = /^["“”][^"“”]+["“”]$/u;

/** Whether a short line with capitals below a paragraph that is one quotation may name who said it. */
export const maySign = (line: string, before: string | undefined): boolean =>
  before !== undefined &&
  loneQuotation.test(before.trim()) &&
  isGivenName(/^\p{Lu}\p{L}+/u.exec(line)?.[0].toLowerCase() ?? '');
