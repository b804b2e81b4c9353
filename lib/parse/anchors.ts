import type { Sentence } from '@/lib/story/story';
import { fingerprint } from '@/lib/text/fingerprint';
import { seenText } from '@/lib/text/folding/fold';

/** The anchor of a paragraph or sentence, by its words alone: it stays when others come or go. */
export function textAnchor(kind: 'p' | 's', text: string): string {
  return `${kind}-${fingerprint(text)}`;
}

/** The anchor of a claim or date: its sentence's letters and its own words. */
export function factAnchor(kind: 'c' | 'd', { anchor }: Sentence, words: string): string {
  return `${kind}-${anchor.replace(/^s-/, '')}-${addressWords(words)}`;
}

/** Gives out anchors; one that was given before gets a number: `c-1`, `c-1-2`, `c-1-3`. */
export function anchorGiver(): (wish: string) => string {
  const given = new Map<string, number>();
  return (wish) => {
    const count = (given.get(wish) ?? 0) + 1;
    given.set(wish, count);
    return count === 1 ? wish : `${wish}-${count}`;
  };
}

/** Words as a part of an address: "July 10, 2026" → "july-10-2026". */
function addressWords(text: string): string {
  return seenText(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}
