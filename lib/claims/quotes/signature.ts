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
