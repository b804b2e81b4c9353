import type { Word } from '@/lib/claims/model/segment';

/** So many words an aside within a group of verbs has at most. */
const maxAside = 8;

/** Where the comma is that closes “, in a statement,” in “has, in a statement, called”; the index itself for none. */
export function asideFrom(words: readonly Word[], comma: number): number {
  const first = words[comma + 1];
  if (!first || first.quoted || !/^(?:ADP|ADV|SCONJ)$/.test(first.tag)) return comma;
  for (let i = comma + 2; i < comma + maxAside; i += 1) {
    const word = words[i];
    if (!word || /^(?:AUX|VERB|CCONJ)$/.test(word.tag) || word.speech) return comma;
    if (word.text !== ',') continue;
    let verb = i + 1;
    while (words[verb]?.tag === 'ADV') verb += 1;
    return /^(?:AUX|VERB)$/.test(words[verb]?.tag ?? '') ? i : comma;
  }
  return comma;
}

/** The comma that opens the aside which ends at a comma, where an auxiliary stands before it; the index itself for none. */
export function asideTo(words: readonly Word[], comma: number): number {
  for (let i = comma - 2; i > comma - maxAside && i > 0; i -= 1) {
    if (words[i]?.text !== ',') continue;
    return words[i - 1]?.tag === 'AUX' && asideFrom(words, i) === comma ? i : comma;
  }
  return comma;
}
